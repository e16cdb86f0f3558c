// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#include "exercises/survey/survey.h"

#include "exercises/answer.h"
#include "exercises/parts.h"

#include <algorithm>
#include <array>

namespace hocso::exercises::survey {
namespace {

constexpr int mostPoints = 10; // of a scale: they stand in one row

constexpr std::array texts{
    DiagnosticText{"survey.scale-or-options", Severity::Error,
        {"Khảo sát có đúng một trong hai khóa `scale` và `options`.",
            "A survey has exactly one of the keys `scale` and `options`."},
        {"Giữ `scale` cho một thang điểm, hoặc `options` cho các câu trả lời.",
            "Keep `scale` for a scale, or `options` for answers to choose."}},
    DiagnosticText{"survey.scale-size", Severity::Error,
        {"Thang điểm phải có từ 2 đến %1 mức, `from` nhỏ hơn `to`.",
            "A scale has 2 to %1 points, and `from` is less than `to`."},
        {"Viết chẳng hạn `scale: {from: 1, to: 5, low: …, high: …}`.",
            "Write for example `scale: {from: 1, to: 5, low: …, high: …}`."}},
    DiagnosticText{"survey.same-option", Severity::Error,
        {"Câu trả lời này giống câu ở dòng %1.", "This answer is the same as the one in line %1."},
        {"Sửa lời của một trong hai.", "Change the words of one of them."}},
    DiagnosticText{"survey.many-without-options", Severity::Warning,
        {"`many` chỉ có tác dụng với `options`.", "`many` only works with `options`."},
        {"Bỏ dòng `many`.", "Take the line `many` out."}},
};

struct Survey {
    static constexpr char name[] = "survey";
    static constexpr bool isGraded = false;
    static constexpr bool isSkippable = true;

    using Content = Presented;
    struct Answer {
        std::optional<int> value;
        QStringList selected;
    };

    static const Schema &schema();
    static std::span<const DiagnosticText> diagnostics() { return texts; }
    static Content parse(const Fields &fields);
    static Shown arrange(const Content &, Random &) { return {}; }
    static Presented present(const Content &content, const Shown &) { return content; }
    static Result<Answer> read(const QJsonObject &answer);
    static Result<Outcome> grade(const Content &content, const Answer &answer);
    static QJsonObject solution(const Content &) { return {}; }
};

const Schema &scaleSchema()
{
    static const Schema schema{QStringLiteral("scale"), {"Một thang điểm.", "A scale."},
        {
            {QStringLiteral("from"), Type::Integer, {"Mức thấp nhất.", "The lowest point."}, true, {}, {}, nullptr, 0,
                100},
            {QStringLiteral("to"), Type::Integer, {"Mức cao nhất.", "The highest point."}, true, {}, {}, nullptr, 0,
                100},
            {QStringLiteral("low"), Type::Text, {"Nghĩa của mức thấp nhất.", "What the lowest point means."}, true},
            {QStringLiteral("high"), Type::Text, {"Nghĩa của mức cao nhất.", "What the highest point means."}, true},
        }};
    return schema;
}

const Schema &optionSchema()
{
    static const Schema schema{QStringLiteral("option"),
        {"Một câu trả lời; viết thẳng lời.", "An answer to choose; write just its words."},
        {
            {QStringLiteral("text"), Type::Text, {"Lời của câu trả lời.", "The answer's words."}, true},
            {QStringLiteral("id"), Type::Id,
                {"Tên riêng; không có thì tính từ lời.", "Its own name; without one it is made from the words."}},
        },
        QStringLiteral("text")};
    return schema;
}

const Schema &Survey::schema()
{
    static const Schema schema{QString::fromLatin1(name),
        {"Hỏi về người học, không có đúng sai, có thể bỏ qua.",
            "Asks about the learner, without right or wrong; may be skipped."},
        questionKeys()
            + QList<Key>{
                {QStringLiteral("scale"), Type::Map, {"Thang điểm.", "A scale."}, false, {}, {}, &scaleSchema()},
                {QStringLiteral("options"), Type::List, {"Các câu trả lời.", "The answers to choose from."}, false, {},
                    {}, &optionSchema(), 2, 12},
                {QStringLiteral("many"), Type::Flag, {"Được chọn nhiều câu.", "Several may be picked."}, false,
                    QStringLiteral("false")},
                {QStringLiteral("pair"), Type::Id,
                    {"Một từ chung cho hai khảo sát trước và sau, để so sánh.",
                        "The same word in two surveys, before and after, to compare them."}},
            }};
    return schema;
}

QList<PresentedOption> readOptions(const Fields &fields)
{
    QList<PresentedOption> options;
    PartIds ids(QStringLiteral("survey.same-option"));
    const auto parts = fields.list(u"options");
    for (const Fields &part : parts) {
        if (!part.has(u"text"))
            continue; // said by the schema
        options.append({part.partId(u"text"), part.text(u"text")});
        ids.take(part, options.back().id);
    }
    return options;
}

Survey::Content Survey::parse(const Fields &fields)
{
    Content content;
    const auto scale = fields.map(u"scale");
    content.scale = scale.has_value();
    content.many = fields.flag(u"many");
    content.options = readOptions(fields);
    if (content.scale == fields.has(u"options"))
        fields.fault(QStringLiteral("survey.scale-or-options"), fields.place());
    if (content.scale && content.many)
        fields.fault(QStringLiteral("survey.many-without-options"), fields.place(u"many"));
    if (scale) {
        content.from = scale->integer(u"from");
        content.to = scale->integer(u"to");
        content.low = scale->text(u"low");
        content.high = scale->text(u"high");
        const bool whole = scale->has(u"from") && scale->has(u"to");
        if (whole && (content.to <= content.from || content.to - content.from >= mostPoints))
            scale->fault(QStringLiteral("survey.scale-size"), scale->place(), {QString::number(mostPoints)});
    }
    return content;
}

Result<Survey::Answer> Survey::read(const QJsonObject &answer)
{
    const Error wrong = malformed(QStringLiteral("value: a whole number, or selected: a list of option ids"));
    if (answer.size() != 1)
        return wrong;
    if (const int value = answer.value(u"value").toInt(-1); value >= 0)
        return Answer{value, {}};
    if (const auto selected = readIds(answer.value(u"selected")); selected && !selected->isEmpty())
        return Answer{std::nullopt, *selected};
    return wrong;
}

Result<Outcome> Survey::grade(const Content &content, const Answer &answer)
{
    if (content.scale != answer.value.has_value())
        return malformed(QStringLiteral("value for a scale, selected for options"));
    if (answer.value && (*answer.value < content.from || *answer.value > content.to))
        return malformed(QStringLiteral("value: outside the scale"));
    if (!content.many && answer.selected.size() > 1)
        return malformed(QStringLiteral("selected: only one may be picked"));
    for (const QString &id : answer.selected) {
        if (std::ranges::find(content.options, id, &PresentedOption::id) == content.options.end())
            return malformed(QStringLiteral("selected: no option ") + id);
    }
    return Outcome{};
}

}

const ExerciseKind &kind()
{
    static const KindOf<Survey> it;
    return it;
}

}
