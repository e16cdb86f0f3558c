// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "services/site.h"
#include "storage/store.h"

#include <QObject>

namespace hocso::services {

enum class NameFault { None, Empty, TooLong, NoLetter };
enum class YearFault { None, NotANumber, Future, TooOld };

/** The longest name that is accepted, in characters after tidying. */
constexpr int longestName = 120;

/** What a person tells about themselves. */
struct PersonDetails {
    QString name; ///< tidied by the roster: NFC, blanks, no control or direction characters
    int birthYear = 0; ///< 0: not said
    QString sex; ///< "f", "m", ""
    QString village;
    QString picture;
};

NameFault checkName(const QString &name);
/** @p text may be empty: not said. @p today's year is the latest. */
YearFault checkBirthYear(const QString &text, int thisYear, int &year);
/** NFC, blanks tidied, control and direction characters dropped. */
QString cleanName(const QString &name);

/** Signs of learners, easy to name aloud: "lotus", "bicycle", "fish" … in the order they are given out. */
QStringList pictureSigns();

/** The people of this machine: adding, correcting, guests, consent, export, erasure. */
class Roster : public QObject {
    Q_OBJECT
public:
    Roster(storage::Store &store, const Clock &clock, const Site &site);

    /** Reads all people; one query. */
    ::hocso::Result<void> load();
    /** Named ones by last word (vi_VN collation), then those without a name, then guests, latest first. */
    const QList<progress::Person> &people() const { return m_people; }
    const progress::Person *find(const LearnerId &id) const;
    /** Positions of people whose folded name contains folded @p text: exact accents first. All for an empty text. */
    QList<int> search(const QString &text) const;
    /** The one with the same folded name, if any. */
    const progress::Person *namesake(const QString &name, const LearnerId &except) const;

    using Done = std::function<void(::hocso::Result<LearnerId>)>;
    /** A new learner with consent, or without a name if not @p consents. */
    void add(const PersonDetails &details, bool consents, Done done);
    /** A new version of the person; names a guest too (then with @p consents). */
    void correct(const LearnerId &id, const PersonDetails &details, bool consents, Done done);
    void addGuest(Done done);
    void withdrawConsent(const LearnerId &id, Done done);
    void erase(const LearnerId &id, Done done);
    /** All facts of the learner as JSON lines to @p file. */
    ::hocso::Result<void> exportTo(const LearnerId &id, const QString &file) const;

    const Site &site() const { return m_site; }
    void setSite(const Site &site) { m_site = site; }
    int thisYear() const;

Q_SIGNALS:
    void changed();

private:
    void saveVersion(const LearnerId &id, const PersonDetails &details, bool guest, bool consents, Done done);
    QString freePicture() const;

    storage::Store &m_store;
    const Clock &m_clock;
    Site m_site;
    QList<progress::Person> m_people;
    mutable QStringList m_folded; ///< of people(), made when first searched
};

}
