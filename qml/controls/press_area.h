// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QQuickItem>
#include <QtQml/qqml.h>

namespace hocso::controls {

/**
 * What mouse, touch and keyboard have in common: something that can be pressed. Pressable.qml gives it a name for
 * screen readers and a focus ring; every control of the interface stands on that.
 */
class PressArea : public QQuickItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool pressed READ pressed NOTIFY pressedChanged FINAL)
    /** It has the keyboard's focus and the keyboard brought it there. */
    Q_PROPERTY(bool visualFocus READ visualFocus NOTIFY visualFocusChanged FINAL)
    /** A double click is two clicks, for the keys of a keypad; else it is one, even across a change of page. */
    Q_PROPERTY(bool rapid READ rapid WRITE setRapid NOTIFY rapidChanged FINAL)
    /** Can be reached and read, but pressing does nothing: an answer that was judged. */
    Q_PROPERTY(bool locked READ locked WRITE setLocked NOTIFY lockedChanged FINAL)
    /** What has the keyboard's focus keeps it, Tab passes by: a key of the keyboard on the screen. */
    Q_PROPERTY(bool leavesFocus READ leavesFocus WRITE setLeavesFocus NOTIFY leavesFocusChanged FINAL)

public:
    explicit PressArea(QQuickItem *parent = nullptr);

    bool pressed() const { return m_pressed; }
    bool visualFocus() const { return m_visualFocus; }
    bool rapid() const { return m_rapid; }
    void setRapid(bool rapid);
    bool locked() const { return m_locked; }
    void setLocked(bool locked);
    bool leavesFocus() const { return m_leavesFocus; }
    void setLeavesFocus(bool leaves);

    /** The click of a screen reader, a key or a finger: does nothing while locked or disabled. */
    Q_INVOKABLE void press();

Q_SIGNALS:
    void clicked();
    void pressedChanged();
    void visualFocusChanged();
    void rapidChanged();
    void lockedChanged();
    void leavesFocusChanged();

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseUngrabEvent() override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void setPressed(bool pressed);
    void setVisualFocus(bool visible);

    bool m_pressed = false;
    bool m_visualFocus = false;
    bool m_rapid = false;
    bool m_locked = false;
    bool m_leavesFocus = false;
    bool m_secondOfTwo = false;
};

}
