// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAccessible>
#include <QList>
#include <QRectF>

class QQuickItem;
class QQuickWindow;

namespace hocso::test {

/** An item that is pressed, chosen or typed into. */
struct Control {
    QQuickItem *item;
    QAccessible::Role role;
    QString name;
    QRectF rect; ///< in the window, as laid out: scrolled or clipped parts count
    QQuickItem *scroller; ///< the innermost Flickable around it, or null
};

/** A text that is drawn. */
struct DrawnText {
    QQuickItem *item;
    QString text;
    QRectF box; ///< the item's place in the window
    QRectF ink; ///< the part of the box that the lines take
    QQuickItem *scroller;
};

/** What is visible on a screen, in the order in which it is painted. */
struct ScreenItems {
    QQuickItem *root; ///< the window's content, or the open dialog
    QList<QQuickItem *> painted; ///< visible items from back to front
    QList<Control> controls;
    QList<DrawnText> texts;
    QList<QQuickItem *> pointerOnly; ///< react to a press but have no role
};

ScreenItems collectItems(QQuickWindow &window);

QRectF sceneRect(const QQuickItem *item);
/** The part of the scene in which @p item can be seen: what Flickables and clipping items around it leave. */
QRectF viewport(const QQuickItem *item);
QQuickItem *scrollerOf(const QQuickItem *item);
bool isAncestor(const QQuickItem *ancestor, const QQuickItem *item);
/** Says of itself that it is no matter for screen readers: Accessible.ignored, on it or around it. */
bool isIgnored(const QQuickItem *item);
/** Takes presses of its own, with or without a role. */
bool reactsToPress(const QQuickItem *item);
/** "OptionButton 'Kho ứng dụng'", for messages. */
QString describe(const QQuickItem *item);

}
