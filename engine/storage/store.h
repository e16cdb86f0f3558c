// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"
#include "progress/progress.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace hocso::storage {

using progress::Fact;
using progress::NewFact;
using progress::Person;

/** Who writes: the device's id, this start's run, and what the first fact of the run says. Made by keys and services.
 */
struct Writer {
    QString device; ///< 32 hex digits
    quint64 run = 0;
    QByteArray publicKey; ///< Ed25519, 32 bytes
    QString programVersion;
    QString place; ///< site and commune code, no person
    qint64 buildTime = 0; ///< ms UTC; a clock before it is unsure
};

/** Half-done work: one row a learner and lesson (or sitting). Not a fact, never exported. */
struct Draft {
    LearnerId learner;
    Address lesson; ///< "<course>/<lesson>"
    Address step; ///< where the learner is
    int revision = 0;
    quint64 seed = 0;
    QString sitting; ///< empty: a lesson
    QJsonObject state; ///< drawn addresses and shown orders as lists, half-filled answer, tries, hints, repeats
    qint64 at = 0;
};

/** Everything that one press of a button writes: all of it or nothing, with one fsync. */
struct Change {
    QList<NewFact> facts;
    QList<Draft> saveDrafts;
    QList<std::pair<LearnerId, Address>> deleteDrafts; ///< learner and lesson
};

/** What is on disk after a Change. */
struct Saved {
    QList<Fact> facts; ///< with hash, seq, at; the ones that were there already, unchanged
};

/** How the data folder was found. */
struct OpenReport {
    bool restored = false; ///< the database was damaged: set aside, newest good backup taken
    QString setAside; ///< where the damaged one is now
    QString backup; ///< the backup that was taken, or empty: none was good, a new one was begun
    qint64 backupTime = 0;
    int salvaged = 0; ///< later facts saved from the damaged file
    bool migrated = false;
    bool uncleanStop = false; ///< quick_check is due after the first frame: see Store::check()
};

/**
 * The data folder: hocso.db, backups/, lock. One thread writes, the caller's thread reads through a connection of its
 * own. Errors: storage.locked (another program has it), storage.read-only, storage.disk-full, storage.newer (made by a
 * newer program), storage.damaged, storage.failed.
 */
class Store : public QObject {
    Q_OBJECT
public:
    /** Opens or makes the data folder. Takes the lock; the fact "device" is written with the first change of the run.
     */
    static Result<std::unique_ptr<Store>> open(const QString &folder, const Writer &writer, const Clock &clock);
    ~Store() override; ///< writes out what waits, closes cleanly, gives the lock back

    const OpenReport &openReport() const;

    // ---- reading, in the caller's thread
    Result<QList<Person>> people() const; ///< without the erased ones; guests too; one query
    Result<QList<Fact>> factsOf(const LearnerId &learner) const; ///< in the order of the chain
    Result<std::optional<Draft>> draft(const LearnerId &learner, const Address &lesson) const;
    Result<QList<Draft>> drafts(const LearnerId &learner) const;
    Result<int> awardsInYear(int year) const; ///< of this device: the next serial is one more
    Result<QByteArray> exportLearner(const LearnerId &learner) const; ///< every fact as JSON lines, for "xuất dữ liệu"
    /** How this machine shows the program (text size, theme, language): no facts, never exported. Unreadable: empty. */
    QJsonObject preferences() const;
    void savePreferences(const QJsonObject &preferences); ///< those named; the others stay
    /** How sure a date of now would be. */
    progress::Certainty clockCertainty() const;
    /** A helper looked at the calendar: from now on in this run facts are "confirmed". */
    void confirmClock();

    // ---- writing, in the writer's thread
    using Done = std::function<void(Result<Saved>)>;
    /**
     * Queues @p change. @p done is called in the caller's thread after the commit is on disk, or with the error;
     * nothing has then changed and the same change may be tried again. Order of calls = order on disk. A fact whose id
     * is there already is not written twice.
     */
    void write(Change change, Done done);
    /** Saves a half-filled answer; several waiting ones of the same row are written once. No acknowledgement. */
    void saveDraft(Draft draft);
    /** Erases a learner by definitions.md §Erasure: facts emptied, backups rewritten, WAL truncated. */
    void erase(const LearnerId &learner, const FactId &erasureId, Done done);
    /** quick_check and the backup of the day, in the writer's thread; call after the first frame. */
    void check(std::function<void(Result<void>)> done);
    /** Waits until all that was queued is on disk. */
    void flush();

private:
    struct Private;
    explicit Store(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

}
