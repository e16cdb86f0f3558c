// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
// One draw of an assessment or pretest: what is drawn, what is kept of the sitting before, what an update took away.
#include "services/lesson_player.h"

#include "keys/keys.h"

#include <algorithm>
#include <numeric>

namespace hocso::services {

using content::LessonKind;
using content::Step;
using exercises::fullScore;

/** The exercises that line @p line of the draw may take. */
QList<const Step *> LessonPlayer::candidates(int line) const
{
    QList<const Step *> out;
    const content::DrawLine &draw = m_lesson.draw[line];
    const auto bank = m_lesson.banks.constFind(draw.bank);
    if (bank == m_lesson.banks.cend())
        return out;
    for (const Step &step : *bank) {
        if (std::ranges::all_of(draw.tags, [&](const QString &tag) { return step.tags.contains(tag); }))
            out.append(&step);
    }
    return out;
}

/** The line that drew item @p index of an earlier sitting; −1 if the draw has changed too much to tell. */
int LessonPlayer::lineOf(const progress::Sitting &sitting, int index) const
{
    const Address &address = sitting.items[index].address;
    int first = 0;
    for (int line = 0; line < m_lesson.draw.size(); ++line) { // items stand in the order of the lines
        first += m_lesson.draw[line].count;
        if (index < first
            && std::ranges::any_of(candidates(line), [&](const Step *step) { return step->address == address; }))
            return line;
    }
    return -1;
}

/** An exercise of @p line that is not in @p used, by the seed; empty if there is none. */
Address LessonPlayer::replacementFor(int line, const QSet<Address> &used, bool onlyUnmet) const
{
    QList<Address> free;
    for (const Step *step : candidates(line)) {
        const bool met = m_record.progress().step(step->address, step->revision).tries > 0;
        if (!used.contains(step->address) && !(onlyUnmet && met))
            free.append(step->address);
    }
    if (free.isEmpty())
        return {};
    Random random(m_seed ^ quint64(used.size()));
    return free[random.below(quint32(free.size()))];
}

void LessonPlayer::draw()
{
    m_sitting = keys::newFactId(m_clock.now());
    m_items.clear();
    const auto last = m_record.progress().lastSitting(lessonAddress());
    QList<QList<Item>> lines(m_lesson.draw.size());
    QSet<Address> used;
    const auto take = [&](int line, const Address &address) {
        const Step *step = m_lesson.find(address);
        lines[line].append({.address = address, .revision = step->revision, .line = line});
        used.insert(address);
        return &lines[line].back();
    };

    if (last && m_lesson.kind == LessonKind::Assessment && m_lesson.retryWrongOnly && last->score < m_lesson.pass) {
        QList<std::pair<int, Address>> anew;
        for (int i = 0; i < last->items.size(); ++i) {
            const auto &sat = last->items[i];
            const int line = lineOf(*last, i);
            if (line < 0)
                continue;
            if (sat.score < fullScore) {
                anew.append({line, sat.address});
                continue;
            }
            Item *kept = take(line, sat.address);
            kept->kept = true;
            kept->score = fullScore;
        }
        QSet<Address> before = used;
        for (const auto &[line, address] : anew)
            before.insert(address);
        for (const auto &[line, address] : anew) {
            const Address other = replacementFor(line, before | used, true);
            take(line, other.isEmpty() ? address : other);
        }
    }
    // fill up: everything in a first sitting; in a later one what the draw asks more than before. Short lines first,
    // so that a line with many candidates leaves them theirs.
    QList<int> order(m_lesson.draw.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(order, {}, [&](int line) { return candidates(line).size(); });
    for (const int line : order) {
        while (lines[line].size() < m_lesson.draw[line].count) {
            const Address address = replacementFor(line, used, false);
            if (address.isEmpty())
                break;
            take(line, address);
        }
    }
    for (const auto &line : lines)
        m_items.append(line);
    show(nextAfter(-1));
}

bool LessonPlayer::resumeSitting(const storage::Draft &draft)
{
    readState(draft);
    m_sitting = draft.sitting;
    QSet<Address> used;
    for (const Item &it : m_items)
        used.insert(it.address);
    QList<Item> kept;
    for (Item it : m_items) {
        const Step *step = m_lesson.find(it.address);
        if (!step && it.judged)
            continue; // answered, then removed by an update: it cannot be shown at the end, its attempt stays
        if (!step) {
            const Address other
                = it.line >= 0 && it.line < m_lesson.draw.size() ? replacementFor(it.line, used, false) : Address{};
            if (other.isEmpty())
                continue;
            used.insert(other);
            it = {.address = other, .revision = m_lesson.find(other)->revision, .line = it.line};
        } else if (step->revision != it.revision && !it.judged) {
            it = {.address = it.address, .revision = step->revision, .line = it.line};
        }
        kept.append(it);
    }
    m_items = kept;
    if (m_items.isEmpty() || m_sitting.isEmpty())
        return false;
    const auto open = std::ranges::find_if(m_items, [](const Item &it) { return !it.judged && !it.kept; });
    if (open == m_items.end())
        return false;
    show(int(open - m_items.begin()));
    return true;
}

}
