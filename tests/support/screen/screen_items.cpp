// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#include "support/screen/screen_items.h"

#include <QQuickItem>
#include <QQuickWindow>

#include <algorithm>

namespace hocso::test {

QRectF sceneRect(const QQuickItem *item)
{
    return item->mapRectToScene(QRectF(0, 0, item->width(), item->height()));
}

QQuickItem *scrollerOf(const QQuickItem *item)
{
    for (QQuickItem *outer = item->parentItem(); outer != nullptr; outer = outer->parentItem()) {
        if (outer->inherits("QQuickFlickable"))
            return outer;
    }
    return nullptr;
}

QRectF viewport(const QQuickItem *item)
{
    QRectF visible = sceneRect(item->window()->contentItem());
    for (QQuickItem *outer = item->parentItem(); outer != nullptr; outer = outer->parentItem()) {
        if (outer->clip() || outer->inherits("QQuickFlickable"))
            visible &= sceneRect(outer);
    }
    return visible;
}

bool isAncestor(const QQuickItem *ancestor, const QQuickItem *item)
{
    for (const QQuickItem *outer = item->parentItem(); outer != nullptr; outer = outer->parentItem()) {
        if (outer == ancestor)
            return true;
    }
    return false;
}

bool isIgnored(const QQuickItem *item)
{
    for (const QQuickItem *outer = item; outer != nullptr; outer = outer->parentItem()) {
        for (const QObject *child : outer->children()) {
            if (child->inherits("QQuickAccessibleAttached") && child->property("ignored").toBool())
                return true;
        }
    }
    return false;
}

static QString shortType(const QQuickItem *item)
{
    QString type = QString::fromUtf8(item->metaObject()->className());
    type = type.section(QStringLiteral("_QML"), 0, 0).section(u':', -1);
    return type.startsWith(u"QQuick") ? type.mid(6) : type;
}

QString describe(const QQuickItem *item)
{
    QString name = item->property("name").toString();
    if (name.isEmpty())
        name = item->property("text").toString();
    if (name.isEmpty())
        name = item->objectName();
    return name.isEmpty() ? shortType(item) : QStringLiteral("%1 '%2'").arg(shortType(item), name.left(60));
}

static bool isControl(QAccessible::Role role)
{
    static constexpr QAccessible::Role roles[]{QAccessible::Button, QAccessible::RadioButton, QAccessible::CheckBox,
        QAccessible::EditableText, QAccessible::Link, QAccessible::ListItem, QAccessible::MenuItem,
        QAccessible::PageTab, QAccessible::Slider, QAccessible::SpinBox, QAccessible::ComboBox};
    return std::ranges::find(roles, role) != std::end(roles);
}

bool reactsToPress(const QQuickItem *item)
{
    return item->isEnabled()
        && (item->inherits("QQuickMouseArea") || item->inherits("hocso::controls::PressArea")
            || item->inherits("QQuickTextInput") || item->inherits("QQuickTextEdit"));
}

/** What is painted of @p item before its children with z >= 0, then they; as Qt Quick does. */
static void paintOrder(QQuickItem *item, QList<QQuickItem *> &order)
{
    if (!item->isVisible() || item->opacity() == 0)
        return;
    QList<QQuickItem *> children = item->childItems();
    std::ranges::stable_sort(children, {}, &QQuickItem::z);
    const auto front = std::ranges::find_if(children, [](const QQuickItem *child) { return child->z() >= 0; });
    for (auto it = children.begin(); it != front; ++it)
        paintOrder(*it, order);
    order.append(item);
    for (auto it = front; it != children.end(); ++it)
        paintOrder(*it, order);
}

/** Lines of a Text stand in its box by its alignment. */
static QRectF inkOf(const QQuickItem *item)
{
    const double width = item->property("contentWidth").toDouble();
    const double height = item->property("contentHeight").toDouble();
    const double left = item->property("leftPadding").toDouble();
    const double top = item->property("topPadding").toDouble();
    const double freeWidth = item->width() - width - left - item->property("rightPadding").toDouble();
    const double freeHeight = item->height() - height - top - item->property("bottomPadding").toDouble();
    const int across = item->property("horizontalAlignment").toInt();
    const int down = item->property("verticalAlignment").toInt();
    const double x = across & Qt::AlignHCenter ? freeWidth / 2 : across & Qt::AlignRight ? freeWidth : 0;
    const double y = down & Qt::AlignVCenter ? freeHeight / 2 : down & Qt::AlignBottom ? freeHeight : 0;
    const QRectF ink = item->mapRectToScene(QRectF(left + x, top + y, width, height));
    return item->inherits("QQuickTextInput") ? ink & sceneRect(item) : ink; // what is typed scrolls in its field
}

/** The front-most dialog, if one is open: what lies behind it is out of reach. */
static QQuickItem *openDialog(const QList<QQuickItem *> &painted)
{
    QQuickItem *dialog = nullptr;
    for (QQuickItem *item : painted) {
        const QAccessibleInterface *face = QAccessible::queryAccessibleInterface(item);
        if (face != nullptr && face->role() == QAccessible::Dialog)
            dialog = item;
    }
    return dialog;
}

ScreenItems collectItems(QQuickWindow &window)
{
    ScreenItems screen{window.contentItem(), {}, {}, {}, {}};
    paintOrder(screen.root, screen.painted);
    if (QQuickItem *dialog = openDialog(screen.painted)) {
        screen.root = dialog;
        screen.painted.clear();
        paintOrder(dialog, screen.painted);
    }
    for (QQuickItem *item : screen.painted) {
        const QAccessibleInterface *face = QAccessible::queryAccessibleInterface(item);
        if (face != nullptr && isControl(face->role()))
            screen.controls.append(
                {item, face->role(), face->text(QAccessible::Name), sceneRect(item), scrollerOf(item)});
        else if (reactsToPress(item))
            screen.pointerOnly.append(item);
        const bool draws = item->inherits("QQuickText") || item->inherits("QQuickTextInput");
        if (draws && !item->property("text").toString().trimmed().isEmpty() && item->width() > 0)
            screen.texts.append(
                {item, item->property("text").toString(), sceneRect(item), inkOf(item), scrollerOf(item)});
    }
    return screen;
}

}
