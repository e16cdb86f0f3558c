// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#include "theme/fonts.h"
#include "view_stage.h"

#include <QRegularExpression>
#include <QTest>
#include <QtQml/QQmlExtensionPlugin>

#include <algorithm>

Q_IMPORT_QML_PLUGIN(Hocso_ThemePlugin)
Q_IMPORT_QML_PLUGIN(Hocso_ControlsPlugin)
Q_IMPORT_QML_PLUGIN(Hocso_BridgePlugin)
Q_IMPORT_QML_PLUGIN(Hocso_ExercisesPlugin)

using namespace hocso;
using namespace hocso::test;
using Scheme = theme::Theme::Scheme;

namespace {

constexpr ViewLook wide{"wide", Scheme::Light, 1366, 1};
constexpr ViewLook phone{"phone", Scheme::Light, 360, 1};

KindCase example(const QString &kind, const QString &id)
{
    const auto all = examples();
    const auto it = std::ranges::find_if(
        all, [&](const KindCase &step) { return step.kind->name() == kind && step.step.find(u"id")->text == id; });
    if (it == all.end())
        qFatal("no example %s of %s", qPrintable(id), qPrintable(kind));
    return *it;
}

QQuickItem *findType(QQuickItem *item, const QString &type)
{
    if (QString::fromLatin1(item->metaObject()->className()).startsWith(type))
        return item;
    const auto children = item->childItems();
    for (QQuickItem *child : children) {
        if (QQuickItem *found = findType(child, type))
            return found;
    }
    return nullptr;
}

QQuickItem *named(const ViewStage &stage, const QString &name)
{
    const auto all = stage.pressables();
    const auto it = std::ranges::find_if(all, [&](QQuickItem *item) { return item->property("name") == name; });
    return it == all.end() ? nullptr : *it;
}

void click(ViewStage &stage, const QPointF &place)
{
    QTest::qWait(600); // a double click would be one click
    QTest::mouseClick(&stage.window(), Qt::LeftButton, {}, place.toPoint());
    stage.picture();
}

void type(ViewStage &stage, QQuickItem *field, const QString &text)
{
    QMetaObject::invokeMethod(field, "edit");
    QTest::keyClick(&stage.window(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(&stage.window(), Qt::Key_Delete);
    for (const QChar c : text)
        QTest::sendKeyEvent(QTest::Click, &stage.window(), Qt::Key_unknown, c, Qt::NoModifier);
}

}

/** What single views do beyond what all of them do. */
class TestViewDetails : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(theme::registerFonts()); }
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("qrc:|qml"))); }

    void aNumberIsReadWhileItIsTyped()
    {
        ViewStage stage(example(QStringLiteral("number-entry"), QStringLiteral("price")), phone);
        QQuickItem *field = findType(&stage.view(), QStringLiteral("TextField"));
        QVERIFY(field);
        const auto reading = [&] { return stage.view().property("reading").toString(); };
        type(stage, field, QStringLiteral("300"));
        QCOMPARE(reading(), QStringLiteral("300 đồng"));
        type(stage, field, QStringLiteral("30 nghìn"));
        QCOMPARE(reading(), QStringLiteral("30.000 đồng"));
        QVERIFY(stage.session().isReady());
        stage.submit();
        QVERIFY(stage.session().isRight());
    }

    /** "45.0" may become 45.000: nothing is said until the typing rests. */
    void whatIsNoNumberIsSaidAfterAMoment()
    {
        ViewStage stage(example(QStringLiteral("number-entry"), QStringLiteral("price")), wide);
        QQuickItem *field = findType(&stage.view(), QStringLiteral("TextField"));
        const auto error = [&] { return field->property("error").toString(); };
        type(stage, field, QStringLiteral("45.0"));
        QVERIFY(!stage.session().isReady());
        QCOMPARE(error(), QString());
        const double height = stage.view().height();
        QTRY_COMPARE_WITH_TIMEOUT(error(), QStringLiteral("Hãy gõ một số, ví dụ 45.000."), 5000);
        stage.picture();
        QVERIFY(std::abs(stage.view().height() - height) < 8); // what stands below stays where it is
        type(stage, field, QStringLiteral("45.000"));
        QCOMPARE(error(), QString());
        QVERIFY(stage.session().isReady());
        type(stage, field, QStringLiteral("bốn lăm"));
        QCOMPARE(error(), QString());
        QTest::keyClick(&stage.window(), Qt::Key_Return);
        QVERIFY(!error().isEmpty());
    }

    void aPlaceIsPressedInThePicture()
    {
        ViewStage stage(example(QStringLiteral("hotspot"), QStringLiteral("address")), wide);
        QCOMPARE(stage.pressables().size(), 3);
        QQuickItem *bar = named(stage, QStringLiteral("Ô dài trên cùng"));
        QQuickItem *flower = named(stage, QStringLiteral("Hình bông hoa"));
        QVERIFY(bar && flower);
        click(stage, flower->mapToScene({flower->width() / 2, -30})); // between the two
        QVERIFY(stage.view().property("beside").toBool());
        QVERIFY(stage.session().answer().toMap().isEmpty());
        for (QQuickItem *place : {flower, bar}) { // the second takes the place of the first
            click(stage, place->mapToScene({place->width() / 2, place->height() / 2}));
            QVERIFY(!stage.view().property("beside").toBool());
            QCOMPARE(stage.session().answer().toMap().value(QStringLiteral("selected")).toList().size(), 1);
        }
        stage.submit();
        QVERIFY(stage.session().isRight());
    }

    /** On a narrow screen the places are too near: a list has them, and a press in the picture still means them. */
    void narrowPlacesAreListed()
    {
        ViewStage stage(example(QStringLiteral("hotspot"), QStringLiteral("before-sending")), phone);
        QVERIFY(stage.view().property("listed").toBool());
        QCOMPARE(stage.pressables().size(), 3);
        QQuickItem *picture = findType(&stage.view(), QStringLiteral("PictureView"));
        QVERIFY(picture);
        const double scale = picture->width() / 640;
        click(stage, picture->mapToScene(QPointF(320, 230) * scale));
        QCOMPARE(stage.session().answer().toMap().value(QStringLiteral("selected")).toStringList(),
            QStringList{QStringLiteral("amount")});
        click(stage, picture->mapToScene(QPointF(320, 400) * scale));
        QVERIFY(stage.view().property("beside").toBool());
        click(stage, named(stage, QStringLiteral("Dòng Người nhận"))->mapToScene({20, 20}));
        stage.submit();
        QVERIFY(stage.session().isRight());
    }

    void aPhraseIsMarkedAndUnmarkedAndNothingMoves()
    {
        for (const ViewLook &look : {wide, phone}) {
            ViewStage stage(example(QStringLiteral("hottext"), QStringLiteral("signs")), look);
            const auto phrases = stage.pressables();
            QCOMPARE(phrases.size(), 4);
            const auto places = [&] {
                QList<QRectF> all;
                for (const QQuickItem *item : phrases)
                    all += item->mapRectToScene({0, 0, item->width(), item->height()});
                return all;
            };
            const auto before = places();
            for (QQuickItem *phrase : phrases)
                QMetaObject::invokeMethod(phrase, "press");
            stage.picture();
            QCOMPARE(stage.session().answer().toMap().value(QStringLiteral("marked")).toList().size(), 4);
            QCOMPARE(places(), before);
            for (QQuickItem *phrase : phrases)
                QMetaObject::invokeMethod(phrase, "press");
            QVERIFY(!stage.session().isReady());
            QCOMPARE(places(), before);
        }
    }
};

QTEST_MAIN(TestViewDetails)
#include "tst_view_details.moc"
