// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
// Half-done work of a lesson or sitting as a row, and back.
#include "services/lesson_player.h"

#include <QJsonArray>

#include <algorithm>

namespace hocso::services {
namespace {

QJsonArray written(const exercises::Shown &shown)
{
    QJsonArray lists;
    for (const QStringList &list : shown)
        lists.append(QJsonArray::fromStringList(list));
    return lists;
}

exercises::Shown readShown(const QJsonArray &lists)
{
    exercises::Shown shown;
    for (const auto &list : lists) {
        QStringList ids;
        for (const auto &id : list.toArray())
            ids.append(id.toString());
        shown.append(ids);
    }
    return shown;
}

}

QJsonObject LessonPlayer::written(const Item &item)
{
    QJsonObject out{{QStringLiteral("address"), item.address.text}, {QStringLiteral("revision"), item.revision}};
    const auto put = [&](const QString &key, const QJsonValue &value, bool wanted) {
        if (wanted)
            out.insert(key, value);
    };
    put(QStringLiteral("line"), item.line, item.line >= 0);
    put(QStringLiteral("shown"), services::written(item.shown), item.arranged);
    put(QStringLiteral("repeat"), true, item.repeat);
    put(QStringLiteral("kept"), true, item.kept);
    put(QStringLiteral("answer"), item.answer, !item.answer.isEmpty());
    put(QStringLiteral("ready"), true, item.ready);
    put(QStringLiteral("judged"), true, item.judged);
    put(QStringLiteral("revealed"), true, item.revealed);
    put(QStringLiteral("help"), true, item.helped);
    put(QStringLiteral("tries"), item.tries, item.tries > 0);
    put(QStringLiteral("hints"), item.hints, item.hints > 0);
    put(QStringLiteral("score"), item.score, item.score >= 0);
    put(QStringLiteral("firstScore"), item.firstScore, item.firstScore >= 0);
    put(QStringLiteral("duration"), item.duration, item.duration > 0);
    return out;
}

LessonPlayer::Item LessonPlayer::readItem(const QJsonObject &object)
{
    Item item;
    item.address = {object.value(u"address").toString()};
    item.revision = object.value(u"revision").toInt(1);
    item.line = object.value(u"line").toInt(-1);
    item.arranged = object.contains(u"shown");
    item.shown = readShown(object.value(u"shown").toArray());
    item.repeat = object.value(u"repeat").toBool();
    item.kept = object.value(u"kept").toBool();
    item.answer = object.value(u"answer").toObject();
    item.ready = object.value(u"ready").toBool();
    item.judged = object.value(u"judged").toBool();
    item.revealed = object.value(u"revealed").toBool();
    item.helped = object.value(u"help").toBool();
    item.tries = object.value(u"tries").toInt();
    item.hints = object.value(u"hints").toInt();
    item.score = object.value(u"score").toInt(-1);
    item.firstScore = object.value(u"firstScore").toInt(-1);
    item.duration = object.value(u"duration").toInteger();
    return item;
}

storage::Draft LessonPlayer::draft() const
{
    QJsonArray items;
    for (const Item &it : m_items)
        items.append(written(it));
    return {.learner = m_record.learner(),
        .lesson = lessonAddress(),
        .step = item().address,
        .revision = item().revision,
        .seed = m_seed,
        .sitting = m_sitting,
        .state = {{QStringLiteral("at"), m_at}, {QStringLiteral("items"), items}, {QStringLiteral("again"), m_again}},
        .at = m_clock.now()};
}

void LessonPlayer::readState(const storage::Draft &draft)
{
    m_seed = draft.seed;
    m_again = draft.state.value(u"again").toBool();
    m_items.clear();
    for (const auto &it : draft.state.value(u"items").toArray())
        m_items.append(readItem(it.toObject()));
    m_at = std::clamp(draft.state.value(u"at").toInt(), 0, std::max(0, int(m_items.size()) - 1));
}

/** Goes on in a lesson whose steps may have been changed, moved, removed or added since. */
bool LessonPlayer::resumeLesson(const storage::Draft &draft)
{
    readState(draft);
    if (m_items.isEmpty())
        return false;
    const QList<Item> before = m_items;
    const int wasAt = m_at;
    const auto same = [](const Item &a, const Item &b) { return a.address == b.address && a.repeat == b.repeat; };

    m_items.clear();
    for (const content::Step &step : m_lesson.steps) {
        Item fresh{.address = step.address, .revision = step.revision};
        const auto old = std::ranges::find_if(before, [&](const Item &it) { return same(it, fresh); });
        m_items.append(old != before.end() && old->revision == step.revision ? *old : fresh);
    }
    for (const Item &it : before) {
        const content::Step *step = it.repeat ? m_lesson.find(it.address) : nullptr;
        if (step && step->revision == it.revision)
            m_items.append(it);
    }
    for (int i = wasAt; i < before.size(); ++i) { // the step itself, or the first after it that is still there
        const auto now = std::ranges::find_if(m_items, [&](const Item &it) { return same(it, before[i]); });
        if (now != m_items.end()) {
            show(int(now - m_items.begin()));
            return true;
        }
    }
    show(nextAfter(-1));
    return true;
}

/** Goes on in a review; a card that an update removed or changed is not asked any more. */
void LessonPlayer::beginReview(const storage::Draft *draft)
{
    if (draft)
        readState(*draft);
    const QList<Item> before = m_items;
    const Address wasAt = draft ? draft->step : Address{};
    m_items.clear();
    for (const ReviewCard &card : m_cards) {
        const Item fresh{.address = card.step.address, .revision = card.step.revision};
        const auto old = std::ranges::find(before, fresh.address, &Item::address);
        m_items.append(old != before.end() && old->revision == fresh.revision ? *old : fresh);
    }
    const auto open = std::ranges::find(m_items, wasAt, &Item::address); // its feedback may still stand
    show(open != m_items.end() ? int(open - m_items.begin()) : nextAfter(-1));
}

}
