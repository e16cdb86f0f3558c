// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#include "exercises/categorize/categorize.h"

#include "base/text.h"
#include "exercises/answer.h"

#include <algorithm>
#include <array>

namespace hocso::exercises::categorize {
namespace {

struct Item {
    QString id;
    QString text;
    Message message;
    QString context;
    QString into;
    QString because;
};

const QString oneByOne = QStringLiteral("one-by-one");
const QString all = QStringLiteral("all");

constexpr std::array texts{
    DiagnosticText{"categorize.message-or-text", Severity::Error,
        {"Mỗi mục có đúng một trong hai khóa `text` và `message`.",
            "An item has exactly one of the keys `text` and `message`."},
        {"Giữ `text` cho một câu, hoặc `message: {from: …, text: …}` cho một tin nhắn.",
            "Keep `text` for a sentence, or `message: {from: …, text: …}` for a message."}},
    DiagnosticText{"categorize.unknown-bin", Severity::Error, {"Không có nhóm `%1`.", "There is no bin `%1`."},
        {"Viết một trong các nhóm: %2.", "Write one of the bins: %2."}},
    DiagnosticText{"categorize.same-item", Severity::Error,
        {"Mục này giống mục ở dòng %1.", "This item is the same as the one in line %1."},
        {"Sửa lời của một trong hai, hoặc cho mỗi mục một `id` riêng.",
            "Change the words of one of them, or give each an `id` of its own."}},
    DiagnosticText{"categorize.same-bin", Severity::Error,
        {"Nhóm này trùng `id` với nhóm ở dòng %1.", "This bin has the same `id` as the one in line %1."},
        {"Cho mỗi nhóm một `id` riêng.", "Give each bin an `id` of its own."}},
    DiagnosticText{"categorize.same-label", Severity::Error,
        {"Nhóm này trùng tên với nhóm ở dòng %1, người học không phân biệt được.",
            "This bin has the same label as the one in line %1: learners cannot tell them apart."},
        {"Đổi `label` của một trong hai.", "Change the `label` of one of them."}},
};

struct Categorize {
    static constexpr char name[] = "categorize";
    static constexpr bool isGraded = true;

    struct Content {
        bool oneByOne = false;
        bool shuffled = true;
        QList<PresentedBin> bins;
        QList<Item> items;

        const Item *find(const QString &id) const
        {
            const auto it = std::ranges::find(items, id, &Item::id);
            return it == items.end() ? nullptr : &*it;
        }
        bool hasBin(const QString &id) const { return std::ranges::find(bins, id, &PresentedBin::id) != bins.end(); }
        QStringList ids() const
        {
            QStringList list;
            for (const Item &item : items)
                list += item.id;
            return list;
        }
    };

    struct Answer {
        QMap<QString, QString> placed; ///< item → bin
        QString at; ///< one by one: the item on the screen, which the feedback is about; may be empty
    };

    static const Schema &schema();
    static std::span<const DiagnosticText> diagnostics() { return texts; }
    static Content parse(const Fields &fields);
    static Shown arrange(const Content &content, Random &random);
    static Presented present(const Content &content, const Shown &shown);
    static Result<Answer> read(const QJsonObject &answer);
    static Result<Outcome> grade(const Content &content, const Answer &answer);
    static QJsonObject solution(const Content &content);
};

const Schema &binSchema()
{
    static const Schema schema{QStringLiteral("bin"), {"Một nhóm.", "A bin."},
        {
            {QStringLiteral("id"), Type::Id, {"Tên ngắn, để `into` gọi.", "A short name that `into` refers to."}, true},
            {QStringLiteral("label"), Type::Text, {"Tên người học thấy.", "The name that learners see."}, true},
        }};
    return schema;
}

const Schema &itemSchema()
{
    static const Schema schema{QStringLiteral("item"),
        {"Một mục: một câu hoặc một tin nhắn.", "An item: a sentence or a message."},
        {
            {QStringLiteral("text"), Type::Text, {"Lời của mục.", "The item's words."}},
            {QStringLiteral("message"), Type::Map, {"Tin nhắn, vẽ như bong bóng.", "A message, drawn as a bubble."},
                false, {}, {}, &messageSchema()},
            {QStringLiteral("context"), Type::Text,
                {"Chuyện xảy ra trước đó, nếu cần.", "What happened before, if that matters."}},
            {QStringLiteral("into"), Type::Word, {"`id` của nhóm đúng.", "The `id` of the right bin."}, true},
            {QStringLiteral("because"), Type::Text,
                {"Vì sao thuộc nhóm đó; hiện sau khi xếp.", "Why it belongs there; shown once it was placed."}},
            {QStringLiteral("id"), Type::Id,
                {"Tên riêng; không có thì tính từ lời.", "Its own name; without one it is made from the words."}},
        }};
    return schema;
}

const Schema &Categorize::schema()
{
    static const Schema schema{QString::fromLatin1(name),
        {"Xếp từng mục vào nhóm của nó.", "Put each item into its bin."},
        exerciseKeys()
            + QList<Key>{
                {QStringLiteral("show"), Type::Word,
                    {"Hiện từng mục một, có phản hồi sau mỗi mục (`one-by-one`), hay tất cả (`all`).",
                        "One item at a time with feedback after each (`one-by-one`), or all of them (`all`)."},
                    false, all, {oneByOne, all}},
                {QStringLiteral("bins"), Type::List, {"Các nhóm.", "The bins."}, true, {}, {}, &binSchema(), 2, 5},
                {QStringLiteral("items"), Type::List, {"Các mục.", "The items."}, true, {}, {}, &itemSchema(), 2, 16},
            }};
    return schema;
}

QList<PresentedBin> readBins(const Fields &fields)
{
    QList<PresentedBin> bins;
    PartIds ids(QStringLiteral("categorize.same-bin"));
    PartIds labels(QStringLiteral("categorize.same-label"));
    const auto parts = fields.list(u"bins");
    for (const Fields &part : parts) {
        if (!part.has(u"id") || !part.has(u"label"))
            continue; // said by the schema
        bins.append({part.text(u"id"), part.text(u"label")});
        ids.take(part, bins.back().id);
        labels.take(part, tidy(bins.back().label).toLower());
    }
    return bins;
}

std::optional<Item> readItem(const Fields &part)
{
    const auto message = part.map(u"message");
    if (part.has(u"text") == message.has_value()) {
        part.fault(QStringLiteral("categorize.message-or-text"), part.place());
        return std::nullopt;
    }
    const bool named = part.has(u"id") || !message;
    return Item{named ? part.partId(u"text") : message->partId(u"text"), part.text(u"text"),
        readMessage(part, u"message"), part.text(u"context"), part.text(u"into"), part.text(u"because")};
}

Categorize::Content Categorize::parse(const Fields &fields)
{
    Content content;
    content.oneByOne = fields.text(u"show") == oneByOne;
    content.shuffled = fields.flag(u"shuffle");
    content.bins = readBins(fields);
    QStringList binIds;
    for (const PresentedBin &bin : content.bins)
        binIds += bin.id;
    PartIds ids(QStringLiteral("categorize.same-item"));
    const auto parts = fields.list(u"items");
    for (const Fields &part : parts) {
        const auto item = readItem(part);
        if (!item)
            continue;
        ids.take(part, item->id);
        if (part.has(u"into") && !content.hasBin(item->into))
            part.fault(QStringLiteral("categorize.unknown-bin"), part.place(u"into"),
                {item->into, binIds.join(QStringLiteral(", "))});
        content.items += *item;
    }
    return content;
}

Shown Categorize::arrange(const Content &content, Random &random)
{
    QStringList ids = content.ids();
    if (content.shuffled)
        random.shuffle(ids);
    return {ids};
}

Presented Categorize::present(const Content &content, const Shown &shown)
{
    Presented presented{content.oneByOne, content.bins, {}};
    const QStringList order = mended(shown.value(0), content.ids());
    for (const QString &id : order) {
        const Item &item = *content.find(id);
        presented.items.append({item.id, item.text, item.message, item.context});
    }
    return presented;
}

Result<Categorize::Answer> Categorize::read(const QJsonObject &answer)
{
    const auto placed = readPairs(answer.value(u"placed"));
    const auto at = answer.value(u"at");
    if (!placed || placed->isEmpty() || !(at.isUndefined() || at.isString()) || !hasOnly(answer, {u"placed", u"at"}))
        return malformed(QStringLiteral("placed: an object of item ids and bin ids; at: an item id"));
    return Answer{*placed, at.toString()};
}

/** Error if @p answer names what is not there, or leaves out what must be placed at once. */
Result<void> hold(const Categorize::Answer &answer, const Categorize::Content &content)
{
    for (auto it = answer.placed.begin(); it != answer.placed.end(); ++it) {
        if (!content.find(it.key()) || !content.hasBin(it.value()))
            return malformed(QStringLiteral("placed: no such item or bin: ") + it.key() + u' ' + it.value());
    }
    if (!answer.at.isEmpty() && !answer.placed.contains(answer.at))
        return malformed(QStringLiteral("at: not placed: ") + answer.at);
    if (!content.oneByOne && answer.placed.size() < content.items.size())
        return malformed(QStringLiteral("placed: not all items"));
    return {};
}

Result<Outcome> Categorize::grade(const Content &content, const Answer &answer)
{
    if (const auto held = hold(answer, content); !held)
        return held.error();
    Outcome outcome;
    outcome.unfinished = answer.placed.size() < content.items.size();
    qsizetype right = 0;
    for (const Item &item : content.items) {
        const auto bin = answer.placed.constFind(item.id);
        if (bin == answer.placed.constEnd())
            continue;
        right += *bin == item.into ? 1 : 0;
        if (outcome.unfinished && !answer.at.isEmpty() && item.id != answer.at)
            continue; // it had its feedback when it was on the screen
        outcome.parts.append({item.id, *bin == item.into ? PartVerdict::Right : PartVerdict::Wrong, item.because});
    }
    outcome.score = share(right, content.items.size());
    return outcome;
}

QJsonObject Categorize::solution(const Content &content)
{
    QJsonObject placed;
    for (const Item &item : content.items)
        placed.insert(item.id, item.into);
    return {{QStringLiteral("placed"), placed}};
}

}

const ExerciseKind &kind()
{
    static const KindOf<Categorize> it;
    return it;
}

}
