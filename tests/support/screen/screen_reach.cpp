// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#include "support/screen/screen_rules.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QQuickItem>
#include <QQuickWindow>

#include <algorithm>

namespace hocso::test {

void checkNames(const ScreenItems &screen, QList<ScreenFault> &faults)
{
    QHash<QString, const QQuickItem *> known;
    for (const Control &control : screen.controls) {
        const QString name = control.name.simplified();
        if (name.isEmpty()) {
            faults.append({QStringLiteral("no-name"), describe(control.item),
                QStringLiteral("a screen reader has nothing to say")});
        } else if (known.contains(name)) {
            faults.append({QStringLiteral("name-twice"), describe(control.item),
                QStringLiteral("\"%1\" is also the name of another control").arg(name)});
        }
        known.insert(name, control.item);
    }
}

/** A backdrop that swallows presses beside what it holds is no control. */
static bool isBackdrop(const QQuickItem *item, const ScreenItems &screen)
{
    const QRectF rect = sceneRect(item);
    return std::ranges::any_of(screen.controls,
        [&](const Control &control) { return control.item != item && rect.contains(control.rect.center()); });
}

void checkRoles(const ScreenItems &screen, QList<ScreenFault> &faults)
{
    for (const QQuickItem *item : screen.pointerOnly) {
        const bool insideControl = std::ranges::any_of(
            screen.controls, [&](const Control &control) { return isAncestor(control.item, item); });
        if (!insideControl && !isIgnored(item) && !isBackdrop(item, screen))
            faults.append({QStringLiteral("no-role"), describe(item),
                QStringLiteral("it can be pressed, but a screen reader does not know it")});
    }
}

void checkTargets(const ScreenItems &screen, const ScreenBounds &bounds, QList<ScreenFault> &faults)
{
    constexpr double slack = 0.5; // half a pixel of rounding
    for (qsizetype i = 0; i < screen.controls.size(); ++i) {
        const Control &one = screen.controls[i];
        if (one.rect.width() < bounds.target - slack || one.rect.height() < bounds.target - slack)
            faults.append({QStringLiteral("small"), describe(one.item),
                QStringLiteral("%1 x %2 px, at least %3 are needed")
                    .arg(one.rect.width())
                    .arg(one.rect.height())
                    .arg(bounds.target)});
        for (qsizetype j = i + 1; j < screen.controls.size(); ++j) {
            const Control &other = screen.controls[j];
            if (one.scroller != other.scroller || isAncestor(one.item, other.item))
                continue; // what scrolls passes by what does not
            const double room = bounds.gap - slack;
            if (one.rect.adjusted(-room, -room, room, room).intersects(other.rect))
                faults.append({QStringLiteral("near"), describe(one.item),
                    QStringLiteral("nearer than %1 px to %2").arg(bounds.gap).arg(describe(other.item))});
        }
    }
}

static void pressTab(QQuickWindow &window)
{
    QKeyEvent press(QEvent::KeyPress, Qt::Key_Tab, Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &press);
    QKeyEvent release(QEvent::KeyRelease, Qt::Key_Tab, Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &release);
    QCoreApplication::processEvents();
}

/** The items that Tab comes to, each once, in that order. */
static QList<QQuickItem *> walk(QQuickWindow &window, qsizetype most)
{
    QList<QQuickItem *> reached;
    for (qsizetype i = 0; i < most; ++i) {
        pressTab(window);
        QQuickItem *item = window.activeFocusItem();
        if (item != nullptr && !reached.isEmpty() && item == reached.constFirst())
            break;
        if (item != nullptr && !reached.contains(item))
            reached.append(item);
    }
    return reached;
}

/** Which of @p reached Tab comes to first after @p root. */
static qsizetype firstOf(QQuickItem *root, const QList<QQuickItem *> &reached)
{
    QQuickItem *item = root;
    for (qsizetype i = 0; i < reached.size() + 8; ++i) { // a sheet's fences are stops too, but keep no focus
        item = item->nextItemInFocusChain(true);
        const auto it = std::ranges::find(reached, item);
        if (it != reached.end())
            return it - reached.begin();
    }
    return 0;
}

namespace {

/** A control, or a Flickable that stands for all in it, with its place. */
struct Place {
    QRectF rect;
    QList<const Control *> controls;
};

}

/** Rows from top to bottom, in a row from left to right. */
static void sortByRows(QList<Place> &places)
{
    std::ranges::stable_sort(places, {}, [](const Place &p) { return p.rect.top(); });
    for (auto row = places.begin(); row != places.end();) {
        // Side by side: more than half of the lower one's height beside the first of the row.
        const auto next = std::find_if(row, places.end(), [&](const Place &p) {
            const double shared = std::min(row->rect.bottom(), p.rect.bottom()) - p.rect.top();
            return shared < std::min(row->rect.height(), p.rect.height()) / 2;
        });
        std::stable_sort(row, next, [](const Place &a, const Place &b) { return a.rect.left() < b.rect.left(); });
        row = next;
    }
}

QList<const Control *> readingOrder(const ScreenItems &screen)
{
    QHash<const QQuickItem *, QList<Place>> scrolled;
    QList<const QQuickItem *> scrollers;
    QList<Place> places;
    for (const Control &control : screen.controls) {
        if (!control.item->isEnabled())
            continue;
        if (control.scroller == nullptr) {
            places.append({control.rect, {&control}});
            continue;
        }
        if (!scrollers.contains(control.scroller))
            scrollers.append(control.scroller);
        scrolled[control.scroller].append({control.rect, {&control}});
    }
    for (const QQuickItem *scroller : scrollers) {
        sortByRows(scrolled[scroller]);
        Place all{sceneRect(scroller), {}};
        for (const Place &place : scrolled[scroller])
            all.controls += place.controls;
        places.append(all);
    }
    sortByRows(places);
    QList<const Control *> order;
    for (const Place &place : places)
        order += place.controls;
    return order;
}

/** A key of the keyboard on the screen, or the button that opens it: whoever can press Tab has no need of it. */
static bool isForOthers(const QQuickItem *item)
{
    return item->inherits("hocso::controls::PressArea") && item->property("leavesFocus").toBool();
}

void checkKeyboard(QQuickWindow &window, const ScreenItems &screen, QList<ScreenFault> &faults)
{
    QList<const Control *> reading = readingOrder(screen);
    reading.removeIf([](const Control *control) { return isForOthers(control->item); }); // before they come and go
    QList<QQuickItem *> reached = walk(window, 2 * reading.size() + 4);
    QList<const Control *> expected;
    for (const Control *control : reading) {
        if (reached.contains(control->item))
            expected.append(control);
        else
            faults.append(
                {QStringLiteral("no-tab"), describe(control->item), QStringLiteral("the Tab key never comes to it")});
    }
    for (QQuickItem *item : reached) {
        const bool known = std::ranges::any_of(screen.controls, [&](const Control &c) { return c.item == item; });
        if (!known && QAccessible::queryAccessibleInterface(item) == nullptr)
            faults.append({QStringLiteral("no-role"), describe(item),
                QStringLiteral("the Tab key comes to it, but a screen reader does not know it")});
    }
    reached.removeIf([&](const QQuickItem *item) {
        return std::ranges::none_of(expected, [&](const Control *control) { return control->item == item; });
    });
    if (expected.isEmpty() || reached.isEmpty())
        return;
    // The walk began wherever the focus was: turn it so that it begins where the screen does.
    std::rotate(reached.begin(), reached.begin() + firstOf(screen.root, reached), reached.end());
    for (qsizetype i = 0; i < expected.size(); ++i) {
        if (reached[i] == expected[i]->item)
            continue;
        faults.append({QStringLiteral("order"), describe(reached[i]),
            QStringLiteral("the Tab key comes to it where the eye reads %1").arg(describe(expected[i]->item))});
        return; // one that is out of order moves all after it
    }
}

}
