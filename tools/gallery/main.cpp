// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#include "gallery/gallery.h"
#include "theme/fonts.h"

#include <QCommandLineParser>
#include <QGuiApplication>
#include <QRegularExpression>

#include <cstdio>
#include <optional>

using hocso::theme::Theme;

static QSize sizeOf(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^(\\d{3,4})x(\\d{3,4})$"));
    const auto match = form.match(text);
    return match.hasMatch() ? QSize(match.captured(1).toInt(), match.captured(2).toInt()) : QSize();
}

static std::optional<Theme::Scheme> schemeOf(const QString &text)
{
    if (text == u"light")
        return Theme::Scheme::Light;
    if (text == u"dark")
        return Theme::Scheme::Dark;
    if (text == u"contrast")
        return Theme::Scheme::Contrast;
    return std::nullopt;
}

static int refuse(const char *sentence)
{
    std::fprintf(stderr, "hocso-gallery: %s\n", sentence);
    return 2;
}

int main(int argc, char **argv)
{
    QGuiApplication app(argc, argv);
    hocso::theme::registerFonts();

    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Shows every control of Học Số in every state."));
    parser.addHelpOption();
    parser.addOption({QStringLiteral("show"), QStringLiteral("The page to show."), QStringLiteral("NAME"),
        QStringLiteral("buttons")});
    parser.addOption({QStringLiteral("list"), QStringLiteral("Lists the pages.")});
    parser.addOption({QStringLiteral("size"), QStringLiteral("Size of the window."), QStringLiteral("WxH"),
        QStringLiteral("1366x768")});
    parser.addOption({QStringLiteral("text-scale"), QStringLiteral("100, 125, 150 or 200."), QStringLiteral("PERCENT"),
        QStringLiteral("100")});
    parser.addOption({QStringLiteral("theme"), QStringLiteral("light, dark or contrast."), QStringLiteral("THEME"),
        QStringLiteral("light")});
    parser.addOption({QStringLiteral("shot"), QStringLiteral("Saves a picture and ends."), QStringLiteral("FILE")});
    parser.process(app);

    if (parser.isSet(QStringLiteral("list"))) {
        for (const QString &page : hocso::gallery::pages())
            std::printf("%s\n", qPrintable(page));
        return 0;
    }
    const QSize size = sizeOf(parser.value(QStringLiteral("size")));
    const auto scheme = schemeOf(parser.value(QStringLiteral("theme")));
    const int percent = parser.value(QStringLiteral("text-scale")).toInt();
    if (!size.isValid())
        return refuse("--size wants a form like 1366x768");
    if (!scheme)
        return refuse("--theme wants light, dark or contrast");
    if (percent < 100 || percent > 200)
        return refuse("--text-scale wants 100, 125, 150 or 200");

    hocso::gallery::Gallery gallery({size, percent / 100.0, *scheme});
    if (!gallery.show(parser.value(QStringLiteral("show"))))
        return refuse("there is no such page; --list names them all");
    if (!parser.isSet(QStringLiteral("shot")))
        return app.exec();
    if (!gallery.shot().save(parser.value(QStringLiteral("shot"))))
        return refuse("the picture could not be saved");
    return 0;
}
