// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#include "support/stage.h"

#include "theme/fonts.h"
#include "theme/theme.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QQuickItem>
#include <QStyleHints>
#include <QTest>

namespace hocso::test {
namespace {

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
    options.courseRoots = {QStringLiteral(HOCSO_SOURCE_DIR "/tests/qml/pages/courses")};
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
    workBy(By::Mouse);
    theme::Theme::of(*m_engine)->setReducedMotion(true);
    QVERIFY(QTest::qWaitForWindowExposed(m_window));
    m_window->requestActivate();
    QVERIFY(QTest::qWaitForWindowActive(m_window));
}

void Stage::close()
{
    m_hands.reset();
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

}
