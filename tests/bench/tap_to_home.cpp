// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
//
// tap_to_home DATA COURSES: the program itself, in which the person with the longest history is picked on the first
// screen. ms from there to the frame with the home screen: the first time, when the screen has to be loaded, and again.
#include "bench_clock.h"
#include "figures.h"

#include "bridge/app.h"
#include "theme/fonts.h"

#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTimer>

using namespace hocso;
using namespace hocso::bench;

namespace {

constexpr int timesAgain = 5;
constexpr int longestWaitMs = 30'000;

/** True if a page of this name, "Home" or "Who", is in the window. */
bool shows(const QQuickItem *item, const QByteArray &page)
{
    if (QByteArray(item->metaObject()->className()).startsWith(page + "Page_"))
        return true;
    const auto children = item->childItems();
    return std::ranges::any_of(children, [&](const QQuickItem *child) { return shows(child, page); });
}

/** Lets the event loop run until a frame with @p page has been swapped. */
void awaitFrame(QQuickWindow &window, const QByteArray &page)
{
    QEventLoop loop;
    const auto seen = QObject::connect(&window, &QQuickWindow::frameSwapped, &loop, [&] {
        if (shows(window.contentItem(), page))
            loop.quit();
    });
    QTimer::singleShot(
        longestWaitMs, &loop, [&] { fail(QStringLiteral("no frame with the page ") + QString::fromLatin1(page)); });
    window.update();
    loop.exec();
    QObject::disconnect(seen);
}

std::pair<LearnerId, qsizetype> longestHistory(services::Workplace &workplace)
{
    std::pair<LearnerId, qsizetype> out{{}, -1};
    for (const progress::Person &person : workplace.roster().people()) {
        const auto facts = workplace.store().factsOf(person.id);
        if (!facts)
            fail(facts.error().code);
        if (facts->size() > out.second)
            out = {person.id, facts->size()};
    }
    return out;
}

}

int main(int argc, char **argv)
{
    QGuiApplication application(argc, argv);
    if (argc != 3)
        fail(QStringLiteral("tap_to_home DATA COURSES"));
    theme::registerFonts();
    services::Options options;
    options.dataFolder = QString::fromLocal8Bit(argv[1]);
    options.cacheFolder = options.dataFolder + QStringLiteral("/cache");
    options.courseRoots = {QString::fromLocal8Bit(argv[2])};
    options.language = QStringLiteral("vi");
    const BenchClock clock;
    auto workplace = services::Workplace::open(options, clock);
    if (!workplace)
        fail(workplace.error().code + u' ' + workplace.error().detail);
    const auto [learner, facts] = longestHistory(**workplace);
    bridge::App app(options, workplace->get(), std::nullopt);

    QQmlApplicationEngine engine; // last: what it draws must outlive it
    engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
    engine.load(QUrl(QStringLiteral("qrc:/qt/qml/Hocso/App/Main.qml")));
    auto *window
        = engine.rootObjects().isEmpty() ? nullptr : qobject_cast<QQuickWindow *>(engine.rootObjects().first());
    if (!window)
        fail(QStringLiteral("no window"));
    awaitFrame(*window, "Who");
    if (!(*workplace)->library().isReady())
        fail(QStringLiteral("the index is not warm: start hocso on this folder first"));

    double first = -1;
    std::vector<double> again;
    for (int turn = 0; turn <= timesAgain; ++turn) {
        QElapsedTimer timer;
        timer.start();
        app.signIn(learner.text);
        awaitFrame(*window, "Home");
        if (turn == 0)
            first = milliseconds(timer);
        else
            again.push_back(milliseconds(timer));
        app.signOut();
        awaitFrame(*window, "Who");
    }
    print({{QStringLiteral("facts"), facts}, {QStringLiteral("home_ms"), first},
        {QStringLiteral("again_ms"), median(again)}});
    return 0;
}
