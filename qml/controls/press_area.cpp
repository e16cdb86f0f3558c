// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#include "press_area.h"

#include <QCursor>
#include <QInputDevice>
#include <QPointingDevice>

namespace hocso::controls {

// A page that moves the focus itself shows the ring only to those who work with the keyboard.
static bool lastInputWasKey = false;

PressArea::PressArea(QQuickItem *parent) : QQuickItem(parent)
{
    setAcceptedMouseButtons(Qt::LeftButton);
    setActiveFocusOnTab(true);
    setCursor(QCursor(Qt::PointingHandCursor));
}

void PressArea::setRapid(bool rapid)
{
    if (rapid == m_rapid)
        return;
    m_rapid = rapid;
    Q_EMIT rapidChanged();
}

void PressArea::setLocked(bool locked)
{
    if (locked == m_locked)
        return;
    m_locked = locked;
    setCursor(QCursor(locked ? Qt::ArrowCursor : Qt::PointingHandCursor));
    Q_EMIT lockedChanged();
}

void PressArea::setLeavesFocus(bool leaves)
{
    if (leaves == m_leavesFocus)
        return;
    m_leavesFocus = leaves;
    setActiveFocusOnTab(!leaves);
    Q_EMIT leavesFocusChanged();
}

void PressArea::press()
{
    if (isEnabled() && !m_locked)
        Q_EMIT clicked();
}

void PressArea::mousePressEvent(QMouseEvent *event)
{
    lastInputWasKey = false;
    m_secondOfTwo = false;
    // With a mouse, a hand that shakes must not turn a click into a scroll; a finger may start a scroll anywhere.
    setKeepMouseGrab(event->device()->type() != QInputDevice::DeviceType::TouchScreen);
    setPressed(!m_locked); // first: where a field loses the focus, the keyboard stays while something is pressed
    if (!m_leavesFocus)
        forceActiveFocus(Qt::MouseFocusReason);
}

void PressArea::mouseMoveEvent(QMouseEvent *event)
{
    setPressed(!m_locked && contains(event->position()));
}

void PressArea::mouseReleaseEvent(QMouseEvent *)
{
    const bool click = m_pressed && (m_rapid || !m_secondOfTwo);
    setPressed(false);
    if (click)
        press();
}

void PressArea::mouseDoubleClickEvent(QMouseEvent *)
{
    m_secondOfTwo = true;
    setPressed(!m_locked);
}

void PressArea::mouseUngrabEvent()
{
    setPressed(false);
}

void PressArea::keyPressEvent(QKeyEvent *event)
{
    lastInputWasKey = true;
    switch (event->key()) {
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Select:
        if (!event->isAutoRepeat()) {
            setVisualFocus(true);
            press();
        }
        event->accept();
        break;
    default:
        event->ignore();
    }
}

void PressArea::focusInEvent(QFocusEvent *event)
{
    switch (event->reason()) {
    case Qt::TabFocusReason:
    case Qt::BacktabFocusReason:
    case Qt::ShortcutFocusReason:
        lastInputWasKey = true;
        setVisualFocus(true);
        break;
    case Qt::MouseFocusReason:
        setVisualFocus(false);
        break;
    default:
        setVisualFocus(lastInputWasKey);
    }
    QQuickItem::focusInEvent(event);
}

void PressArea::focusOutEvent(QFocusEvent *event)
{
    setVisualFocus(false);
    QQuickItem::focusOutEvent(event);
}

void PressArea::setPressed(bool pressed)
{
    if (pressed == m_pressed)
        return;
    m_pressed = pressed;
    Q_EMIT pressedChanged();
}

void PressArea::setVisualFocus(bool visible)
{
    if (visible == m_visualFocus)
        return;
    m_visualFocus = visible;
    Q_EMIT visualFocusChanged();
}

}
