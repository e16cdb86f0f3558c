// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#include "progress/review.h"

#include "progress/progress.h"

#include <algorithm>
#include <cmath>

namespace hocso::progress {
namespace {

constexpr double leastStability = 0.001; // days
constexpr double mostStability = 36500;
constexpr double leastFirstStability = 0.1;
constexpr int fullScore = 10000;
constexpr qint64 vietNam = qint64(7) * 60 * 60 * 1000; // ms ahead of UTC, all the year
constexpr qint64 dayLength = qint64(24) * 60 * 60 * 1000;

double stabilityWithin(double days)
{
    return std::clamp(days, leastStability, mostStability);
}

/** D0(G) = w4 − e^(w5·(G−1)) + 1, not yet held to 1 … 10. */
double firstDifficulty(const Weights &w, Grade grade)
{
    return w[4] - std::exp(w[5] * (int(grade) - 1)) + 1;
}

double difficultyWithin(double difficulty)
{
    return std::clamp(difficulty, 1.0, 10.0);
}

}

// The forgetting curve R(t, S) = (1 + factor·t/S)^−w20 with factor = 0.9^(−1/w20) − 1, so that R(S, S) = 0.9.
Scheduler::Scheduler(const Weights &weights)
    : m_w(weights), m_factor(std::pow(0.9, -1 / weights[20]) - 1), m_growth(std::exp(weights[8])),
      m_easiest(firstDifficulty(weights, Grade::Easy)), m_first{}
{
    for (const Grade grade : {Grade::Again, Grade::Hard, Grade::Good, Grade::Easy}) { // S0(G) = w(G−1)
        const auto at = size_t(grade) - 1;
        m_first[at] = {std::max(m_w[at], leastFirstStability), difficultyWithin(firstDifficulty(m_w, grade)), 0};
    }
}

/** Days between the two; 0 if one of them is not known. */
double Scheduler::elapsed(const Memory &memory, int day) const
{
    return memory.day > 0 && day > memory.day ? day - memory.day : 0;
}

double Scheduler::retrievability(const Memory &memory, int day) const
{
    return std::pow(1 + m_factor * elapsed(memory, day) / memory.stability, -m_w[20]);
}

/** I(r, S) = S/factor · (r^(−1/w20) − 1), in whole days. */
int Scheduler::interval(const Memory &memory, double retention) const
{
    const double days = memory.stability / m_factor * (std::pow(retention, -1 / m_w[20]) - 1);
    return int(std::clamp(std::round(days), 1.0, mostStability));
}

Memory Scheduler::after(const Memory &memory, Grade grade, int day) const
{
    if (!memory.exists()) {
        Memory first = m_first[size_t(grade) - 1];
        first.day = day;
        return first;
    }
    Memory next;
    next.day = std::max(day, memory.day);
    next.difficulty = nextDifficulty(memory.difficulty, grade);
    if (elapsed(memory, day) == 0)
        next.stability = sameDay(memory, grade);
    else if (grade == Grade::Again)
        next.stability = afterLapse(memory, retrievability(memory, day));
    else
        next.stability = afterRecall(memory, retrievability(memory, day), grade);
    return next;
}

/** S'r = S·(1 + e^w8·(11−D)·S^−w9·(e^(w10·(1−R)) − 1)·[w15 if hard]·[w16 if easy]). */
double Scheduler::afterRecall(const Memory &memory, double chance, Grade grade) const
{
    const double weight = grade == Grade::Hard ? m_w[15] : grade == Grade::Easy ? m_w[16] : 1;
    const double growth = m_growth * (11 - memory.difficulty) * std::pow(memory.stability, -m_w[9])
        * (std::exp(m_w[10] * (1 - chance)) - 1) * weight;
    return stabilityWithin(memory.stability * (1 + growth));
}

/** S'f = w11·D^−w12·((S+1)^w13 − 1)·e^(w14·(1−R)), at most S/e^(w17·w18): a lapse never strengthens. */
double Scheduler::afterLapse(const Memory &memory, double chance) const
{
    const double left = m_w[11] * std::pow(memory.difficulty, -m_w[12]) * (std::pow(memory.stability + 1, m_w[13]) - 1)
        * std::exp(m_w[14] * (1 - chance));
    const double most = memory.stability / std::exp(m_w[17] * m_w[18]);
    return std::max(leastStability, std::min(most, stabilityWithin(left)));
}

/** S's = S·e^(w17·(G−3+w18))·S^−w19, the factor at least 1 for hard and better. */
double Scheduler::sameDay(const Memory &memory, Grade grade) const
{
    const double change = std::exp(m_w[17] * (int(grade) - 3 + m_w[18])) * std::pow(memory.stability, -m_w[19]);
    return stabilityWithin(memory.stability * (grade == Grade::Again ? change : std::max(1.0, change)));
}

/** D' = w7·D0(4) + (1−w7)·(D − w6·(G−3)·(10−D)/9): damped towards 10, drawn back towards the easiest. */
double Scheduler::nextDifficulty(double difficulty, Grade grade) const
{
    const double damped = difficulty - m_w[6] * (int(grade) - 3) * (10 - difficulty) / 9;
    return difficultyWithin(m_w[7] * m_easiest + (1 - m_w[7]) * damped);
}

const Scheduler &scheduler()
{
    static const Scheduler published;
    return published;
}

int dayOf(qint64 at)
{
    return int((at + vietNam) / dayLength);
}

Grade gradeOf(const Fact &fact)
{
    if (fact.score <= 0)
        return Grade::Again;
    return fact.score < fullScore || fact.hints > 0 || fact.help ? Grade::Hard : Grade::Good;
}

QList<DueCard> dueCards(const Progress &progress, int day)
{
    QList<DueCard> due;
    for (auto step = progress.steps.cbegin(); step != progress.steps.cend(); ++step) {
        for (const Revisions::Entry &entry : *step) {
            const Memory &memory = entry.memory;
            if (memory.exists() && day - memory.day >= scheduler().interval(memory))
                due.append({step.key(), entry.revision, scheduler().retrievability(memory, day)});
        }
    }
    return due;
}

}
