// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#include "support/hands.h"

#include <QAccessible>
#include <QCoreApplication>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTest>
#include <QWheelEvent>

#include <tuple>

namespace hocso::test {
namespace {

constexpr int mostTabs = 60; ///< of the Tab key: nobody goes on longer
constexpr int mostTurns = 40; ///< of the wheel
constexpr int hintHeight = 72; ///< px, of "Xem tiếp bên dưới" over the lower end of what scrolls

bool fits(const QString &seen, const QString &name)
{
    return name.endsWith(u'…') ? seen.startsWith(QStringView(name).chopped(1)) : seen == name;
}

QString nameOf(QQuickItem *item)
{
    auto *seen = QAccessible::queryAccessibleInterface(item);
    return seen ? seen->text(QAccessible::Name) : QString();
}

bool isControl(QQuickItem *item)
{
    auto *seen = QAccessible::queryAccessibleInterface(item);
    return seen && seen->state().focusable && item->activeFocusOnTab();
}

void collect(QQuickItem *item, const QString &name, QList<QQuickItem *> &found)
{
    if (!item->isVisible())
        return;
    if (item->width() > 0 && item->height() > 0 && fits(nameOf(item), name))
        found.append(item);
    const auto children = item->childItems();
    for (auto *child : children)
        collect(child, name, found);
}

/** What a screen reader meets when it walks through the window: @p name that can @p action, or null. */
QAccessibleInterface *heard(QAccessibleInterface *at, const QString &name, const QString &action)
{
    if (!at || at->state().invisible)
        return nullptr;
    if (fits(at->text(QAccessible::Name), name) && at->actionInterface()
        && at->actionInterface()->actionNames().contains(action))
        return at;
    for (int i = 0; i < at->childCount(); ++i) {
        if (auto *found = heard(at->child(i), name, action))
            return found;
    }
    return nullptr;
}

QPointF middle(QQuickItem *item)
{
    return item->mapToScene({item->width() / 2, item->height() / 2});
}

/** Where the middle of @p item is once the page has been laid out. */
QPoint settledMiddle(QQuickItem *item)
{
    QPointF before;
    QPointF now = middle(item);
    do {
        QTest::qWait(10);
        before = std::exchange(now, middle(item));
    } while (before != now);
    return now.toPoint();
}

/** What scrolls @p item and cuts off what does not fit; null if nothing does. */
QQuickItem *scrollerOf(QQuickItem *item)
{
    for (QQuickItem *above = item->parentItem(); above; above = above->parentItem()) {
        if (above->inherits("QQuickFlickable"))
            return above;
    }
    return nullptr;
}

/** "Xem tiếp" over the end of what @p scroller shows; null if there is no more. A screen reader has no need of it. */
const QQuickItem *hintOf(const QQuickItem *scroller)
{
    const auto siblings = scroller->parentItem()->childItems();
    for (const QQuickItem *item : siblings) {
        if (item->isVisible() && QByteArray(item->metaObject()->className()).startsWith("ScrollHint"))
            return item;
    }
    return nullptr;
}

/** One notch of the wheel, up. */
void turnWheelUp(QQuickWindow &window, QPointF at, QQuickItem *scroller)
{
    QWheelEvent event(at, window.mapToGlobal(at), {}, {0, 120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(&window, &event);
    std::ignore = QTest::qWaitFor([scroller] { return !scroller->property("moving").toBool(); });
    QTest::qWait(1);
}

}

Hands::Hands(QQuickWindow &window, By by, Failed failed) : m_window(window), m_by(by), m_onFailed(std::move(failed)) { }

bool Hands::hasFailed() const
{
    return m_failed || QTest::currentTestFailed();
}

void Hands::fail(const QString &what)
{
    if (!m_failed)
        m_window.grabWindow().save(QStringLiteral("hands-failed.png")); // in the working directory
    m_failed = true;
    if (m_onFailed)
        m_onFailed(what);
    else
        QFAIL(qUtf8Printable(what));
}

QQuickItem *Hands::find(const QString &name) const
{
    QList<QQuickItem *> found;
    collect(m_window.contentItem(), name, found);
    const auto control = std::find_if(found.begin(), found.end(), isControl);
    return control != found.end() ? *control : found.value(0);
}

bool Hands::shows(const QString &name) const
{
    return find(name) != nullptr;
}

bool Hands::awaitThat(const std::function<bool()> &condition, const QString &what)
{
    if (hasFailed())
        return false; // the first fault says it all
    const bool came = QTest::qWaitFor(condition);
    if (!came)
        fail(what);
    return came;
}

QQuickItem *Hands::await(const QString &name)
{
    QQuickItem *item = nullptr;
    awaitThat([&] { return (item = find(name)); }, QStringLiteral("nothing is called: ") + name);
    return item;
}

QString Hands::readAfter(const QString &beginning)
{
    QQuickItem *item = await(beginning + u'…');
    return item ? nameOf(item).sliced(beginning.size()) : QString();
}

void Hands::press(const QString &name)
{
    switch (m_by) {
    case By::Mouse:
        tap(name);
        break;
    case By::Keyboard:
        tabTo(name);
        key(Qt::Key_Return);
        break;
    case By::Speech:
        pressBySpeech(name);
        break;
    }
}

void Hands::write(const QString &text, const QString &name)
{
    switch (m_by) {
    case By::Mouse:
        tap(name);
        break;
    case By::Keyboard:
        tabTo(name);
        break;
    case By::Speech:
        if (auto *field = awaitSpeech(name, QAccessibleActionInterface::setFocusAction()))
            field->actionInterface()->doAction(QAccessibleActionInterface::setFocusAction());
        break;
    }
    if (hasFailed())
        return;
    key(Qt::Key_A, Qt::ControlModifier);
    type(text);
    QTest::qWait(1);
}

/** Until the middle of @p item lies where it can be pressed: down by "Xem tiếp", up by the wheel. */
bool Hands::scrollTo(QQuickItem *item)
{
    QQuickItem *scroller = scrollerOf(item);
    if (!scroller)
        return true;
    for (int turns = 0; turns < mostTurns; ++turns) {
        const QPoint now = settledMiddle(item);
        const QRectF place = scroller->mapRectToScene({0, 0, scroller->width(), scroller->height()});
        const QQuickItem *more = hintOf(scroller);
        if (now.y() >= place.bottom() - (more ? hintHeight : 0)) {
            if (!more)
                return false;
            const double x = more->width() / 2;
            QTest::mouseClick(&m_window, Qt::LeftButton, {}, more->mapToScene({x, more->height() / 2}).toPoint());
            QTest::qWait(1);
        } else if (now.y() < place.top()) {
            turnWheelUp(m_window, place.center(), scroller);
        } else {
            return true;
        }
    }
    return false;
}

void Hands::tap(const QString &name)
{
    QQuickItem *item = await(name);
    if (!item || !awaitThat([&] { return item->isEnabled(); }, QStringLiteral("cannot be pressed: ") + name))
        return;
    if (!scrollTo(item) || !QRect({}, m_window.size()).contains(settledMiddle(item)))
        return fail(QStringLiteral("the mouse does not reach: ") + name);
    QTest::mouseClick(&m_window, Qt::LeftButton, {}, settledMiddle(item));
    QTest::qWait(1);
}

void Hands::type(const QString &text)
{
    for (const QChar letter : text)
        QTest::sendKeyEvent(QTest::Click, &m_window, Qt::Key_unknown, QString(letter), Qt::NoModifier);
}

void Hands::key(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    if (hasFailed())
        return;
    QTest::keyClick(&m_window, key, modifiers);
    QTest::qWait(1);
}

void Hands::tabTo(const QString &name)
{
    QQuickItem *item = await(name);
    if (!item || !awaitThat([&] { return item->isEnabled(); }, QStringLiteral("cannot be pressed: ") + name))
        return;
    for (int i = 0; i < mostTabs && !hasFailed(); ++i) {
        if (fits(focusedName(), name))
            return;
        key(Qt::Key_Tab);
    }
    fail(QStringLiteral("Tab does not lead to: ") + name);
}

QString Hands::focusedName() const
{
    auto *item = m_window.activeFocusItem();
    return item ? nameOf(item) : QString();
}

/** Null, and failed, if nothing in the tree of the screen reader is called so and can @p action. */
QAccessibleInterface *Hands::awaitSpeech(const QString &name, const QString &action)
{
    QAccessibleInterface *found = nullptr;
    awaitThat(
        [&] {
            found = heard(QAccessible::queryAccessibleInterface(&m_window), name, action);
            auto *item = found ? qobject_cast<QQuickItem *>(found->object()) : nullptr;
            return item && item->isEnabled();
        },
        QStringLiteral("a screen reader finds nothing to %1 called: %2").arg(action.toLower(), name));
    return hasFailed() ? nullptr : found;
}

void Hands::pressBySpeech(const QString &name)
{
    auto *found = awaitSpeech(name, QAccessibleActionInterface::pressAction());
    if (!found)
        return;
    found->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QTest::qWait(1);
}

}
