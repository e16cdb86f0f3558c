// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#include "services/roster.h"

#include "base/text.h"
#include "keys/keys.h"

#include <QCollator>
#include <QDateTime>
#include <QPointer>
#include <QSaveFile>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <numeric>

namespace hocso::services {

using progress::NewFact;
using progress::Person;

namespace {

constexpr int oldestAge = 125;

NewFact personFact(const LearnerId &learner, const char *kind, const Clock &clock, QJsonObject data)
{
    return {.id = {keys::newFactId(clock.now())},
        .kind = QString::fromLatin1(kind),
        .learner = learner,
        .data = std::move(data)};
}

int lettersSeen(const QString &text) // what a person would count: é with its mark is one
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    int count = 0;
    while (finder.toNextBoundary() >= 0)
        ++count;
    return count;
}

int rank(const Person &person)
{
    return person.guest ? 2 : person.current.name.isEmpty() ? 1 : 0;
}

}

QString cleanName(const QString &name)
{
    QString out;
    for (const QChar c : name) {
        const auto category = c.category();
        if (c.isSpace() || category == QChar::Other_Control)
            out += u' ';
        else if (category != QChar::Other_Format || c == QChar(0x200d)) // direction marks go, joiners of emoji stay
            out += c;
    }
    return tidy(out);
}

NameFault checkName(const QString &name)
{
    const QString clean = cleanName(name);
    if (clean.isEmpty())
        return NameFault::Empty;
    if (lettersSeen(clean) > longestName)
        return NameFault::TooLong;
    const bool anyLetter = std::ranges::any_of(clean.toUcs4(), [](char32_t c) { return QChar::isLetter(c); });
    return anyLetter ? NameFault::None : NameFault::NoLetter;
}

YearFault checkBirthYear(const QString &text, int thisYear, int &year)
{
    year = 0;
    const QString digits = text.trimmed();
    if (digits.isEmpty())
        return YearFault::None;
    bool isNumber = false;
    const int number = digits.toInt(&isNumber);
    if (!isNumber || digits.size() != 4)
        return YearFault::NotANumber;
    if (number > thisYear)
        return YearFault::Future;
    if (number < thisYear - oldestAge)
        return YearFault::TooOld;
    year = number;
    return YearFault::None;
}

QStringList pictureSigns()
{
    return {QStringLiteral("lotus"), QStringLiteral("bicycle"), QStringLiteral("fish"), QStringLiteral("leaf"),
        QStringLiteral("buffalo"), QStringLiteral("sun"), QStringLiteral("duck"), QStringLiteral("boat"),
        QStringLiteral("star"), QStringLiteral("tree"), QStringLiteral("house"), QStringLiteral("rice"),
        QStringLiteral("cat"), QStringLiteral("moon"), QStringLiteral("mountain"), QStringLiteral("kettle")};
}

Roster::Roster(storage::Store &store, const Clock &clock, const Site &site)
    : m_store(store), m_clock(clock), m_site(site)
{
}

Result<void> Roster::load()
{
    auto people = m_store.people();
    if (!people)
        return people.error();
    QCollator collator(QLocale(QLocale::Vietnamese, QLocale::Vietnam));
    struct Keyed {
        int rank;
        QCollatorSortKey key;
        Person person;
    };
    std::vector<Keyed> keyed;
    keyed.reserve(size_t(people->size()));
    for (Person &person : *people)
        keyed.push_back({rank(person), collator.sortKey(nameSortKey(person.current.name)), std::move(person)});
    std::ranges::sort(keyed, [](const Keyed &a, const Keyed &b) {
        if (a.rank != b.rank)
            return a.rank < b.rank;
        if (a.rank == 0) {
            if (const int order = a.key.compare(b.key); order != 0)
                return order < 0;
            return a.person.current.birthYear < b.person.current.birthYear;
        }
        return a.person.current.at > b.person.current.at;
    });
    m_people.clear();
    m_folded.clear();
    for (Keyed &one : keyed)
        m_people.append(std::move(one.person));
    Q_EMIT changed();
    return {};
}

const Person *Roster::find(const LearnerId &id) const
{
    const auto it = std::ranges::find(m_people, id, &Person::id);
    return it == m_people.end() ? nullptr : &*it;
}

QList<int> Roster::search(const QString &text) const
{
    QList<int> out;
    const QString wanted = fold(text);
    if (wanted.isEmpty()) { // at start-up too: nothing is folded for it
        out.resize(m_people.size());
        std::iota(out.begin(), out.end(), 0);
        return out;
    }
    const QString exact = tidy(text).toLower();
    QList<int> folded;
    if (m_folded.size() != m_people.size()) {
        m_folded.clear();
        for (const Person &person : m_people)
            m_folded.append(fold(person.current.name));
    }
    for (int i = 0; i < m_people.size(); ++i) {
        if (!m_folded[i].contains(wanted))
            continue;
        (m_people[i].current.name.toLower().contains(exact) ? out : folded).append(i);
    }
    return out + folded;
}

const Person *Roster::namesake(const QString &name, const LearnerId &except) const
{
    const QString wanted = fold(cleanName(name));
    if (wanted.isEmpty())
        return nullptr;
    const auto it = std::ranges::find_if(
        m_people, [&](const Person &person) { return person.id != except && fold(person.current.name) == wanted; });
    return it == m_people.end() ? nullptr : &*it;
}

int Roster::thisYear() const
{
    return QDateTime::fromMSecsSinceEpoch(m_clock.now()).date().year();
}

/** The sign that the fewest people have. */
QString Roster::freePicture() const
{
    const QStringList signs = pictureSigns();
    QHash<QString, int> taken;
    for (const Person &person : m_people)
        ++taken[person.current.picture];
    return *std::ranges::min_element(signs, {}, [&](const QString &sign) { return taken.value(sign); });
}

void Roster::saveVersion(const LearnerId &id, const PersonDetails &details, bool guest, bool consents, Done done)
{
    const Person *before = find(id);
    const QString oldPicture = before ? before->current.picture : QString();
    const QString picture = !details.picture.isEmpty() ? details.picture
        : !oldPicture.isEmpty()                        ? oldPicture
                                                       : freePicture();
    QJsonObject data{{QStringLiteral("picture"), picture}, {QStringLiteral("guest"), guest}};
    if (consents) { // without consent nothing about the person is kept
        data.insert(QStringLiteral("name"), cleanName(details.name));
        data.insert(QStringLiteral("birthYear"), details.birthYear);
        data.insert(QStringLiteral("sex"), details.sex);
        data.insert(QStringLiteral("village"), cleanName(details.village));
    }
    if (before)
        data.insert(QStringLiteral("replaces"), before->current.id.text);
    storage::Change change;
    change.facts.append(personFact(id, progress::kind::person, m_clock, data));
    if (!guest && !(before && before->consented && consents)) {
        change.facts.append(personFact(id, progress::kind::consent, m_clock,
            {{QStringLiteral("notice"), QStringLiteral("1")}, {QStringLiteral("how"), QStringLiteral("screen")},
                {QStringLiteral("named"), consents}}));
    }
    const QPointer<Roster> self(this);
    m_store.write(std::move(change), [self, id, done = std::move(done)](const Result<storage::Saved> &saved) {
        if (!self)
            return;
        if (!saved)
            return done(saved.error());
        if (const auto loaded = self->load(); !loaded)
            return done(loaded.error());
        done(id);
    });
}

void Roster::add(const PersonDetails &details, bool consents, Done done)
{
    saveVersion({keys::newLearnerId()}, details, false, consents, std::move(done));
}

void Roster::correct(const LearnerId &id, const PersonDetails &details, bool consents, Done done)
{
    saveVersion(id, details, false, consents, std::move(done));
}

void Roster::addGuest(Done done)
{
    saveVersion({keys::newLearnerId()}, {}, true, false, std::move(done));
}

void Roster::withdrawConsent(const LearnerId &id, Done done)
{
    const Person *before = find(id);
    if (!before)
        return done(Error{QStringLiteral("roster.gone"), {}, {}});
    storage::Change change;
    change.facts.append(personFact(id, progress::kind::consentWithdrawn, m_clock, {}));
    change.facts.append(personFact(id, progress::kind::person, m_clock,
        {{QStringLiteral("picture"), before->current.picture}, {QStringLiteral("guest"), false},
            {QStringLiteral("birthYear"), before->current.birthYear}, {QStringLiteral("sex"), before->current.sex},
            {QStringLiteral("village"), before->current.village}, // the name goes, the counts stay
            {QStringLiteral("replaces"), before->current.id.text}}));
    const QPointer<Roster> self(this);
    m_store.write(std::move(change), [self, id, done = std::move(done)](const Result<storage::Saved> &saved) {
        if (!self)
            return;
        if (!saved)
            return done(saved.error());
        if (const auto loaded = self->load(); !loaded)
            return done(loaded.error());
        done(id);
    });
}

void Roster::erase(const LearnerId &id, Done done)
{
    const QPointer<Roster> self(this);
    m_store.erase(
        id, {keys::newFactId(m_clock.now())}, [self, id, done = std::move(done)](const Result<storage::Saved> &saved) {
            if (!self)
                return;
            if (!saved)
                return done(saved.error());
            if (const auto loaded = self->load(); !loaded)
                return done(loaded.error());
            done(id);
        });
}

Result<void> Roster::exportTo(const LearnerId &id, const QString &file) const
{
    const auto lines = m_store.exportLearner(id);
    if (!lines)
        return lines.error();
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly) || out.write(*lines) != lines->size() || !out.commit())
        return Error{QStringLiteral("file.unwritable"), file, out.errorString()};
    return {};
}

}
