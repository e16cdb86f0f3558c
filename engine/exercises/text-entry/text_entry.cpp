// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#include "exercises/text-entry/text_entry.h"

#include "base/text.h"
#include "exercises/answer.h"
#include "exercises/matching.h"
#include "exercises/parts.h"

#include <algorithm>
#include <array>

namespace hocso::exercises::text_entry {
namespace {

constexpr int longest = 200; // characters

/** A wrong text that people often type, and what to say to them. */
struct KnownError {
    QString text;
    QString because;
};

constexpr std::array texts{
    DiagnosticText{"text-entry.wrong-is-right", Severity::Error,
        {"`wrong` có “%1”, nhưng `accept` đã nhận câu đó là đúng.", "`wrong` has “%1”, which `accept` takes as right."},
        {"Bỏ câu đó ở một trong hai chỗ.", "Take it out of one of the two."}},
    DiagnosticText{"text-entry.accept-long", Severity::Error,
        {"Một câu trong `accept` dài hơn %1 chữ cái, không ai gõ hết.",
            "A text in `accept` has more than %1 characters: nobody types that."},
        {"Hỏi một câu trả lời ngắn hơn.", "Ask for a shorter answer."}},
};

struct TextEntry {
    static constexpr char name[] = "text-entry";
    static constexpr bool isGraded = true;

    struct Content {
        QStringList accept;
        Match match = Match::Exact;
        QList<KnownError> wrong;
    };

    struct Answer {
        QString text;
    };

    static const Schema &schema();
    static std::span<const DiagnosticText> diagnostics() { return texts; }
    static Content parse(const Fields &fields);
    static Shown arrange(const Content &, Random &) { return {}; }
    static Presented present(const Content &, const Shown &) { return {longest}; }
    static Result<Answer> read(const QJsonObject &answer);
    static Result<Outcome> grade(const Content &content, const Answer &answer);
    static QJsonObject solution(const Content &content);
};

const Schema &wrongSchema()
{
    static const Schema schema{QStringLiteral("wrong"),
        {"Một câu sai hay gặp và lời giải thích.", "A wrong answer that people often give, and what to say."},
        {
            {QStringLiteral("text"), Type::Text, {"Câu sai.", "The wrong answer."}, true},
            {QStringLiteral("because"), Type::Text, {"Vì sao sai.", "Why it is wrong."}, true},
        }};
    return schema;
}

const Schema &TextEntry::schema()
{
    static const Schema schema{QString::fromLatin1(name), {"Gõ một câu trả lời ngắn.", "Type a short answer."},
        exerciseKeys()
            + QList<Key>{
                {QStringLiteral("accept"), Type::Strings,
                    {"Các câu được nhận là đúng; câu đầu hiện khi xem đáp án.",
                        "The answers that are right; the first is shown as the solution."},
                    true, {}, {}, nullptr, 1, 20},
                matchKey(),
                {QStringLiteral("wrong"), Type::List, {"Các câu sai hay gặp.", "Wrong answers that people often give."},
                    false, {}, {}, &wrongSchema(), 0, 20},
            }};
    return schema;
}

bool accepted(const TextEntry::Content &content, const QString &text, Match match)
{
    return std::ranges::any_of(content.accept, [&](const QString &right) { return matches(text, right, match); });
}

/**
 * The known error that @p text is, or nullptr. An exact right answer is never one; of a near miss of a right answer
 * that spells a known error, the known error wins.
 */
const KnownError *knownError(const TextEntry::Content &content, const QString &text)
{
    const Match close = std::min(content.match, Match::NoAccents);
    if (accepted(content, text, close))
        return nullptr;
    for (const Match match : {close, content.match}) {
        if (match == Match::Typo && accepted(content, text, match))
            return nullptr;
        for (const KnownError &known : content.wrong) {
            if (matches(text, known.text, match))
                return &known;
        }
    }
    return nullptr;
}

TextEntry::Content TextEntry::parse(const Fields &fields)
{
    Content content{fields.texts(u"accept"), readMatch(fields), {}};
    for (const QString &right : std::as_const(content.accept)) {
        if (right.size() > longest)
            fields.fault(QStringLiteral("text-entry.accept-long"), fields.place(u"accept"), {QString::number(longest)});
    }
    const auto parts = fields.list(u"wrong");
    for (const Fields &part : parts) {
        content.wrong.append({part.text(u"text"), part.text(u"because")});
        if (accepted(content, content.wrong.back().text, std::min(content.match, Match::NoAccents)))
            part.fault(QStringLiteral("text-entry.wrong-is-right"), part.place(), {content.wrong.back().text});
    }
    return content;
}

Result<TextEntry::Answer> TextEntry::read(const QJsonObject &answer)
{
    const QString text = answer.value(u"text").toString();
    if (tidy(text).isEmpty() || text.size() > longest || !hasOnly(answer, {u"text"}))
        return malformed(QStringLiteral("text: a text that is not empty"));
    return Answer{text};
}

Result<Outcome> TextEntry::grade(const Content &content, const Answer &answer)
{
    Outcome outcome;
    const KnownError *known = knownError(content, answer.text);
    const bool right = !known && accepted(content, answer.text, content.match);
    outcome.score = right ? fullScore : 0;
    outcome.parts.append({QStringLiteral("text"), right ? PartVerdict::Right : PartVerdict::Wrong, {}});
    if (known)
        outcome.because = known->because;
    return outcome;
}

QJsonObject TextEntry::solution(const Content &content)
{
    return {{QStringLiteral("text"), content.accept.value(0)}};
}

}

const ExerciseKind &kind()
{
    static const KindOf<TextEntry> it;
    return it;
}

}
