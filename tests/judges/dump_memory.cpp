// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
//
// dump_memory [INDEX WEIGHT]: reads histories from standard input, one line of JSON each: [[grade, days since the
// answer before], …]. Writes for each a line with [stability, difficulty, chance of remembering just before the
// answer, days to the next] after every answer. INDEX and WEIGHT change one of the published parameters.
#include "progress/review.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <cstdio>
#include <cstdlib>

using namespace hocso::progress;

int main(int argc, char *argv[])
{
    Weights weights = publishedWeights;
    if (argc == 3)
        weights.at(size_t(std::atoi(argv[1]))) = std::atof(argv[2]);
    const Scheduler scheduler(weights);
    QFile in;
    if (!in.open(stdin, QIODevice::ReadOnly))
        return 1;
    while (!in.atEnd()) {
        const QJsonArray history = QJsonDocument::fromJson(in.readLine()).array();
        Memory memory;
        int day = 20000;
        QJsonArray out;
        for (const auto &entry : history) {
            day += entry[1].toInt();
            const double chance = memory.exists() ? scheduler.retrievability(memory, day) : 0;
            memory = scheduler.after(memory, Grade(entry[0].toInt()), day);
            out.append(QJsonArray{memory.stability, memory.difficulty, chance, scheduler.interval(memory)});
        }
        std::puts(QJsonDocument(out).toJson(QJsonDocument::Compact).constData());
    }
}
