// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#include "garbage.h"
#include "kind_files.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QMetaProperty>
#include <QSequentialIterable>
#include <QTest>

#include <algorithm>

using namespace hocso;
using namespace hocso::exercises;
using namespace hocso::test;

namespace {

/** Names of properties and texts found in a presented value, at every depth. */
struct Found {
    QStringList names;
    QStringList texts;

    void walk(const QVariant &value)
    {
        if (const QMetaObject *meta = value.metaType().metaObject()) {
            for (int i = 0; i < meta->propertyCount(); ++i) {
                names += QString::fromLatin1(meta->property(i).name());
                walk(meta->property(i).readOnGadget(value.constData()));
            }
        } else if (value.typeId() == QMetaType::QString) {
            texts += value.toString();
        } else if (value.canConvert<QSequentialIterable>()) {
            const auto items = value.value<QSequentialIterable>();
            for (const QVariant &item : items)
                walk(item);
        }
    }
};

/** The texts under @p keys anywhere in @p node. */
QStringList textsUnder(const Node &node, const QStringList &keys)
{
    QStringList texts;
    for (const Node &item : node.items)
        texts += textsUnder(item, keys);
    for (const NodeEntry &entry : node.entries) {
        if (keys.contains(entry.key)) {
            texts += entry.value.text;
            for (const Node &item : entry.value.items)
                texts += item.text;
        }
        texts += textsUnder(entry.value, keys);
    }
    texts.removeAll(QString());
    return texts;
}

Shown arranged(const KindCase &step, const Content &content, quint64 seed)
{
    Random random(seed);
    return step.kind->arrange(content, random);
}

}

/** What holds for every step of every kind, tried on all examples and cases. */
class TestKindProperties : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theSolutionHasTheFullScore_data() { addRows(); }
    void theSolutionHasTheFullScore()
    {
        QFETCH(KindCase, step);
        const auto parsed = parseStep(*step.kind, step.step);
        const QJsonObject solution = step.kind->solution(parsed.content);
        const auto outcome = step.kind->grade(parsed.content, solution);
        if (!step.kind->graded() && solution.isEmpty())
            return;
        QVERIFY2(outcome, qPrintable(outcome ? QString() : outcome.error().detail));
        if (!step.kind->graded()) {
            QVERIFY(!outcome->score);
            return;
        }
        QCOMPARE(*outcome->score, fullScore);
        QVERIFY(!outcome->missing && !outcome->unfinished && !outcome->parts.isEmpty());
        for (const PartVerdict &part : outcome->parts)
            QCOMPARE(part.verdict, PartVerdict::Right);
    }

    void thePresentedValueHidesTheSolution_data() { addRows(); }
    void thePresentedValueHidesTheSolution()
    {
        QFETCH(KindCase, step);
        const auto parsed = parseStep(*step.kind, step.step);
        const Shown shown = arranged(step, parsed.content, 1);
        Found found;
        const QVariant presented = step.kind->present(parsed.content, shown);
        QVERIFY2(presented.metaType().metaObject(), "not a gadget");
        found.walk(presented);
        const QStringList telling{QStringLiteral("right"), QStringLiteral("wrong"), QStringLiteral("into"),
            QStringLiteral("accept"), QStringLiteral("because"), QStringLiteral("score"), QStringLiteral("solution")};
        for (const QString &name : telling)
            QVERIFY2(!found.names.contains(name), qPrintable(name));
        const QStringList secrets = textsUnder(step.step, {QStringLiteral("because"), QStringLiteral("accept")});
        for (const QString &secret : secrets)
            QVERIFY2(!found.texts.contains(secret), qPrintable(secret));
        const QJsonObject solution = step.kind->solution(parsed.content);
        for (const QJsonValue &part : solution) {
            for (const QStringList &order : shown)
                QVERIFY(part.toArray() != QJsonArray::fromStringList(order) || order.size() < 2);
        }
    }

    void theSameSeedShowsTheSameOrder_data() { addRows(); }
    void theSameSeedShowsTheSameOrder()
    {
        QFETCH(KindCase, step);
        const auto parsed = parseStep(*step.kind, step.step);
        QCOMPARE(arranged(step, parsed.content, 7), arranged(step, parsed.content, 7));
        for (quint64 seed = 0; seed < 50; ++seed) {
            const Shown shown = arranged(step, parsed.content, seed);
            const Shown first = arranged(step, parsed.content, 0);
            QCOMPARE(shown.size(), first.size());
            for (qsizetype i = 0; i < shown.size(); ++i)
                QCOMPARE(
                    QSet<QString>(shown[i].begin(), shown[i].end()), QSet<QString>(first[i].begin(), first[i].end()));
        }
    }

    /** Drafts keep lists of ids; an update may have taken parts away and added others. */
    void anOldOrderStillShowsEveryPart_data() { addRows(); }
    void anOldOrderStillShowsEveryPart()
    {
        QFETCH(KindCase, step);
        const auto parsed = parseStep(*step.kind, step.step);
        const Shown shown = arranged(step, parsed.content, 3);
        Found whole;
        whole.walk(step.kind->present(parsed.content, shown));
        whole.texts.sort();
        Shown old = shown;
        for (QStringList &list : old) {
            list.removeFirst();
            list.prepend(QStringLiteral("gone-since"));
            list.append(list.last());
        }
        for (const Shown &other : {old, Shown{}, Shown{{}, {}, {}}}) {
            Found found;
            found.walk(step.kind->present(parsed.content, other));
            found.texts.sort();
            QCOMPARE(found.texts, whole.texts);
        }
    }

    void garbageIsRefused_data() { addRows(); }
    void garbageIsRefused()
    {
        QFETCH(KindCase, step);
        const auto parsed = parseStep(*step.kind, step.step);
        const QJsonObject solution = step.kind->solution(parsed.content);
        int refused = 0;
        for (quint64 seed = 0; seed < 500; ++seed) {
            Random random(seed);
            QJsonObject answer = damaged(solution, random);
            if (seed % 3 == 0)
                answer = damaged(answer, random);
            const auto outcome = step.kind->grade(parsed.content, answer);
            const QByteArray said = QJsonDocument(answer).toJson(QJsonDocument::Compact);
            if (!outcome) {
                QVERIFY2(outcome.error().code == u"answer.malformed", said.constData());
                ++refused;
                continue;
            }
            QVERIFY2(outcome->score.has_value() == step.kind->graded(), said.constData());
            QVERIFY2(outcome->score.value_or(0) >= 0 && outcome->score.value_or(0) <= fullScore, said.constData());
        }
        QVERIFY2(refused > 100, qPrintable(QString::number(refused)));
    }

    /** The same answer is worth the same, whatever was asked before: kinds have no state. */
    void gradingIsPure_data() { addRows(); }
    void gradingIsPure()
    {
        QFETCH(KindCase, step);
        const auto parsed = parseStep(*step.kind, step.step);
        const QJsonObject solution = step.kind->solution(parsed.content);
        Random random(11);
        QList<QJsonObject> answers{solution};
        for (int i = 0; i < 20; ++i)
            answers += damaged(solution, random);
        QStringList first;
        for (int round = 0; round < 2; ++round) {
            for (qsizetype i = 0; i < answers.size(); ++i) {
                const auto outcome = step.kind->grade(parsed.content, answers[i]);
                const QString said = outcome ? QString::number(outcome->score.value_or(-1)) : outcome.error().detail;
                if (round == 0)
                    first += said;
                else
                    QCOMPARE(said, first[i]);
            }
        }
    }

private:
    static void addRows()
    {
        QTest::addColumn<KindCase>("step");
        const auto steps = wholeSteps();
        for (const KindCase &step : steps)
            QTest::newRow(qUtf8Printable(step.name)) << step;
    }
};

QTEST_APPLESS_MAIN(TestKindProperties)
#include "tst_kind_properties.moc"
