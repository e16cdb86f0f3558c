// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
//
// fold_time FOLDER: reading and folding the longest history of a data folder that make-library wrote.
#include "bench_clock.h"
#include "figures.h"

#include "keys/keys.h"
#include "storage/store.h"

#include <QCoreApplication>

using namespace hocso;
using namespace hocso::bench;

namespace {

constexpr int rounds = 11;

QList<progress::Fact> factsOf(const storage::Store &store, const LearnerId &learner)
{
    auto facts = store.factsOf(learner);
    if (!facts)
        fail(facts.error().code);
    return *std::move(facts);
}

LearnerId longestHistory(const storage::Store &store)
{
    const auto people = store.people();
    if (!people || people->isEmpty())
        fail(QStringLiteral("nobody learns in this folder"));
    LearnerId out;
    qsizetype most = -1;
    for (const progress::Person &person : *people) {
        if (const auto size = factsOf(store, person.id).size(); size > most) {
            most = size;
            out = person.id;
        }
    }
    return out;
}

}

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (argc != 2)
        fail(QStringLiteral("fold_time FOLDER"));
    const BenchClock clock;
    const storage::Writer writer{
        QString(32, u'a'), keys::random64(), QByteArray(32, 'k'), QStringLiteral("bench"), {}, 0};
    auto store = storage::Store::open(QString::fromLocal8Bit(argv[1]), writer, clock);
    if (!store)
        fail(store.error().code + u' ' + store.error().detail);
    const LearnerId learner = longestHistory(**store);

    std::vector<double> people, reading, folding;
    qsizetype facts = 0;
    qsizetype steps = 0;
    for (int round = 0; round < rounds; ++round) {
        QElapsedTimer timer;
        timer.start();
        if (const auto all = (*store)->people(); !all)
            fail(all.error().code);
        people.push_back(milliseconds(timer));

        timer.start();
        const QList<progress::Fact> history = factsOf(**store, learner);
        reading.push_back(milliseconds(timer));

        timer.start();
        const progress::Progress progress = progress::fold(history);
        folding.push_back(milliseconds(timer));
        facts = history.size();
        steps = progress.steps.size(); // used, so that the fold is not optimised away
    }
    print({{QStringLiteral("facts"), facts}, {QStringLiteral("steps"), steps},
        {QStringLiteral("people_ms"), median(people)}, {QStringLiteral("read_ms"), median(reading)},
        {QStringLiteral("fold_ms"), median(folding)}});
    return 0;
}
