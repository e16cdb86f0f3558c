// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#include "exercises/gap-fill/gap_fill.h"

#include "base/text.h"
#include "exercises/answer.h"
#include "exercises/gap-fill/gap_texts.h"
#include "exercises/matching.h"
#include "exercises/parts.h"

#include <algorithm>

namespace hocso::exercises::gap_fill {
namespace {

constexpr int longest = 100; // characters that can be typed

struct Option {
    QString id;
    QString text;
    QString because;
};

struct Gap {
    QString id;
    QList<Option> options; ///< the right one first; none: it is typed
    QStringList accept;
    Match match = Match::NoAccents;
    QString because;

    const Option *find(const QString &option) const
    {
        const auto it = std::ranges::find(options, option, &Option::id);
        return it == options.end() ? nullptr : &*it;
    }
    bool isRight(const QString &answer) const
    {
        if (!options.isEmpty())
            return answer == options.first().id;
        return std::ranges::any_of(accept, [&](const QString &right) { return matches(answer, right, match); });
    }
    bool takes(const QString &answer) const
    {
        return options.isEmpty() ? !tidy(answer).isEmpty() && answer.size() <= longest : find(answer) != nullptr;
    }
};

struct GapFill {
    static constexpr char name[] = "gap-fill";
    static constexpr bool isGraded = true;

    struct Content {
        QString text;
        QList<Gap> gaps; ///< in the order of the text

        QList<const Gap *> chosen() const ///< those with a list to choose from
        {
            QList<const Gap *> all;
            for (const Gap &gap : gaps) {
                if (!gap.options.isEmpty())
                    all += &gap;
            }
            return all;
        }
    };

    struct Answer {
        QMap<QString, QString> gaps; ///< gap → id of the option, or what was typed
    };

    static const Schema &schema();
    static std::span<const DiagnosticText> diagnostics() { return gapTexts(); }
    static Content parse(const Fields &fields);
    static Shown arrange(const Content &content, Random &random);
    static Presented present(const Content &content, const Shown &shown);
    static Result<Answer> read(const QJsonObject &answer);
    static Result<Outcome> grade(const Content &content, const Answer &answer);
    static QJsonObject solution(const Content &content);
    static std::optional<bool> longestIsRight(const Content &content);
};

const Schema &wrongSchema()
{
    static const Schema schema{QStringLiteral("wrong"),
        {"Một lựa chọn sai; chỉ có lời thì viết thẳng lời.", "A wrong option; if it has only words, write just these."},
        {
            {QStringLiteral("text"), Type::Text, {"Lời của lựa chọn.", "The option's words."}, true},
            {QStringLiteral("because"), Type::Text,
                {"Vì sao sai; hiện sau khi chọn.", "Why it is wrong; shown once it was chosen."}},
            {QStringLiteral("id"), Type::Id,
                {"Tên riêng; không có thì tính từ lời.", "Its own name; without one it is made from the words."}},
        },
        QStringLiteral("text")};
    return schema;
}

const Schema &gapSchema()
{
    static const Schema schema{QStringLiteral("gap"),
        {"Một chỗ trống: chọn (`right` và `wrong`) hoặc gõ (`accept`).",
            "A gap: chosen (`right` and `wrong`) or typed (`accept`)."},
        {
            {QStringLiteral("right"), Type::Text, {"Lựa chọn đúng.", "The right option."}},
            {QStringLiteral("wrong"), Type::List, {"Các lựa chọn sai.", "The wrong options."}, false, {}, {},
                &wrongSchema(), 1, 5},
            {QStringLiteral("accept"), Type::Strings,
                {"Các câu gõ được nhận là đúng; câu đầu hiện khi xem đáp án.",
                    "What may be typed; the first is shown as the solution."},
                false, {}, {}, nullptr, 1, 20},
            matchKey(),
            {QStringLiteral("because"), Type::Text,
                {"Vì sao điền như vậy; hiện sau khi trả lời.", "Why this belongs there; shown after the answer."}},
        }};
    return schema;
}

const Schema &GapFill::schema()
{
    static const Schema schema{QString::fromLatin1(name),
        {"Điền vào chỗ trống của một đoạn văn.", "Fill the gaps of a text."},
        exerciseKeys()
            + QList<Key>{
                {QStringLiteral("text"), Type::Markdown,
                    {"Đoạn văn; chỗ trống viết là {{gap:tên}}.", "The text; a gap is written {{gap:name}}."}, true, {},
                    {}, nullptr, 0, 1'000'000, {QStringLiteral("gap")}},
                {QStringLiteral("gaps"), Type::Named,
                    {"Các chỗ trống, gọi bằng tên đã viết trong đoạn văn.",
                        "The gaps, by the names that stand in the text."},
                    true, {}, {}, &gapSchema()},
            }};
    return schema;
}

/** The options of a gap with `right` and `wrong`, the right one first. */
QList<Option> readOptions(const Fields &fields)
{
    QList<Option> options{{fields.partId(u"right"), fields.text(u"right"), {}}};
    const auto wrongs = fields.list(u"wrong");
    for (const Fields &wrong : wrongs) {
        if (!wrong.has(u"text"))
            continue; // said by the schema
        const Option option{wrong.partId(u"text"), wrong.text(u"text"), wrong.text(u"because")};
        const bool same = std::ranges::any_of(options, [&](const Option &other) {
            return other.id == option.id || tidy(other.text).toLower() == tidy(option.text).toLower();
        });
        if (same)
            wrong.fault(QStringLiteral("gap-fill.same-option"), wrong.place(), {option.text});
        else
            options += option;
    }
    return options;
}

Gap readGap(const QString &id, const Fields &fields)
{
    Gap gap{id, {}, fields.texts(u"accept"), readMatch(fields), fields.text(u"because")};
    if (!isId(id))
        fields.fault(QStringLiteral("gap-fill.gap-name"), fields.place(), {id, idFrom(id)});
    const bool chosen = !fields.text(u"right").isEmpty();
    if (chosen == fields.has(u"accept") || fields.has(u"wrong") != chosen) {
        fields.fault(QStringLiteral("gap-fill.choose-or-type"), fields.place(), {id});
        return gap;
    }
    if (chosen)
        gap.options = readOptions(fields);
    if (chosen && fields.has(matchName()))
        fields.fault(QStringLiteral("gap-fill.match-of-choice"), fields.place(matchName()));
    if (std::ranges::any_of(gap.accept, [](const QString &right) { return right.size() > longest; }))
        fields.fault(QStringLiteral("gap-fill.accept-long"), fields.place(u"accept"), {QString::number(longest)});
    return gap;
}

GapFill::Content GapFill::parse(const Fields &fields)
{
    if (!fields.flag(u"shuffle"))
        fields.fault(QStringLiteral("gap-fill.not-shuffled"), fields.place(u"shuffle"));
    Content content;
    QList<Gap> described;
    QStringList names;
    const auto parts = fields.named(u"gaps");
    for (const auto &[id, part] : parts) {
        described += readGap(id, part);
        names += id;
    }
    const GapText text = readGapText(fields.text(u"text"));
    content.text = text.text;
    if (fields.has(u"text"))
        checkGapNames(fields, text.names, names);
    for (const QString &id : text.names) {
        const bool known = std::ranges::find(content.gaps, id, &Gap::id) != content.gaps.end();
        if (const auto gap = std::ranges::find(described, id, &Gap::id); gap != described.end() && !known)
            content.gaps += *gap;
    }
    return content;
}

Shown GapFill::arrange(const Content &content, Random &random)
{
    Shown shown;
    const auto gaps = content.chosen();
    for (const Gap *gap : gaps) {
        QStringList ids;
        for (const Option &option : gap->options)
            ids += option.id;
        random.shuffle(ids); // always: the right one is written apart, there is no order to keep
        shown += ids;
    }
    return shown;
}

Presented GapFill::present(const Content &content, const Shown &shown)
{
    Presented presented{content.text, {}};
    qsizetype list = 0;
    for (const Gap &gap : content.gaps) {
        PresentedGap out{gap.id, {}, longest};
        QStringList ids;
        for (const Option &option : gap.options)
            ids += option.id;
        std::ranges::sort(ids); // an update may have moved the lists: not the right one first even then
        if (!ids.isEmpty())
            ids = mended(shown.value(list++), ids);
        for (const QString &id : std::as_const(ids))
            out.options.append({id, gap.find(id)->text});
        presented.gaps += out;
    }
    return presented;
}

Result<GapFill::Answer> GapFill::read(const QJsonObject &answer)
{
    const auto gaps = readPairs(answer.value(u"gaps"));
    if (!gaps || !hasOnly(answer, {u"gaps"}))
        return malformed(QStringLiteral("gaps: an object of gap ids and option ids or texts"));
    return Answer{*gaps};
}

Result<Outcome> GapFill::grade(const Content &content, const Answer &answer)
{
    if (answer.gaps.size() != content.gaps.size())
        return malformed(QStringLiteral("gaps: each gap once"));
    Outcome outcome;
    qsizetype right = 0;
    for (const Gap &gap : content.gaps) {
        const auto given = answer.gaps.constFind(gap.id);
        if (given == answer.gaps.constEnd() || !gap.takes(*given))
            return malformed(QStringLiteral("gaps: nothing that fits into ") + gap.id);
        const bool fits = gap.isRight(*given);
        const Option *option = gap.find(*given);
        right += fits ? 1 : 0;
        outcome.parts.append({gap.id, fits ? PartVerdict::Right : PartVerdict::Wrong,
            option && !option->because.isEmpty() ? option->because : gap.because});
    }
    outcome.score = share(right, content.gaps.size());
    return outcome;
}

QJsonObject GapFill::solution(const Content &content)
{
    QJsonObject gaps;
    for (const Gap &gap : content.gaps)
        gaps.insert(gap.id, gap.options.isEmpty() ? gap.accept.value(0) : gap.options.first().id);
    return {{QStringLiteral("gaps"), gaps}};
}

/** In every gap with a list the right option is longer than all wrong ones. */
std::optional<bool> GapFill::longestIsRight(const Content &content)
{
    const auto gaps = content.chosen();
    if (gaps.isEmpty())
        return {};
    return std::ranges::all_of(gaps, [](const Gap *gap) {
        return std::all_of(gap->options.begin() + 1, gap->options.end(),
            [&](const Option &wrong) { return wrong.text.size() < gap->options.first().text.size(); });
    });
}

}

const ExerciseKind &kind()
{
    static const KindOf<GapFill> it;
    return it;
}

}
