// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#include "exercises/flashcards/flashcards.h"

#include "exercises/answer.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

namespace hocso::exercises::flashcards {
namespace {

constexpr std::array texts{
    DiagnosticText{"flashcards.side", Severity::Error,
        {"Mỗi mặt thẻ là lời, hoặc là một hình có `file` và `alt`.",
            "A side of a card is words, or a picture with `file` and `alt`."},
        {"Viết thẳng lời, hoặc viết `{file: …, alt: …}`.", "Write just the words, or `{file: …, alt: …}`."}},
    DiagnosticText{"flashcards.same-card", Severity::Error,
        {"Thẻ này có mặt trước giống thẻ ở dòng %1.", "The front of this card is the same as of the one in line %1."},
        {"Sửa mặt trước của một trong hai, hoặc cho mỗi thẻ một `id` riêng.",
            "Change the front of one of them, or give each an `id` of its own."}},
    DiagnosticText{"flashcards.same-sides", Severity::Warning,
        {"Hai mặt của thẻ giống nhau, lật thẻ không thấy gì mới.",
            "Both sides of the card are the same: turning it shows nothing new."},
        {"Viết lời giải nghĩa ở `back`.", "Write at `back` what the front means."}},
};

struct Flashcards {
    static constexpr char name[] = "flashcards";
    static constexpr bool isGraded = false;

    using Content = Presented;

    struct Answer {
        QStringList turned;
        QString at; ///< the card on the screen; may be empty
    };

    static const Schema &schema();
    static std::span<const DiagnosticText> diagnostics() { return texts; }
    static Content parse(const Fields &fields);
    static Shown arrange(const Content &, Random &) { return {}; }
    static Presented present(const Content &content, const Shown &) { return content; }
    static Result<Answer> read(const QJsonObject &answer);
    static Result<Outcome> grade(const Content &content, const Answer &answer);
    static QJsonObject solution(const Content &content);
};

const Schema &cardSchema()
{
    static const Schema schema{QStringLiteral("card"), {"Một thẻ.", "A card."},
        {
            {QStringLiteral("front"), Type::Map,
                {"Mặt trước: từ cần nhớ, hoặc một hình.", "The front: the word to learn, or a picture."}, true, {}, {},
                &faceSchema()},
            {QStringLiteral("back"), Type::Map,
                {"Mặt sau: nghĩa của mặt trước, hoặc một hình.", "The back: what the front means, or a picture."}, true,
                {}, {}, &faceSchema()},
            {QStringLiteral("id"), Type::Id,
                {"Tên riêng; không có thì tính từ mặt trước.", "Its own name; without one it is made from the front."}},
        }};
    return schema;
}

const Schema &Flashcards::schema()
{
    static const Schema schema{QString::fromLatin1(name),
        {"Các thẻ hai mặt để lật và nhớ.", "Cards with two sides, to turn and remember."},
        stepKeys()
            + QList<Key>{
                {QStringLiteral("ask"), Type::Text,
                    {"Lời mời, một câu; không viết thì máy mời lật thẻ.",
                        "What to do, one sentence; without it, to turn the cards."}},
                {QStringLiteral("cards"), Type::List, {"Các thẻ, theo thứ tự hiện.", "The cards, in the order shown."},
                    true, {}, {}, &cardSchema(), 1, 20},
            }};
    return schema;
}

std::optional<Face> readSide(const Fields &card, QStringView key)
{
    const auto side = card.map(key);
    return side ? readFace(*side, QStringLiteral("flashcards.side"))
                : std::nullopt; // nothing there: said by the schema
}

Flashcards::Content Flashcards::parse(const Fields &fields)
{
    Content content;
    PartIds ids(QStringLiteral("flashcards.same-card"));
    const auto cards = fields.list(u"cards");
    for (const Fields &card : cards) {
        const auto front = readSide(card, u"front");
        const auto back = readSide(card, u"back");
        if (!front || !back)
            continue;
        const QString id = card.has(u"id") ? card.text(u"id") : front->id;
        ids.take(card, id);
        if (front->id == back->id)
            card.fault(QStringLiteral("flashcards.same-sides"), card.place(u"back"));
        content.cards.append({id, *front, *back});
    }
    return content;
}

Result<Flashcards::Answer> Flashcards::read(const QJsonObject &answer)
{
    const auto turned = readIds(answer.value(u"turned"));
    const QJsonValue at = answer.value(u"at");
    const QJsonValue back = answer.value(u"back"); // which side is up: only the view wants to know
    const bool fits = turned && (at.isUndefined() || at.isString()) && (back.isUndefined() || back.isBool());
    if (!fits || !hasOnly(answer, {u"turned", u"at", u"back"}))
        return malformed(QStringLiteral("turned: a list of different card ids; at: a card id; back: true or false"));
    return Answer{*turned, at.toString()};
}

Result<Outcome> Flashcards::grade(const Content &content, const Answer &answer)
{
    const auto known = [&](const QString &id) {
        return std::ranges::find(content.cards, id, &PresentedCard::id) != content.cards.end();
    };
    if (!std::ranges::all_of(answer.turned, known) || !(answer.at.isEmpty() || known(answer.at)))
        return malformed(QStringLiteral("turned, at: no such card"));
    if (answer.turned.size() < content.cards.size())
        return malformed(QStringLiteral("turned: not all cards"));
    return Outcome{};
}

QJsonObject Flashcards::solution(const Content &content)
{
    QJsonArray all;
    for (const PresentedCard &card : content.cards)
        all.append(card.id);
    return {{QStringLiteral("turned"), all}};
}

}

const ExerciseKind &kind()
{
    static const KindOf<Flashcards> it;
    return it;
}

}
