// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#include "stage.h"

#include "theme/fonts.h"
#include "theme/theme.h"

#include <QAccessible>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QQuickItem>
#include <QStyleHints>
#include <QTest>

namespace hocso::test {
namespace {

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
    const bool begins = name.endsWith(u'…');
    const QString seen = nameOf(item);
    if (item->width() > 0 && item->height() > 0
        && (begins ? seen.startsWith(QStringView(name).chopped(1)) : seen == name))
        found.append(item);
    for (auto *child : item->childItems())
        collect(child, name, found);
}

/** Where the middle of @p item is once the page has been laid out. */
QPoint settledMiddle(QQuickItem *item)
{
    QPointF before;
    QPointF now = item->mapToScene({item->width() / 2, item->height() / 2});
    do {
        QTest::qWait(20);
        before = std::exchange(now, item->mapToScene({item->width() / 2, item->height() / 2}));
    } while (before != now);
    return now.toPoint();
}

bool picturesLoading(QQuickItem *item)
{
    constexpr int loading = 2; // Image.Loading
    if (item->inherits("QQuickImage") && item->property("status").toInt() == loading)
        return true;
    const auto children = item->childItems();
    return std::any_of(children.begin(), children.end(), picturesLoading);
}

}

Stage::Stage(const QString &use)
{
    theme::registerFonts();
    QGuiApplication::styleHints()->setCursorFlashTime(0);
    options.dataFolder = m_folder.path(QStringLiteral("data"));
    options.cacheFolder = m_folder.path(QStringLiteral("cache"));
    options.courseRoots = {QStringLiteral(HOCSO_PAGE_COURSES)};
    options.language = QStringLiteral("vi");
    options.theme = QStringLiteral("light");
    options.seed = 1;
    options.programVersion = QStringLiteral("0.1.0");
    if (!use.isEmpty()) {
        m_folder.write(QStringLiteral("data/site.yaml"),
            "use: " + use.toUtf8()
                + "\nplace: Nhà văn hóa bản Hua Tạt\ncommune: xã Vân Hồ\nprovince: tỉnh Sơn La\nvillage-word: bản\n");
    }
}

Stage::~Stage()
{
    close();
}

void Stage::open()
{
    auto place = services::Workplace::open(options, clock);
    QVERIFY2(place, qPrintable(place ? QString() : place.error().code));
    m_place = *std::move(place);
    m_place->library().refresh();
    QTRY_VERIFY(!m_place->library().isReading());
}

QString Stage::addPerson(const QString &name, int birthYear, const QString &sex, const QString &village)
{
    QString added;
    m_place->roster().add(
        {name, birthYear, sex, village, {}}, true, [&](const Result<LearnerId> &id) { added = id->text; });
    [&] { QTRY_VERIFY(!added.isEmpty()); }();
    return added;
}

QString Stage::addGuest()
{
    QString added;
    m_place->roster().addGuest([&](const Result<LearnerId> &id) { added = id->text; });
    [&] { QTRY_VERIFY(!added.isEmpty()); }();
    return added;
}

void Stage::show(const std::optional<Error> &refusal)
{
    m_app = std::make_unique<bridge::App>(options, m_place.get(), refusal);
    m_engine = std::make_unique<QQmlApplicationEngine>();
    m_engine->addImportPath(QStringLiteral("qrc:/qt/qml"));
    m_engine->load(QUrl(QStringLiteral("qrc:/qt/qml/Hocso/App/Main.qml")));
    QVERIFY(!m_engine->rootObjects().isEmpty());
    m_window = qobject_cast<QQuickWindow *>(m_engine->rootObjects().first());
    QVERIFY(m_window);
    theme::Theme::of(*m_engine)->setReducedMotion(true);
    QVERIFY(QTest::qWaitForWindowExposed(m_window));
    m_window->requestActivate();
    QVERIFY(QTest::qWaitForWindowActive(m_window));
}

void Stage::close()
{
    m_window = nullptr;
    m_engine.reset();
    m_app.reset();
    m_place.reset();
}

void Stage::setLook(const Look &look)
{
    m_window->resize(look.size);
    m_app->setTextScale(look.textScale);
    m_app->setTheme(look.theme);
    QTRY_COMPARE(m_window->size(), look.size);
}

QImage Stage::picture()
{
    QImage before;
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < 5000) {
        QTest::qWait(30);
        if (picturesLoading(m_window->contentItem()))
            continue;
        const QImage now = m_window->grabWindow();
        if (now == before)
            return now;
        before = now;
    }
    return before;
}

QQuickItem *Stage::find(const QString &name) const
{
    QList<QQuickItem *> found;
    collect(m_window->contentItem(), name, found);
    const auto control = std::find_if(found.begin(), found.end(), isControl);
    return control != found.end() ? *control : found.value(0);
}

QQuickItem *Stage::await(const QString &name)
{
    QQuickItem *item = nullptr;
    if (QTest::currentTestFailed())
        return item; // the first fault says it all
    const bool came = QTest::qWaitFor([&] { return (item = find(name)); });
    [&] { QVERIFY2(came, qPrintable(QStringLiteral("nothing is called: ") + name)); }();
    return item;
}

void Stage::tap(const QString &name)
{
    QQuickItem *item = await(name);
    if (!item)
        return;
    [&] { QTRY_VERIFY2(item->isEnabled(), qPrintable(name)); }();
    if (!QRect({}, m_window->size()).contains(settledMiddle(item)))
        item->forceActiveFocus(Qt::TabFocusReason); // the page scrolls to it
    QTest::mouseClick(m_window, Qt::LeftButton, {}, settledMiddle(item));
    QTest::qWait(1);
}

void Stage::type(const QString &text)
{
    for (const QChar letter : text)
        QTest::sendKeyEvent(QTest::Click, m_window, Qt::Key_unknown, QString(letter), Qt::NoModifier);
}

void Stage::key(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(m_window, key, modifiers);
    QTest::qWait(1);
}

void Stage::tabTo(const QString &name)
{
    for (int i = 0; i < 60; ++i) {
        if (focusedName() == name || QTest::currentTestFailed())
            return;
        key(Qt::Key_Tab);
    }
    [&] { QFAIL(qPrintable(QStringLiteral("Tab does not lead to: ") + name)); }();
}

void Stage::pressBySpeech(const QString &name)
{
    QQuickItem *item = await(name);
    auto *seen = item ? QAccessible::queryAccessibleInterface(item) : nullptr;
    if (!seen)
        return;
    [&] { QTRY_VERIFY2(item->isEnabled(), qPrintable(name)); }();
    [&] { QVERIFY2(seen->actionInterface(), qPrintable(name)); }();
    seen->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QTest::qWait(1);
}

QString Stage::focusedName() const
{
    auto *item = m_window->activeFocusItem();
    return item ? nameOf(item) : QString();
}

}
