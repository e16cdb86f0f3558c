// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/id.h"

#include <QList>

#include <array>

namespace hocso::progress {

struct Fact;
struct Progress;

/** How well an exercise was remembered; the numbers are those of FSRS. */
enum class Grade { Again = 1, Hard, Good, Easy };

/** The parameters w0 … w20 of FSRS-6. */
using Weights = std::array<double, 21>;

/**
 * The published default parameters of FSRS-6, fitted to the histories of some ten thousand people: `DEFAULT_PARAMETERS`
 * of fsrs-rs, `default_w` of ts-fsrs 5. https://github.com/open-spaced-repetition/awesome-fsrs/wiki/The-Algorithm
 */
inline constexpr Weights publishedWeights{0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666,
    0.796, 1.4835, 0.0614, 0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542};

/** The chance of remembering at which an exercise is due. */
inline constexpr double desiredRetention = 0.9;

/** What is left of an exercise in somebody's memory. */
struct Memory {
    double stability = 0; ///< days until the chance of remembering has fallen to 90 %; 0: never met
    double difficulty = 0; ///< 1 … 10
    int day = 0; ///< of the last answer, see dayOf(); 0: the clock was never sure
    bool exists() const { return stability > 0; }
};

/**
 * FSRS-6, the Free Spaced Repetition Scheduler, as fsrs-rs and ts-fsrs compute it, without fuzz: whole days, a
 * short-term step for a second answer on the same day, which "hard" or better never lets the stability fall. The
 * formulas are those of the page above, named in review.cpp.
 */
class Scheduler {
public:
    explicit Scheduler(const Weights &weights = publishedWeights);

    /** The memory after an answer on @p day, which is not before that of @p memory. */
    Memory after(const Memory &memory, Grade grade, int day) const;
    /** The chance of remembering on @p day, 0 … 1; 1 on the day itself. */
    double retrievability(const Memory &memory, int day) const;
    /** Whole days until the chance has fallen to @p retention; 1 … 36500. */
    int interval(const Memory &memory, double retention = desiredRetention) const;

private:
    double afterRecall(const Memory &memory, double chance, Grade grade) const;
    double afterLapse(const Memory &memory, double chance) const;
    double sameDay(const Memory &memory, Grade grade) const;
    double nextDifficulty(double difficulty, Grade grade) const;
    double elapsed(const Memory &memory, int day) const;

    Weights m_w;
    double m_factor; ///< of the forgetting curve
    double m_growth; ///< e^w8
    double m_easiest; ///< D0(4), not yet held to 1 … 10
    std::array<Memory, 4> m_first; ///< after the first answer, by grade
};

/** The one with the published weights. */
const Scheduler &scheduler();

/** The day of @p at (ms UTC) in Việt Nam, from 1970: an evening and the next morning are two days. */
int dayOf(qint64 at);

/**
 * What an answer says about memory: nothing right "again"; a part of it, or with a hint or somebody's help, "hard";
 * else "good". "Easy" is not given: how fast an old hand moves a mouse says nothing about memory.
 */
Grade gradeOf(const Fact &fact);

/** An exercise that is due. */
struct DueCard {
    Address address;
    int revision = 0;
    double retrievability = 0;
};

/** What is due on @p day, in no order. 5,000 exercises in about a millisecond. */
QList<DueCard> dueCards(const Progress &progress, int day);

}
