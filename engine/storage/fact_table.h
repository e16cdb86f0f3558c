// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "progress/progress.h"
#include "storage/database.h"

namespace hocso::storage {

using progress::Fact;
using progress::Person;

/** Where a device's chain ends, as the next fact continues it. */
struct ChainEnd {
    QByteArray head = QByteArray(32, '\0');
    qint64 height = 0;
    qint64 lastSure = 0; ///< ms UTC of its last sure or confirmed fact; 0: none
};

/**
 * The tables fact, chain and person_current: the door through which facts come in, and the ways to read them. All
 * writing functions expect to be called within Database::transact().
 */
class FactTable {
public:
    explicit FactTable(Database &database) : m_database(database) { }

    /**
     * Adds a fact of this device, whose bytes are @p bytes, and updates the folds. What an erasure or a withdrawal of
     * consent empties is emptied here too.
     */
    Result<void> insert(const Fact &fact, const QByteArray &bytes);
    /**
     * Adds a fact from elsewhere, in any order; false: it was here, or another one has its id. Errors: fact.malformed,
     * or what the database says.
     */
    Result<bool> unite(const QByteArray &bytes);
    /** Adds what is left of an erased fact; @p fact has the columns that emptying keeps. */
    Result<bool> uniteEmptied(const Fact &fact);

    Result<bool> has(const QByteArray &hash);
    Result<std::optional<Fact>> byId(const FactId &id);
    Result<QList<Fact>> ofLearner(const LearnerId &learner);
    Result<QByteArray> linesOfLearner(const LearnerId &learner);
    Result<ChainEnd> chainEnd(const QString &device);
    Result<int> awardsBetween(const QString &device, qint64 from, qint64 to);
    Result<QList<Person>> people();

    /** The folds anew from the facts. */
    Result<void> rebuildFolds();

private:
    Result<void> store(const Fact &fact, const QByteArray &bytes);
    Result<void> follow(const Fact &fact);
    Result<void> extendChain(const Fact &fact);
    Result<void> placeWaiting(const Fact &fact);
    Result<qint64> heightAfter(const QByteArray &prev);
    Result<bool> isErased(const LearnerId &learner);
    Result<void> erase(const LearnerId &learner);
    Result<void> empty(const LearnerId &learner, const QString &kind);
    Result<QList<Fact>> personFacts(const LearnerId &learner);
    Result<void> refreshPerson(const LearnerId &learner);
    Result<void> putPerson(const Person &person);

    Database &m_database;
};

}
