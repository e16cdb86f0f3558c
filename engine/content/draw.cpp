// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#include "content/course_check.h"

#include <algorithm>

namespace hocso::content {
namespace {

/** Gives exercises to the places of a draw. */
class Matching {
public:
    void addPlace(const QList<int> &exercises) { m_wanted.append(exercises); }

    /** Finds an exercise for the place @p place, moving others if need be. */
    bool take(int place)
    {
        m_tried.clear();
        return find(place);
    }

private:
    bool find(int place)
    {
        for (const int exercise : m_wanted[place]) {
            if (m_tried.contains(exercise))
                continue;
            m_tried.insert(exercise);
            const auto taken = m_taken.constFind(exercise);
            if (taken == m_taken.cend() || find(*taken)) {
                m_taken[exercise] = place;
                return true;
            }
        }
        return false;
    }

    QList<QList<int>> m_wanted; ///< of each place, the exercises that fit
    QHash<int, int> m_taken; ///< exercise → place
    QSet<int> m_tried;
};

bool hasAll(const QStringList &tags, const QStringList &wanted)
{
    return std::ranges::all_of(wanted, [&](const QString &tag) { return tags.contains(tag); });
}

}

QList<int> drawable(const QList<DrawLine> &draw, const QMap<QString, QList<Step>> &banks)
{
    QHash<QString, int> numbers; // of the exercises, by address
    Matching matching;
    QList<int> lineOf; // of each place
    for (int line = 0; line < draw.size(); ++line) {
        QList<int> fitting;
        for (const Step &step : banks.value(draw[line].bank)) {
            if (!hasAll(step.tags, draw[line].tags))
                continue;
            if (!numbers.contains(step.address.text))
                numbers.insert(step.address.text, int(numbers.size()));
            fitting.append(numbers.value(step.address.text));
        }
        for (int i = 0; i < draw[line].count; ++i) {
            matching.addPlace(fitting);
            lineOf.append(line);
        }
    }
    QList<int> out(draw.size(), 0);
    for (int place = 0; place < lineOf.size(); ++place)
        out[lineOf[place]] += matching.take(place) ? 1 : 0;
    return out;
}

}
