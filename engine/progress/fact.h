// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/id.h"
#include "base/result.h"

#include <QByteArray>
#include <QJsonObject>

namespace hocso::progress {

/** How far the date of a fact can be believed. */
enum class Certainty { Sure, Unsure, Confirmed };

/** The kinds of fact that this version writes; others are kept and passed on. */
namespace kind {
inline constexpr auto attempt = "attempt";
inline constexpr auto review = "review"; ///< an answer in a review: as an attempt, but it moves only what is remembered
inline constexpr auto stepDone = "step_done";
inline constexpr auto completed = "completed";
inline constexpr auto taskConfirmed = "task_confirmed";
inline constexpr auto award = "award";
inline constexpr auto person = "person";
inline constexpr auto consent = "consent";
inline constexpr auto consentWithdrawn = "consent_withdrawn";
inline constexpr auto erasure = "erasure";
inline constexpr auto device = "device";
}

/** A fact as a use case asks for it: who, what, where in which course. Storage adds device, run, order and time. */
struct NewFact {
    FactId id{}; ///< made by the caller, so that a retry is the same fact
    QString kind{};
    LearnerId learner{}; ///< empty: about no one
    CourseId course{}; ///< empty: about no course
    QString version{}; ///< of the course
    Address step{};
    int revision = 0;
    QByteArray digest{}; ///< 32 bytes, or empty
    QJsonObject data{}; ///< integers, texts, truth values; scores in 1/10000
};

/** The head of a chain and the marks that storage adds. */
struct Stamp {
    QString device; ///< 32 hex digits
    QString run; ///< 16 hex digits
    qint64 seq = 0; ///< from 1 within a run
    QByteArray prev; ///< 32 bytes; zeros at the first
    qint64 at = 0; ///< ms UTC
    qint64 mono = 0; ///< ms since the program started
    Certainty clock = Certainty::Sure;
};

/** The bytes of a fact by definitions.md §Identity: one JSON object, UTF-8, no white space, keys sorted. */
QByteArray written(const NewFact &fact, const Stamp &stamp);

/** SHA-256 of a fact's bytes: its name. 32 bytes. */
QByteArray factHash(const QByteArray &bytes);

/**
 * A fact as folds read it: the columns, and data where the columns do not tell all (every kind but attempts,
 * reviews, and step_done of plain steps).
 */
struct Fact {
    QByteArray hash;
    QByteArray prev; ///< the hash before it on its device
    qint64 height = 0; ///< how many facts stand before it in that chain, and itself; 0: not known
    QString kind;
    FactId id;
    QString device;
    QString run;
    qint64 seq = 0;
    qint64 at = 0;
    qint64 mono = 0;
    Certainty clock = Certainty::Sure;
    LearnerId learner;
    CourseId course;
    QString version;
    Address step;
    int revision = 0;
    // read out of data at the door; of attempts, reviews and step_done
    Address lesson; ///< "<course>/<lesson>" in which a step or a drawn exercise was met
    QString courseTitle; ///< as it was then
    int score = -1; ///< 0 … 10000; −1: not graded
    int tryNumber = 0; ///< from 1 within one meeting of the exercise
    int hints = 0; ///< shown before this attempt
    bool help = false;
    bool revealed = false; ///< the answer was shown instead of found
    int duration = 0; ///< ms, at most 2 minutes a gap
    QString sitting; ///< empty: in a lesson
    QJsonObject data;
};

} // namespace hocso::progress
Q_DECLARE_TYPEINFO(
    hocso::progress::Fact, Q_RELOCATABLE_TYPE); // lists of thousands grow without moving each one by hand
namespace hocso::progress {

/** The word of a Certainty in a fact: "sure", "unsure", "confirmed". */
QString certaintyWord(Certainty certainty);

/**
 * How sure the date @p now is: unsure before the program was built, before the last sure fact of this device, and more
 * than 400 days after it. All in ms UTC; @p lastSure 0: there is none yet.
 */
Certainty certaintyOf(qint64 now, qint64 buildTime, qint64 lastSure);

/** True if @p fact carries more than its columns tell: folds then need its data. */
bool needsData(const Fact &fact);

/** Reads the bytes of a fact, with every check on form. Error "fact.malformed". Unknown kinds and fields are fine. */
Result<Fact> readFact(const QByteArray &bytes);

}
