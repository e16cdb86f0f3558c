// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#include "fonts.h"
#include "icons.h"
#include "palette.h"
#include "services/roster.h"
#include "signs.h"
#include "theme.h"

#include <QFontDatabase>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QRawFont>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace hocso::theme;

/** Two roles that meet, and the contrast that look.md promises for them. */
struct Pair {
    const char *name;
    QColor Palette::*ink;
    QColor Palette::*ground;
    double least;
};

// 7:1 running text; 4.5:1 text of 24 px, or 20 px bold; 3:1 drawings and the edges of controls.
static const Pair pairs[]{
    {"ink on paper", &Palette::ink, &Palette::paper, 7},
    {"ink on card", &Palette::ink, &Palette::card, 7},
    {"ink on primarySoft", &Palette::ink, &Palette::primarySoft, 7},
    {"ink on accentSoft", &Palette::ink, &Palette::accentSoft, 7},
    {"ink on goodSoft", &Palette::ink, &Palette::goodSoft, 7},
    {"ink on badSoft", &Palette::ink, &Palette::badSoft, 7},
    {"soft on paper", &Palette::soft, &Palette::paper, 7},
    {"soft on card", &Palette::soft, &Palette::card, 7},
    {"onPrimary on primary", &Palette::onPrimary, &Palette::primary, 7},
    {"primary on paper", &Palette::primary, &Palette::paper, 7},
    {"primary on card", &Palette::primary, &Palette::card, 7},
    {"primary on primarySoft", &Palette::primary, &Palette::primarySoft, 4.5},
    {"onRibbon on ribbon", &Palette::onRibbon, &Palette::ribbon, 7},
    {"onAccentSoft on accentSoft", &Palette::onAccentSoft, &Palette::accentSoft, 4.5},
    {"onAccent on accent", &Palette::onAccent, &Palette::accent, 4.5},
    {"good on goodSoft", &Palette::good, &Palette::goodSoft, 4.5},
    {"good on card", &Palette::good, &Palette::card, 4.5},
    {"good on paper", &Palette::good, &Palette::paper, 4.5},
    {"bad on badSoft", &Palette::bad, &Palette::badSoft, 4.5},
    {"bad on card", &Palette::bad, &Palette::card, 4.5},
    {"bad on paper", &Palette::bad, &Palette::paper, 4.5},
    {"outline on paper", &Palette::outline, &Palette::paper, 3},
    {"outline on card", &Palette::outline, &Palette::card, 3},
    {"focus on paper", &Palette::focus, &Palette::paper, 3},
    {"focus on card", &Palette::focus, &Palette::card, 3},
    {"focus on primarySoft", &Palette::focus, &Palette::primarySoft, 3},
};

class TestTheme : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void knownContrasts();
    void palettes_data();
    void palettes();
    void tints_data() { schemes(); }
    void tints();
    void highContrastIsBlackOnWhite();
    void fontsAreEmbedded();
    void everyIconHasADrawing();
    void signsAreWhole();
    void sizes_data();
    void sizes();
    void changesAreTold();
    void qmlSeesTheSameTheme();

private:
    static void schemes();
};

void TestTheme::schemes()
{
    QTest::addColumn<int>("scheme");
    QTest::newRow("light") << int(PaletteName::Light);
    QTest::newRow("dark") << int(PaletteName::Dark);
    QTest::newRow("contrast") << int(PaletteName::Contrast);
}

void TestTheme::knownContrasts()
{
    QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
    QCOMPARE(contrast(Qt::white, Qt::white), 1.0);
    // The well-known grey that just fails 4.5:1, and the one that just holds it.
    QVERIFY(contrast(QColor(0x77, 0x77, 0x77), Qt::white) < 4.5);
    QVERIFY(contrast(QColor(0x76, 0x76, 0x76), Qt::white) > 4.5);
}

void TestTheme::palettes_data()
{
    QTest::addColumn<int>("scheme");
    QTest::addColumn<int>("pair");
    const char *names[]{"light", "dark", "contrast"};
    for (int scheme = 0; scheme < 3; ++scheme) {
        for (int i = 0; i < int(std::size(pairs)); ++i)
            QTest::addRow("%s: %s", names[scheme], pairs[i].name) << scheme << i;
    }
}

void TestTheme::palettes()
{
    QFETCH(int, scheme);
    QFETCH(int, pair);
    const Palette &colours = palette(PaletteName(scheme));
    const Pair &roles = pairs[pair];
    const double seen = contrast(colours.*roles.ink, colours.*roles.ground);
    QVERIFY2(seen >= roles.least,
        qPrintable(QStringLiteral("%1:1, promised are %2:1").arg(seen, 0, 'f', 2).arg(roles.least)));
}

void TestTheme::tints()
{
    QFETCH(int, scheme);
    for (const Tint &tint : palette(PaletteName(scheme)).tints) {
        QVERIFY(contrast(tint.ink, tint.soft) >= 4.5);
        QVERIFY(contrast(palette(PaletteName(scheme)).ink, tint.soft) >= 7);
    }
}

void TestTheme::highContrastIsBlackOnWhite()
{
    const Palette &colours = palette(PaletteName::Contrast);
    for (const QColor &ink : {colours.ink, colours.soft, colours.primary, colours.outline, colours.line})
        QCOMPARE(ink, QColor(Qt::black));
    for (const QColor &ground : {colours.paper, colours.card, colours.primarySoft, colours.goodSoft, colours.badSoft})
        QCOMPARE(ground, QColor(Qt::white));
    QVERIFY(contrast(colours.good, colours.card) >= 7);
    QVERIFY(contrast(colours.bad, colours.card) >= 7);
}

void TestTheme::fontsAreEmbedded()
{
    QVERIFY(registerFonts());
    QCOMPARE(QGuiApplication::font().family(), textFamily);
    const QRawFont regular = QRawFont::fromFont(QFont(textFamily));
    for (const QChar letter : QStringLiteral("ĂăÂâĐđÊêÔôƠơƯưẲẵỘợỰỹỴỵẠạ₫–…“”"))
        QVERIFY2(regular.supportsCharacter(letter), qPrintable(QString(letter)));
}

void TestTheme::everyIconHasADrawing()
{
    QVERIFY(registerFonts());
    const QRawFont icons = QRawFont::fromFont(QFont(iconFamily));
    QStringView before;
    for (const IconGlyph &icon : iconGlyphs()) {
        QVERIFY2(before < icon.name, qPrintable(icon.name.toString())); // findIcon() bisects
        QVERIFY2(icons.supportsCharacter(QChar(icon.code)), qPrintable(icon.name.toString()));
        QCOMPARE(findIcon(icon.name), icon.code);
        before = icon.name;
    }
    QCOMPARE(findIcon(u"no-such-icon"), u'\0');
    QVERIFY(!Theme::hasIcon(QStringLiteral("no-such-icon")));
    QTest::ignoreMessage(QtWarningMsg, "icons.txt has no icon \"no-such-icon\"");
    QCOMPARE(Theme::glyph(QStringLiteral("no-such-icon")), QString(QChar(findIcon(u"unknown"))));
}

void TestTheme::signsAreWhole()
{
    QSet<QString> ids;
    QSet<QString> names;
    for (const Sign &sign : signs()) {
        QVERIFY2(Theme::hasIcon(sign.icon.toString()), qPrintable(sign.icon.toString()));
        ids.insert(sign.id.toString());
        names.insert(signName(sign.id));
    }
    QCOMPARE(ids.size(), qsizetype(signs().size()));
    QCOMPARE(names.size(), qsizetype(signs().size()));
    QCOMPARE(signName(u"lotus"), QStringLiteral("hoa sen"));
    QCOMPARE(findSign(u"from a newer version").id.toString(), signs().front().id.toString());
    QVERIFY(!Theme().signs().contains(QStringLiteral("guest")));
    // theme/ and services/ may not know each other: what is given out is what can be drawn, in the same order
    QCOMPARE(Theme().signs(), hocso::services::pictureSigns());
}

void TestTheme::sizes_data()
{
    QTest::addColumn<double>("width");
    QTest::addColumn<double>("scale");
    QTest::addColumn<bool>("compact");
    QTest::newRow("laptop") << 1366.0 << 1.0 << false;
    QTest::newRow("laptop, very large") << 1366.0 << 2.0 << false;
    QTest::newRow("old screen") << 1024.0 << 1.5 << false;
    QTest::newRow("old screen, very large") << 1024.0 << 2.0 << true;
    QTest::newRow("phone") << 360.0 << 1.0 << true;
    QTest::newRow("phone, very large") << 360.0 << 2.0 << true;
}

void TestTheme::sizes()
{
    QFETCH(double, width);
    QFETCH(double, scale);
    Theme theme;
    theme.setWindowWidth(width);
    theme.setTextScale(scale);
    QTEST(theme.compact(), "compact");
    QVERIFY(theme.smallSize() >= 18 * scale);
    QVERIFY(theme.bodySize() >= 20 * scale);
    QVERIFY(theme.titleSize() > theme.headingSize() && theme.headingSize() > theme.bodySize());
    QVERIFY(theme.target() >= 56 && theme.pill() >= 56);
    QVERIFY(theme.columnWidth() <= width);
}

void TestTheme::changesAreTold()
{
    Theme theme;
    QSignalSpy sizes(&theme, &Theme::sizesChanged);
    QSignalSpy colours(&theme, &Theme::schemeChanged);
    theme.setTextScale(1.5);
    theme.setTextScale(1.5);
    theme.setTextScale(9); // not one of the four: held to the largest
    QCOMPARE(theme.textScale(), 2.0);
    QCOMPARE(sizes.size(), 2);
    theme.setScheme(Theme::Scheme::Dark);
    theme.setScheme(Theme::Scheme::Dark);
    QCOMPARE(colours.size(), 1);
    QCOMPARE(theme.paper(), palette(PaletteName::Dark).paper);
}

void TestTheme::qmlSeesTheSameTheme()
{
    QQmlEngine engine;
    engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
    Theme *theme = Theme::of(engine);
    QVERIFY(theme != nullptr);
    theme->setScheme(Theme::Scheme::Contrast);
    QQmlComponent component(&engine);
    component.setData(
        "import QtQuick; import Hocso.Theme; QtObject { property color ink: Theme.tintInk(3, Theme.scheme);"
        " property int border: Theme.hairline; property bool dark: Theme.scheme === Theme.Dark }",
        QUrl());
    const std::unique_ptr<QObject> object(component.create());
    QVERIFY2(object != nullptr, qPrintable(component.errorString()));
    QCOMPARE(object->property("ink").value<QColor>(), QColor(Qt::black));
    QCOMPARE(object->property("border").toInt(), 3);
    theme->setScheme(Theme::Scheme::Dark);
    QCOMPARE(object->property("ink").value<QColor>(), palette(PaletteName::Dark).tints[3].ink);
    QVERIFY(object->property("dark").toBool());
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
