// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPointer>
#include <QQuickItem>
#include <QtQml/qqml.h>

namespace hocso::controls {

/**
 * The input method of the program: makes Vietnamese letters of the keys that a text field gets, and presses keys for
 * the keyboard on the screen. Fields and keyboards find each other through it; the app sets the method and keeps it.
 */
class Typing : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    // What the app sets.
    Q_PROPERTY(Method method READ method WRITE setMethod NOTIFY methodChanged FINAL)
    /** The machine has no keyboard: the one on the screen opens by itself. Set when a field was entered. */
    Q_PROPERTY(bool keyboardMissing READ keyboardMissing WRITE setKeyboardMissing NOTIFY keyboardMissingChanged FINAL)

    /** The text field that has the focus, or null. */
    Q_PROPERTY(QQuickItem *field READ field NOTIFY fieldChanged FINAL)
    Q_PROPERTY(bool keyboardShown READ keyboardShown NOTIFY keyboardShownChanged FINAL)

public:
    enum class Method { None, Telex, Vni };
    Q_ENUM(Method)

    using QObject::QObject;

    Method method() const { return m_method; }
    void setMethod(Method method);
    bool keyboardMissing() const { return m_keyboardMissing; }
    void setKeyboardMissing(bool missing);
    QQuickItem *field() const { return m_field; }
    bool keyboardShown() const { return !m_keyboard.isNull(); }

    /** A person picks a method; the app hears it. */
    Q_INVOKABLE void choose(hocso::controls::Typing::Method method) { Q_EMIT chosen(method); }

    // For text fields.
    Q_INVOKABLE void moveFocus(QQuickItem *field, bool hasFocus);
    /**
     * What a key does to the text before the cursor of @p field when that is more than appending it; false: nothing was
     * done, the key is still to be typed. Never where letters must stay as they are, nor over a selection.
     */
    Q_INVOKABLE bool compose(QQuickItem *field, const QString &key, int modifiers);

    // For keyboards on the screen. The focus stays in the field.
    Q_INVOKABLE void show(QQuickItem *keyboard, bool shown);
    /** Types @p key, one letter, as a key of the machine would. */
    Q_INVOKABLE void press(const QString &key);
    Q_INVOKABLE void erase();
    /** Gives the word before the cursor the tone of this key of VNI, 1 to 5, or takes it back. */
    Q_INVOKABLE void tone(const QString &vni);

Q_SIGNALS:
    void methodChanged();
    void keyboardMissingChanged();
    void fieldChanged();
    void keyboardShownChanged();
    void chosen(hocso::controls::Typing::Method method);
    void entered(); ///< a text field got the focus
    void keyboardAsked(QQuickItem *field); ///< its button was pressed: open the keyboard, or put it away

private:
    void setField(QQuickItem *field);
    void click(int key, const QString &text);

    Method m_method = Method::None;
    bool m_keyboardMissing = false;
    bool m_clicking = false; ///< the key comes from the keyboard on the screen
    QPointer<QQuickItem> m_field;
    QPointer<QQuickItem> m_keyboard;
};

}
