// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#include "exercises/order/order.h"

#include "exercises/answer.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

namespace hocso::exercises::order {
namespace {

struct Item {
    QString id;
    QString text;
    QString because;
    Image image;
};

constexpr std::array texts{
    DiagnosticText{"order.same-item", Severity::Error,
        {"Mục này giống mục ở dòng %1, nên không rõ mục nào đứng trước.",
            "This item is the same as the one in line %1, so which comes first is not clear."},
        {"Sửa lời của một trong hai, hoặc cho mỗi mục một `id` riêng.",
            "Change the words of one of them, or give each an `id` of its own."}},
    DiagnosticText{"order.not-shuffled", Severity::Warning,
        {"`shuffle: false` sẽ hiện sẵn thứ tự đúng, nên không được dùng.",
            "`shuffle: false` would show the right order from the start, so it is not followed."},
        {"Bỏ dòng `shuffle`.", "Take the line `shuffle` out."}},
};

struct Order {
    static constexpr char name[] = "order";
    static constexpr bool isGraded = true;

    struct Content {
        QList<Item> items; ///< in the right order

        QStringList ids() const
        {
            QStringList all;
            for (const Item &item : items)
                all += item.id;
            return all;
        }
    };

    struct Answer {
        QStringList order;
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

const Schema &itemSchema()
{
    static const Schema schema{QStringLiteral("item"),
        {"Một mục; chỉ có lời thì viết thẳng lời.", "An item; if it has only words, write just these."},
        {
            {QStringLiteral("text"), Type::Text, {"Lời của mục.", "The item's words."}, true},
            {QStringLiteral("because"), Type::Text,
                {"Vì sao mục đứng ở chỗ đó; hiện sau câu trả lời.", "Why it stands there; shown after the answer."}},
            {QStringLiteral("image"), Type::Map, {"Hình của mục.", "The item's picture."}, false, {}, {},
                &imageSchema()},
            {QStringLiteral("id"), Type::Id,
                {"Tên riêng; không có thì tính từ lời.", "Its own name; without one it is made from the words."}},
        },
        QStringLiteral("text")};
    return schema;
}

const Schema &Order::schema()
{
    static const Schema schema{QString::fromLatin1(name),
        {"Xếp các mục theo thứ tự đúng.", "Put the items in the right order."},
        exerciseKeys()
            + QList<Key>{
                {QStringLiteral("items"), Type::List,
                    {"Các mục, viết theo thứ tự đúng.", "The items, written in the right order."}, true, {}, {},
                    &itemSchema(), 2, 9},
            }};
    return schema;
}

Order::Content Order::parse(const Fields &fields)
{
    if (!fields.flag(u"shuffle"))
        fields.fault(QStringLiteral("order.not-shuffled"), fields.place(u"shuffle"));
    Content content;
    PartIds ids(QStringLiteral("order.same-item"));
    const auto parts = fields.list(u"items");
    for (const Fields &part : parts) {
        if (!part.has(u"text"))
            continue; // said by the schema
        content.items.append(
            {part.partId(u"text"), part.text(u"text"), part.text(u"because"), readImage(part, u"image")});
        ids.take(part, content.items.back().id);
    }
    return content;
}

Shown Order::arrange(const Content &content, Random &random)
{
    const QStringList right = content.ids();
    QStringList ids = right;
    random.shuffle(ids);
    if (ids == right && ids.size() > 1)
        std::ranges::rotate(ids, ids.begin() + 1); // the right order would be no question
    return {ids};
}

Presented Order::present(const Content &content, const Shown &shown)
{
    Presented presented;
    const QStringList order = mended(shown.value(0), content.ids());
    for (const QString &id : order) {
        const Item &item = *std::ranges::find(content.items, id, &Item::id);
        presented.items.append({item.id, item.text, item.image});
    }
    return presented;
}

Result<Order::Answer> Order::read(const QJsonObject &answer)
{
    const auto order = readIds(answer.value(u"order"));
    if (!order || !hasOnly(answer, {u"order"}))
        return malformed(QStringLiteral("order: a list of different item ids"));
    return Answer{*order};
}

qsizetype inversions(const QList<qsizetype> &positions)
{
    qsizetype count = 0;
    for (qsizetype i = 0; i < positions.size(); ++i) {
        for (qsizetype j = i + 1; j < positions.size(); ++j)
            count += positions[i] > positions[j] ? 1 : 0;
    }
    return count;
}

/** At each place, the length of the longest rising run (gaps allowed) that ends there. */
QList<int> risingRuns(const QList<qsizetype> &positions)
{
    QList<int> lengths;
    for (qsizetype i = 0; i < positions.size(); ++i) {
        int longest = 0;
        for (qsizetype j = 0; j < i; ++j) {
            if (positions[j] < positions[i])
                longest = std::max(longest, lengths[j]);
        }
        lengths += longest + 1;
    }
    return lengths;
}

/**
 * Which items stand right: those on every longest run of items that follow each other rightly, whatever stands between.
 * So one item at a wrong place makes only this item wrong, not all those that it pushed aside.
 */
QList<bool> standRight(const QList<qsizetype> &positions)
{
    const QList<int> before = risingRuns(positions);
    QList<qsizetype> mirrored;
    for (auto it = positions.rbegin(); it != positions.rend(); ++it)
        mirrored += positions.size() - 1 - *it;
    QList<int> after = risingRuns(mirrored);
    std::ranges::reverse(after);

    const int longest = *std::ranges::max_element(before);
    QList<int> candidates(longest + 1, 0); // how many items could be the n-th of a longest run
    const auto onALongest = [&](qsizetype i) { return before[i] + after[i] - 1 == longest; };
    for (qsizetype i = 0; i < positions.size(); ++i)
        candidates[before[i]] += onALongest(i) ? 1 : 0;
    QList<bool> right;
    for (qsizetype i = 0; i < positions.size(); ++i)
        right += onALongest(i) && candidates[before[i]] == 1;
    return right;
}

Result<Outcome> Order::grade(const Content &content, const Answer &answer)
{
    const QStringList ids = content.ids();
    if (answer.order.isEmpty() || answer.order.size() != ids.size())
        return malformed(QStringLiteral("order: not all items"));
    QList<qsizetype> positions;
    for (const QString &id : answer.order) {
        positions += ids.indexOf(id);
        if (positions.back() < 0)
            return malformed(QStringLiteral("order: no item ") + id);
    }
    Outcome outcome;
    const qsizetype pairs = ids.size() * (ids.size() - 1) / 2;
    outcome.score = fullScore - share(inversions(positions), pairs);
    const QList<bool> right = standRight(positions);
    for (qsizetype i = 0; i < positions.size(); ++i) {
        const Item &item = content.items[positions[i]];
        outcome.parts.append({item.id, right[i] ? PartVerdict::Right : PartVerdict::Wrong, item.because});
    }
    return outcome;
}

QJsonObject Order::solution(const Content &content)
{
    return {{QStringLiteral("order"), QJsonArray::fromStringList(content.ids())}};
}

}

const ExerciseKind &kind()
{
    static const KindOf<Order> it;
    return it;
}

}
