// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#include "storage/fact_row.h"
#include "storage/fact_table.h"
#include "storage_sql.h"

#include <QJsonDocument>

namespace hocso::storage {

Result<bool> FactTable::isErased(const LearnerId &learner)
{
    if (learner.isEmpty())
        return false;
    Statement row = m_database.query("SELECT erased FROM person_current WHERE learner = ?1", learner.text);
    const bool erased = row.next() && row.integer(0) != 0;
    if (auto read = row.end(); !read)
        return read.error();
    return erased;
}

Result<void> FactTable::empty(const LearnerId &learner, const QString &kind)
{
    if (auto done = m_database.query(query::emptyBytes, learner.text, kind).run(); !done)
        return done;
    if (auto done = m_database.query(query::emptyFacts, learner.text, kind).run(); !done)
        return done;
    return m_database.query("INSERT OR IGNORE INTO erasure_pending (learner) VALUES (?1)", learner.text).run();
}

Result<void> FactTable::erase(const LearnerId &learner)
{
    if (auto done = empty(learner, {}); !done)
        return done;
    if (auto done = m_database.query("DELETE FROM draft WHERE learner = ?1", learner.text).run(); !done)
        return done;
    Person erased;
    erased.id = learner;
    erased.erased = true;
    return putPerson(erased);
}

Result<QList<Fact>> FactTable::personFacts(const LearnerId &learner)
{
    QList<Fact> facts;
    FactRow reader(m_database);
    Statement row = m_database.query(query::personFactsOfLearner, learner.text);
    while (row.next()) {
        auto fact = reader.read(row);
        if (!fact)
            return fact.error();
        facts.append(*std::move(fact));
    }
    if (auto read = row.end(); !read)
        return read.error();
    return facts;
}

Result<void> FactTable::refreshPerson(const LearnerId &learner)
{
    auto facts = personFacts(learner);
    if (!facts)
        return facts.error();
    return putPerson(progress::foldPerson(learner, *facts));
}

Result<void> FactTable::putPerson(const Person &person)
{
    const auto &version = person.current;
    return m_database
        .query(query::putPerson, person.id.text, version.id.text, version.replaces.text, version.name,
            version.birthYear, version.sex, version.village, version.picture, version.at, person.guest,
            person.consented, person.erased, !person.conflicts.isEmpty())
        .run();
}

Result<QList<Person>> FactTable::people()
{
    QList<Person> people;
    QList<qsizetype> disputed;
    {
        Statement row = m_database.query(query::people);
        while (row.next()) {
            Person person;
            person.id = LearnerId{row.text(0)};
            person.current = {FactId{row.text(1)}, FactId{row.text(2)}, row.text(3), int(row.integer(4)), row.text(5),
                row.text(6), row.text(7), row.integer(8)};
            person.guest = row.integer(9) != 0;
            person.consented = row.integer(10) != 0;
            if (row.integer(11) != 0)
                disputed.append(people.size());
            people.append(person);
        }
        if (auto read = row.end(); !read)
            return read.error();
    }
    for (const qsizetype i : disputed) {
        auto facts = personFacts(people[i].id);
        if (!facts)
            return facts.error();
        people[i] = progress::foldPerson(people[i].id, *facts);
    }
    return people;
}

Result<void> FactTable::rebuildFolds()
{
    if (auto done = m_database.execute("DELETE FROM chain; DELETE FROM person_current;"); !done)
        return done;
    if (auto done = m_database.query(query::rebuildChain).run(); !done)
        return done;
    QStringList learners;
    {
        Statement row = m_database.query(query::learnersWithPersonFacts);
        while (row.next())
            learners.append(row.text(0));
        if (auto read = row.end(); !read)
            return read;
    }
    for (const QString &learner : std::as_const(learners)) {
        if (auto done = refreshPerson(LearnerId{learner}); !done)
            return done;
    }
    QStringList erased;
    {
        Statement row = m_database.query(query::erasures);
        while (row.next()) {
            const QJsonObject fact = QJsonDocument::fromJson(row.view(0)).object();
            erased.append(fact.value(u"data").toObject().value(u"of").toString());
        }
        if (auto read = row.end(); !read)
            return read;
    }
    for (const QString &learner : std::as_const(erased)) {
        if (auto done = erase(LearnerId{learner}); !done)
            return done;
    }
    return {};
}

}
