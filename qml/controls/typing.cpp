// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#include "typing.h"

#include "base/typing.h"

#include <QCoreApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QQuickWindow>
#include <QScopedValueRollback>

#include <algorithm>
#include <optional>

namespace hocso::controls {
namespace {

/** What an input method may know of a text field. */
struct Surroundings {
    QString text;
    qsizetype cursor = 0;
    qsizetype anchor = 0; ///< the other end of what is selected; the cursor if nothing is
    qsizetype longest = 0;

    QString before() const { return text.first(std::max(cursor, anchor)); }
};

/** Nothing where letters are to stay as they are typed. */
std::optional<Surroundings> surroundings(QQuickItem *field)
{
    QInputMethodQueryEvent query(Qt::ImSurroundingText | Qt::ImCursorPosition | Qt::ImAnchorPosition
        | Qt::ImMaximumTextLength | Qt::ImHints | Qt::ImEnabled);
    QCoreApplication::sendEvent(field, &query);
    const auto hints = Qt::InputMethodHints(query.value(Qt::ImHints).toInt());
    const auto literal = Qt::ImhDigitsOnly | Qt::ImhHiddenText | Qt::ImhSensitiveData;
    if (!query.value(Qt::ImEnabled).toBool() || (hints & literal) != 0)
        return {};
    const Surroundings found{query.value(Qt::ImSurroundingText).toString(), query.value(Qt::ImCursorPosition).toInt(),
        query.value(Qt::ImAnchorPosition).toInt(), query.value(Qt::ImMaximumTextLength).toInt()};
    const auto size = found.text.size();
    return found.cursor <= size && found.anchor <= size ? std::optional(found) : std::nullopt;
}

/**
 * As an input method does it: the field keeps its length, tells that it was edited, and takes all of it back in one
 * step of "undo".
 */
void replaceTail(QQuickItem *field, const QString &before, const QString &after)
{
    const auto [was, is] = std::ranges::mismatch(before, after);
    const auto gone = before.end() - was;
    QInputMethodEvent event;
    event.setCommitString(QString(is, after.end() - is), int(-gone), int(gone));
    QCoreApplication::sendEvent(field, &event);
}

void deselect(QQuickItem *field, qsizetype cursor)
{
    QInputMethodEvent event({}, {{QInputMethodEvent::Selection, int(cursor), 0, {}}});
    QCoreApplication::sendEvent(field, &event);
}

TypingMethod toEngine(Typing::Method method)
{
    return method == Typing::Method::Telex ? TypingMethod::Telex
        : method == Typing::Method::Vni    ? TypingMethod::Vni
                                           : TypingMethod::None;
}

}

void Typing::setMethod(Method method)
{
    if (method == m_method)
        return;
    m_method = method;
    Q_EMIT methodChanged();
}

void Typing::setKeyboardMissing(bool missing)
{
    if (missing == m_keyboardMissing)
        return;
    m_keyboardMissing = missing;
    Q_EMIT keyboardMissingChanged();
}

void Typing::setField(QQuickItem *field)
{
    if (field == m_field)
        return;
    if (m_field)
        disconnect(m_field, nullptr, this, nullptr);
    m_field = field;
    if (field)
        connect(field, &QObject::destroyed, this, &Typing::fieldChanged);
    Q_EMIT fieldChanged();
}

void Typing::moveFocus(QQuickItem *field, bool hasFocus)
{
    if (hasFocus) {
        Q_EMIT entered();
        setField(field);
    } else if (m_field == field) {
        setField(nullptr);
    }
}

bool Typing::compose(QQuickItem *field, const QString &key, int modifiers)
{
    // the keys of a keypad are digits for everybody
    if (key.size() != 1 || (modifiers & ~int(Qt::ShiftModifier)) != 0)
        return false;
    // On the screen there are keys for tones without any method; only a method moves a tone to its place: hòa, hoàn.
    const bool moves = m_clicking && m_method == Method::None && key[0].isLetter();
    const TypingMethod method = moves ? TypingMethod::Vni : toEngine(m_method);
    if (method == TypingMethod::None)
        return false;
    const auto around = surroundings(field);
    if (!around || around->cursor != around->anchor)
        return false;
    const QString before = around->before();
    const QString after = typed(method, before, key[0]);
    if (after == before + key)
        return false;
    if (around->text.size() + after.size() - before.size() <= around->longest)
        replaceTail(field, before, after);
    return true;
}

void Typing::show(QQuickItem *keyboard, bool shown)
{
    const bool was = keyboardShown();
    if (shown)
        m_keyboard = keyboard;
    else if (m_keyboard == keyboard)
        m_keyboard = nullptr;
    if (keyboardShown() != was)
        Q_EMIT keyboardShownChanged();
}

void Typing::click(int key, const QString &text)
{
    const QPointer<QQuickWindow> window = m_field ? m_field->window() : nullptr;
    const QScopedValueRollback clicking(m_clicking, true);
    for (const auto type : {QEvent::KeyPress, QEvent::KeyRelease}) {
        QKeyEvent event(type, key, Qt::NoModifier, text);
        if (window) // the first half of a key may close it
            QCoreApplication::sendEvent(window, &event);
    }
}

void Typing::press(const QString &key)
{
    const char16_t code = key.isEmpty() ? u'\0' : key[0].toUpper().unicode();
    click(code >= u' ' && code <= u'~' ? code : int(Qt::Key_unknown), key);
}

void Typing::erase()
{
    click(Qt::Key_Backspace, QStringLiteral("\b"));
}

void Typing::tone(const QString &vni)
{
    const auto around = m_field ? surroundings(m_field) : std::nullopt;
    if (!around || vni.size() != 1)
        return;
    const QString before = around->before();
    QString after = typed(TypingMethod::Vni, before, vni[0]);
    if (after.endsWith(vni)) // no word to give it to, or taken back: the digit is not wanted
        after.chop(1);
    if (around->cursor != around->anchor)
        deselect(m_field, before.size());
    if (after != before && around->text.size() + after.size() - before.size() <= around->longest)
        replaceTail(m_field, before, after);
}

}
