// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#include "support/image_compare.h"
#include "support/screen_audit.h"
#include "support/way.h"
#include "theme/fonts.h"
#include "view_stage.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>
#include <QtQml/QQmlExtensionPlugin>

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
constexpr ViewLook large{"large", Scheme::Light, 360, 2};
constexpr ViewLook contrast{"contrast", Scheme::Contrast, 1024, 1.5};

/** Presses something, or types something. */
void doAnything(ViewStage &stage, Random &random)
{
    const auto pressables = stage.pressables();
    const QQuickItem *focused = stage.window().activeFocusItem();
    const bool inField = focused && focused->flags().testFlag(QQuickItem::ItemAcceptsInputMethod);
    if (!pressables.isEmpty() && !(inField && random.below(2) == 0)) {
        QQuickItem *item = pressables[random.below(quint32(pressables.size()))];
        QMetaObject::invokeMethod(item, "press");
        return;
    }
    if (!inField)
        QTest::keyClick(&stage.window(), Qt::Key_Tab);
    if (random.below(3) == 0) { // begin anew
        QTest::keyClick(&stage.window(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(&stage.window(), Qt::Key_Delete);
    }
    QTest::keyClick(&stage.window(), "ab 1"[random.below(4)]);
}

QByteArray text(const QVariant &answer)
{
    return QJsonDocument(QJsonObject::fromVariantMap(answer.toMap())).toJson(QJsonDocument::Compact);
}

}

/** Draws and uses the view of every kind, by the steps of its example.yaml. */
class TestViews : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(theme::registerFonts()); }
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("qrc:|qml"))); }

    void everybodyCanUseIt_data() { addRows({wide, phone, large, contrast}); }
    void everybodyCanUseIt()
    {
        QFETCH(KindCase, step);
        QFETCH(ViewLook, look);
        ViewStage stage(step, look);
        stage.addButton();
        ScreenBounds bounds;
        bounds.targets = look.textScale == 1;
        auto faults = auditScreen(stage.window(), bounds);
        QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + auditReport(faults)));
        if (const auto pressables = stage.pressables(); !pressables.isEmpty()) { // something is chosen
            QMetaObject::invokeMethod(pressables.first(), "press");
            stage.picture();
            faults = auditScreen(stage.window(), bounds);
            QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + auditReport(faults)));
        }
        if (!step.kind->graded())
            return;
        stage.session().edit(solution(step, stage).toVariantMap(), true);
        stage.submit();
        QVERIFY(stage.session().isLocked());
        faults = auditScreen(stage.window(), bounds);
        QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + auditReport(faults)));
    }

    /** Whatever is pressed: once the view says that an answer is ready, it is one. */
    void whatIsReadyCanBeGraded_data() { addRows({phone}); }
    void whatIsReadyCanBeGraded()
    {
        QFETCH(KindCase, step);
        QFETCH(ViewLook, look);
        for (const bool sitting : {false, true}) {
            if (sitting && !step.kind->graded())
                continue;
            ViewStage stage(step, look, sitting);
            Random random(5);
            bool wasReady = stage.session().isReady();
            for (int i = 0; i < 60; ++i) {
                doAnything(stage, random);
                if (i % 7 == 0)
                    QTest::qWait(1); // let hidden things go
                if (!stage.session().isReady())
                    continue;
                wasReady = true;
                const auto outcome = step.kind->grade(stage.player().step().content, stage.player().answer());
                QVERIFY2(outcome, text(stage.session().answer()));
                QVERIFY2(!outcome->unfinished, text(stage.session().answer()));
            }
            QVERIFY2(wasReady, "nothing that can be pressed leads to an answer");
        }
    }

    /** After a power cut a view shows what was half done: it changes nothing, and the work can be ended. */
    void halfDoneWorkStays_data() { addRows({phone}); }
    void halfDoneWorkStays()
    {
        QFETCH(KindCase, step);
        QFETCH(ViewLook, look);
        ViewStage before(step, look);
        Random random(9);
        for (int i = 0; i < 60; ++i) {
            doAnything(before, random);
            if (i % 10 != 4)
                continue;
            const QJsonObject answer = before.player().answer();
            const bool ready = before.session().isReady();
            ViewStage after(step, look, false, answer, ready);
            QCOMPARE(text(after.session().answer()), text(before.session().answer()));
            QCOMPARE(after.session().isReady(), ready);
            Random more(10);
            for (int j = 0; j < 60 && !after.session().isReady(); ++j)
                doAnything(after, more);
            QVERIFY2(after.session().isReady(), text(before.session().answer()));
        }
    }

    /** A part may be judged before the answer is whole, in a lesson; in a sitting nothing is said. */
    void aSittingSaysNothing()
    {
        int judged = 0;
        const auto steps = examples();
        for (const KindCase &step : steps) {
            for (const bool sitting : {false, true}) {
                if (!step.kind->graded())
                    continue;
                ViewStage stage(step, phone, sitting);
                Random random(8);
                for (int i = 0; i < 12; ++i) {
                    doAnything(stage, random);
                    const QStringList parts = stage.view().property("parts").toStringList();
                    QVERIFY(!parts.isEmpty());
                    for (const QString &part : parts) {
                        if (stage.session().verdictOf(part) < 0)
                            continue;
                        QVERIFY2(!sitting, qPrintable(step.name));
                        ++judged;
                    }
                }
            }
        }
        QVERIFY(judged > 0);
    }

    void aLockedAnswerStays_data() { addRows({wide}); }
    void aLockedAnswerStays()
    {
        QFETCH(KindCase, step);
        QFETCH(ViewLook, look);
        if (!step.kind->graded())
            return;
        ViewStage stage(step, look);
        stage.session().edit(solution(step, stage).toVariantMap(), true);
        stage.submit();
        const QByteArray before = text(stage.session().answer());
        Random random(6);
        for (int i = 0; i < 20; ++i)
            doAnything(stage, random);
        QCOMPARE(text(stage.session().answer()), before);
    }

    /** A step that can be answered by nothing but names, in one person's way: the kind's own way.mjs tells them. */
    void aWayLeadsToTheSolution_data()
    {
        QTest::addColumn<KindCase>("step");
        QTest::addColumn<ViewLook>("look");
        QTest::addColumn<By>("by");
        const auto steps = examples();
        for (const KindCase &step : steps) {
            const QByteArray name = step.name.toUtf8();
            QTest::newRow(name + ": mouse") << step << wide << By::Mouse;
            QTest::newRow(name + ": keyboard") << step << wide << By::Keyboard;
            QTest::newRow(name + ": keyboard, phone") << step << phone << By::Keyboard;
            QTest::newRow(name + ": screen reader") << step << phone << By::Speech;
        }
    }
    void aWayLeadsToTheSolution()
    {
        QFETCH(KindCase, step);
        QFETCH(ViewLook, look);
        QFETCH(By, by);
        const QString fault = m_ways.fault(step.kind->name());
        QVERIFY2(fault.isEmpty(), qPrintable(fault));
        for (const bool sitting : {false, true}) {
            if (sitting && !step.kind->graded())
                continue;
            ViewStage stage(step, look, sitting);
            QVERIFY(QTest::qWaitForWindowActive(&stage.window()));
            stage.window().setHeight(2400); // so that nothing that appears is cut off
            Hands hands(stage.window(), by);
            m_ways.walk(hands, stage.session(), solution(step, stage));
            QVERIFY(!hands.hasFailed());
            isSolved(step, stage);
        }
    }

    /** The same from what a wrong answer leaves behind. */
    void aWayLeadsOnFromAMistake_data() { addRows({phone}); }
    void aWayLeadsOnFromAMistake()
    {
        QFETCH(KindCase, step);
        QFETCH(ViewLook, look);
        if (!step.kind->graded())
            return;
        for (quint64 seed = 1; seed < 20; ++seed) {
            ViewStage stage(step, look);
            QVERIFY(QTest::qWaitForWindowActive(&stage.window()));
            Random random(seed);
            for (int i = 0; i < 100 && !stage.session().isReady(); ++i)
                doAnything(stage, random);
            QVERIFY(stage.session().isReady());
            stage.submit();
            if (stage.session().isRight())
                continue; // by chance
            stage.player().tryAgain();
            Hands hands(stage.window(), By::Speech);
            m_ways.walk(hands, stage.session(), solution(step, stage));
            isSolved(step, stage);
            return;
        }
        QFAIL("nothing that was pressed was wrong");
    }

    /** The pictures of pictures/: `HOCSO_UPDATE_EXPECTED=1` writes them anew. */
    void looksAsItDid_data() { addRows({wide, phone}); }
    void looksAsItDid()
    {
        QFETCH(KindCase, step);
        QFETCH(ViewLook, look);
        ViewStage stage(step, look);
        const QString path = QStringLiteral(HOCSO_SOURCE_DIR "/tests/slices/pictures/%1-%2-%3%4.png")
                                 .arg(step.kind->name(), step.step.find(u"id")->text, QString::fromLatin1(look.name));
        HOCSO_COMPARE_IMAGE(stage.picture(), path.arg(QString()));
        if (!step.kind->graded())
            return;
        stage.session().edit(solution(step, stage).toVariantMap(), true);
        stage.submit();
        HOCSO_COMPARE_IMAGE(stage.picture(), path.arg(QStringLiteral("-right")));
    }

private:
    static void isSolved(const KindCase &step, ViewStage &stage)
    {
        QVERIFY2(stage.session().isReady(), text(stage.session().answer()));
        if (!step.kind->graded())
            return;
        const auto outcome = step.kind->grade(stage.player().step().content, stage.player().answer());
        QVERIFY2(outcome, text(stage.session().answer()));
        QVERIFY2(outcome->score == exercises::fullScore, text(stage.session().answer()));
    }

    static QJsonObject solution(const KindCase &step, ViewStage &stage)
    {
        return step.kind->solution(stage.player().step().content);
    }

    static void addRows(const QList<ViewLook> &looks)
    {
        QTest::addColumn<KindCase>("step");
        QTest::addColumn<ViewLook>("look");
        const auto steps = examples();
        for (const KindCase &step : steps) {
            for (const ViewLook &look : looks)
                QTest::newRow(qUtf8Printable(step.name + QStringLiteral(": ") + QString::fromLatin1(look.name)))
                    << step << look;
        }
    }

    Ways m_ways;
};

QTEST_MAIN(TestViews)
#include "tst_views.moc"
