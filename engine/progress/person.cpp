// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#include "progress/progress.h"

#include <algorithm>

namespace hocso::progress {
namespace {

PersonVersion versionOf(const Fact &fact)
{
    const QJsonObject &data = fact.data;
    return {fact.id, FactId{data.value(u"replaces").toString()}, data.value(u"name").toString(),
        data.value(u"birthYear").toInt(), data.value(u"sex").toString(), data.value(u"village").toString(),
        data.value(u"picture").toString(), fact.at};
}

bool sayTheSame(const PersonVersion &a, const PersonVersion &b)
{
    return a.name == b.name && a.birthYear == b.birthYear && a.sex == b.sex && a.village == b.village
        && a.picture == b.picture;
}

/** The versions that no other one replaces; all of them if each replaces another in a ring. */
QList<PersonVersion> headsOf(const QList<PersonVersion> &versions)
{
    QSet<FactId> replaced;
    for (const PersonVersion &version : versions)
        replaced.insert(version.replaces);
    QList<PersonVersion> heads;
    std::copy_if(versions.begin(), versions.end(), std::back_inserter(heads),
        [&](const PersonVersion &version) { return !replaced.contains(version.id); });
    return heads.isEmpty() ? versions : heads;
}

}

Person foldPerson(const LearnerId &id, const QList<Fact> &facts)
{
    Person person;
    person.id = id;
    QList<PersonVersion> versions;
    const QList<Fact> ordered = inOrder(facts);
    for (const Fact &fact : ordered) {
        if (fact.kind == QLatin1String(kind::person)) {
            versions.append(versionOf(fact));
            person.guest = fact.data.value(u"guest").toBool();
        } else if (fact.kind == QLatin1String(kind::consent)) {
            person.consented = fact.data.value(u"named").toBool();
        } else if (fact.kind == QLatin1String(kind::consentWithdrawn)) {
            person.consented = false;
            for (PersonVersion &version : versions)
                version.name.clear();
        } else if (fact.kind == QLatin1String(kind::erasure)) {
            person.erased = person.erased || fact.data.value(u"of").toString() == id.text;
        }
    }
    const QList<PersonVersion> heads = headsOf(versions);
    if (!heads.isEmpty())
        person.current = heads.last();
    const bool disputed = std::any_of(
        heads.begin(), heads.end(), [&](const PersonVersion &head) { return !sayTheSame(head, person.current); });
    if (disputed)
        person.conflicts = heads;
    return person;
}

}
