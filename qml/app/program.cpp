// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#include "program.h"

#include "bridge/app.h"
#include "command_line.h"
#include "measure.h"
#include "polite_stop.h"
#include "program_clock.h"
#include "rendering.h"
#include "theme/fonts.h"
#include "theme/theme.h"

#include <QFile>
#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQuickWindow>
#include <QStandardPaths>
#include <QTranslator>

#include <cstdio>

namespace hocso::app {
namespace {

/** Takes the language of the interface in and out; the sources are Vietnamese. */
void useLanguage(const QString &language, QTranslator &english)
{
    QCoreApplication::removeTranslator(&english);
    if (language == u"en" && (!english.isEmpty() || english.load(QStringLiteral(":/i18n/hocso_en.qm"))))
        QCoreApplication::installTranslator(&english);
}

/** Everything that can wait until a person sees the first screen. */
void afterFirstFrame(services::Workplace &workplace, QQmlEngine &engine)
{
    const QString config = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation);
    theme::Theme::of(engine)->setReducedMotion(systemReducesMotion(config));
    workplace.library().refresh();
    workplace.store().check([](const Result<void> &) {}); // a damaged database is said at the next start
}

}

int runProgram(int argc, char *argv[], const std::function<void(const Running &)> &started)
{
    QGuiApplication::setApplicationName(QStringLiteral("hocso"));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Học Số"));
    QGuiApplication::setApplicationVersion(QStringLiteral(HOCSO_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("hocso"));

    const CommandLine command = readCommandLine(argc, argv);
    if (!command.answer.isEmpty()) {
        std::fputs(qPrintable(command.answer), command.status == 0 ? stdout : stderr);
        return command.status;
    }

    // builds that read QML as text keep what they made of it, and nothing is written beside the chosen folders
    if (!qEnvironmentVariableIsSet("QML_DISK_CACHE_PATH"))
        qputenv("QML_DISK_CACHE_PATH", QFile::encodeName(command.options.cacheFolder + QStringLiteral("/qml")));
    QGuiApplication application(argc, argv);
    Rendering rendering(command.options.cacheFolder, command.options.programVersion);
    rendering.choose();
    theme::registerFonts();
    const ProgramClock clock(command.now);
    auto workplace = services::Workplace::open(command.options, clock);
    const auto refusal = workplace ? std::nullopt : std::optional(workplace.error());
    bridge::App theApp(command.options, workplace ? workplace->get() : nullptr, refusal);

    QTranslator english;
    useLanguage(theApp.language(), english);
    const PoliteStop politeStop;

    QQmlApplicationEngine engine; // last: what it draws must outlive it
    engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
    engine.setInitialProperties(command.size.isValid() ? QVariantMap{{QStringLiteral("width"), command.size.width()},
                                    {QStringLiteral("height"), command.size.height()}}
                                                       : QVariantMap{});
    QObject::connect(&theApp, &bridge::App::languageChanged, &engine, [&] {
        useLanguage(theApp.language(), english);
        engine.retranslate();
    });
    rendering.windowMade();
    engine.load(QUrl(QStringLiteral("qrc:/qt/qml/Hocso/App/Main.qml")));
    auto *window
        = engine.rootObjects().isEmpty() ? nullptr : qobject_cast<QQuickWindow *>(engine.rootObjects().first());
    if (!window)
        return 1;
    QObject::connect(
        window, &QQuickWindow::frameSwapped, &theApp,
        [&] {
            rendering.frameShown();
            if (command.measure) {
                printMeasure();
                QCoreApplication::quit();
            } else if (workplace) {
                afterFirstFrame(**workplace, engine);
            }
        },
        Qt::ConnectionType(Qt::QueuedConnection | Qt::SingleShotConnection));
    if (started)
        started({*window, workplace ? workplace->get() : nullptr});
    return QGuiApplication::exec();
}

}
