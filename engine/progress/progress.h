// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "progress/fact.h"
#include "progress/review.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QVarLengthArray>

#include <optional>

namespace hocso::progress {

/** What is known of a step of one learner; compares address and revision only. */
struct StepProgress {
    bool done = false; ///< by definitions.md §Done
    bool mastered = false; ///< an attempt had the full score
    bool revealed = false;
    int firstScore = -1; ///< of the first attempt ever at this revision; −1: none
    bool hintedFirst = false; ///< a hint was shown before it
    int tries = 0;
    bool help = false;
    Memory memory; ///< by first attempts and reviews
};

/**
 * The progress of a step at each revision that was met. That is nearly always one, so it stands in place: a hash of its
 * own for every step cost more than all the rest of the fold.
 */
class Revisions {
public:
    struct Entry : StepProgress {
        int revision = 0;
    };

    StepProgress &operator[](int revision) ///< made if there is none
    {
        for (Entry &entry : m_entries) {
            if (entry.revision == revision)
                return entry;
        }
        m_entries.append(Entry{{}, revision});
        return m_entries.last();
    }
    StepProgress value(int revision) const
    {
        for (const Entry &entry : m_entries) {
            if (entry.revision == revision)
                return entry;
        }
        return {};
    }
    auto begin() const { return m_entries.cbegin(); }
    auto end() const { return m_entries.cend(); }

private:
    QVarLengthArray<Entry, 1> m_entries;
};

/** One exercise of a sitting. */
struct SittingItem {
    Address address;
    int points = 1;
    int score = 0; ///< in 1/10000
    bool kept = false; ///< right in the sitting before, not asked anew
    bool operator==(const SittingItem &) const = default;
};

/** One finished draw of an assessment or pretest. */
struct Sitting {
    QString id;
    Address lesson; ///< "<course>/<lesson>"
    QString version;
    QList<SittingItem> items;
    int score = 0; ///< Σ points × score ÷ Σ points, rounded down, in 1/10000
    qint64 at = 0;
    Certainty clock = Certainty::Sure;
};

/** The completion of a course, as its fact says it. */
struct Completion {
    CourseId course;
    QString version;
    QString title; ///< as it was then: a removed course keeps its name
    qint64 at = 0;
    Certainty clock = Certainty::Sure;
    int result = -1; ///< score of the sitting that passed, in 1/10000; −1: no assessment
    bool assisted = false;
};

/** A certificate that was awarded. Everything that the page prints; see certificate/page.h. */
struct Award {
    FactId id;
    CourseId course;
    QJsonObject data;
    qint64 at = 0;
    Certainty clock = Certainty::Sure;
};

/** All that the facts say about one learner. */
struct Progress {
    QHash<Address, Revisions> steps;
    QList<Sitting> sittings; ///< in the order of the facts
    QHash<CourseId, Completion> completions; ///< the first of each course
    QList<Award> awards;
    QSet<QString> tasks; ///< words of counts-as that are confirmed or said to be done
    QHash<CourseId, QString> courseTitles; ///< last title seen, for courses that are gone
    CourseId lastCourse; ///< where the learner was last
    Address lastStep;
    qint64 learnt = 0; ///< ms: the sum of the durations of attempts, reviews and step_done
    qint64 minutes = 0; ///< of learnt, whole ones; each gap counted at most 2 minutes
    bool assistedIn(const CourseId &course) const { return assistedCourses.contains(course); }
    QSet<CourseId> assistedCourses;
    qint64 latest = 0; ///< ms UTC: the last date that can be believed; 0: none
    int reviewDay = 0; ///< of the last review, see dayOf()
    int reviewsThatDay = 0;

    StepProgress step(const Address &address, int revision) const
    {
        const auto it = steps.constFind(address);
        return it == steps.cend() ? StepProgress{} : it->value(revision);
    }
    /** Best score over the sittings of an assessment; −1: none. */
    int bestScore(const Address &lesson) const;
    /** First sitting of the lesson, in order of facts. */
    std::optional<Sitting> firstSitting(const Address &lesson) const;
    std::optional<Sitting> lastSitting(const Address &lesson) const;
};

/**
 * The one order in which facts are folded, each once: facts of a device in the order of its chain, several devices
 * merged by time, where a fact that is not sure of its date stands at the date of the one before it. A union of the
 * same facts in any order, any number of times, comes out equal.
 */
QList<Fact> inOrder(QList<Fact> facts);

/** Adds one fact; facts come in the order of their chain. Used for a history at once and for each new fact alike. */
void add(Progress &progress, const Fact &fact);

/** The fold over a learner's facts, in any order. 10,000 facts in their order in under 5 ms. */
Progress fold(const QList<Fact> &facts);

/** A version of a person's attributes, from a fact "person". Names the version it replaces. */
struct PersonVersion {
    FactId id;
    FactId replaces; ///< empty: the first
    QString name; ///< NFC; empty: learns without a name
    int birthYear = 0; ///< 0: not said
    QString sex; ///< "f", "m", "" not said
    QString village; ///< thôn, bản …
    QString picture; ///< the learner's sign: "lotus", "bicycle" …
    qint64 at = 0;
};

/** A learner as lists show them. */
struct Person {
    LearnerId id;
    PersonVersion current;
    bool guest = false;
    bool consented = false; ///< named; false: learns without a name
    bool erased = false;
    /**
     * Versions that replace the same one and say different things: for a person to check. Settled by a new version for
     * each of them, all with the same content.
     */
    QList<PersonVersion> conflicts;
};

/**
 * The fold over the facts person, consent, consent_withdrawn and erasure of one learner, in any order. A withdrawal
 * takes the name out of all versions before it.
 */
Person foldPerson(const LearnerId &id, const QList<Fact> &facts);

}
