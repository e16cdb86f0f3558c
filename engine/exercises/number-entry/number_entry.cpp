// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#include "exercises/number-entry/number_entry.h"

#include "base/text.h"
#include "exercises/answer.h"
#include "exercises/numbers.h"

#include <algorithm>
#include <array>
#include <cstdlib>

namespace hocso::exercises::number_entry {
namespace {

constexpr int longest = 60; // characters
constexpr int longestUnit = 20;

/** A wrong number that people often type, and what to say to them. */
struct KnownError {
    Number value;
    QString because;
};

constexpr std::array texts{
    DiagnosticText{"number-entry.not-number", Severity::Error,
        {"“%1” không phải là một số đọc được.", "“%1” cannot be read as a number."},
        {"Viết như 45000, 45.000 hoặc \"1,5\"; không quá nghìn tỷ.",
            "Write it like 45000, 45.000 or \"1,5\"; a thousand billions at most."}},
    DiagnosticText{"number-entry.tolerance", Severity::Error,
        {"`tolerance` là “%1”, không phải một số hay phần trăm.",
            "`tolerance` is “%1”, which is neither a number nor a share."},
        {"Viết một số từ 0 như 500, hoặc phần trăm như 5%.", "Write a number from 0 like 500, or a share like 5%."}},
    DiagnosticText{"number-entry.unit", Severity::Error,
        {"Đơn vị “%1” lẫn với con số gõ trước nó, hoặc quá dài.",
            "The unit “%1” gets mixed up with the number before it, or is too long."},
        {"Viết một đơn vị ngắn như đồng, không có chữ số, không bắt đầu bằng nghìn hay triệu.",
            "Write a short unit like đồng, without digits, not starting with nghìn or triệu."}},
    DiagnosticText{"number-entry.wrong-is-right", Severity::Error,
        {"`wrong` có %1, nhưng số đó được tính là đúng.", "`wrong` has %1, which counts as right."},
        {"Bỏ số đó, hoặc thu hẹp `tolerance`.", "Take it out, or make `tolerance` smaller."}},
    DiagnosticText{"number-entry.same-wrong", Severity::Error,
        {"Số sai này đã có ở dòng %1.", "This wrong number stands in line %1 already."},
        {"Giữ một trong hai.", "Keep one of the two."}},
};

struct NumberEntry {
    static constexpr char name[] = "number-entry";
    static constexpr bool isGraded = true;

    struct Content {
        Number value;
        qint64 tolerance = 0; ///< in millionths; both ends count
        QString unit;
        QList<KnownError> wrong;

        bool takes(Number number) const { return std::abs(number.millionths - value.millionths) <= tolerance; }
    };

    struct Answer {
        QString text;
    };

    static const Schema &schema();
    static std::span<const DiagnosticText> diagnostics() { return texts; }
    static Content parse(const Fields &fields);
    static Shown arrange(const Content &, Random &) { return {}; }
    static Presented present(const Content &content, const Shown &shown);
    static Result<Answer> read(const QJsonObject &answer);
    static Result<Outcome> grade(const Content &content, const Answer &answer);
    static QJsonObject solution(const Content &content);
};

const Schema &wrongSchema()
{
    static const Schema schema{QStringLiteral("wrong"),
        {"Một số sai hay gặp và lời giải thích.", "A wrong number that people often give, and what to say."},
        {
            {QStringLiteral("value"), Type::Word, {"Số sai.", "The wrong number."}, true},
            {QStringLiteral("because"), Type::Text, {"Vì sao sai.", "Why it is wrong."}, true},
        }};
    return schema;
}

const Schema &NumberEntry::schema()
{
    static const Schema schema{QString::fromLatin1(name), {"Gõ một số.", "Type a number."},
        exerciseKeys()
            + QList<Key>{
                {QStringLiteral("value"), Type::Word,
                    {"Số đúng; 45000 và 45.000 là một.", "The right number; 45000 and 45.000 are the same."}, true},
                {QStringLiteral("tolerance"), Type::Word,
                    {"Được lệch bao nhiêu, kể cả hai đầu: một số, hoặc phần trăm.",
                        "How far off it may be, both ends included: a number, or a share."},
                    false, QStringLiteral("0")},
                {QStringLiteral("unit"), Type::Text,
                    {"Đơn vị; gõ thêm hay không đều được.", "The unit; it may be typed and need not."}},
                {QStringLiteral("wrong"), Type::List, {"Các số sai hay gặp.", "Wrong numbers that people often give."},
                    false, {}, {}, &wrongSchema(), 0, 20},
            }};
    return schema;
}

/** The number under `value`, said to be none if it cannot be read. */
std::optional<Number> readValue(const Fields &fields, const QString &unit)
{
    if (!fields.has(u"value"))
        return {};
    const auto number = readNumber(fields.text(u"value"), unit);
    if (!number)
        fields.fault(QStringLiteral("number-entry.not-number"), fields.place(u"value"), {fields.text(u"value")});
    return number;
}

/** A share of @p value, rounded down, or the number as it stands; nothing for anything else. */
std::optional<qint64> readTolerance(const QString &text, Number value, const QString &unit)
{
    if (const auto percent = readPercent(text)) {
        const qint64 size = std::abs(value.millionths);
        return size / fullScore * *percent + size % fullScore * *percent / fullScore;
    }
    const auto number = readNumber(text, unit);
    return number && number->millionths >= 0 ? std::optional(number->millionths) : std::nullopt;
}

QList<KnownError> readWrong(const Fields &fields, const NumberEntry::Content &content)
{
    QList<KnownError> wrong;
    PartIds values(QStringLiteral("number-entry.same-wrong"));
    const auto parts = fields.list(u"wrong");
    for (const Fields &part : parts) {
        const auto value = readValue(part, content.unit);
        if (!value)
            continue;
        if (content.takes(*value))
            part.fault(QStringLiteral("number-entry.wrong-is-right"), part.place(), {numberText(*value)});
        values.take(part, numberText(*value));
        wrong.append({*value, part.text(u"because")});
    }
    return wrong;
}

NumberEntry::Content NumberEntry::parse(const Fields &fields)
{
    Content content;
    content.unit = tidy(fields.text(u"unit"));
    if (confusesNumbers(content.unit) || content.unit.size() > longestUnit)
        fields.fault(QStringLiteral("number-entry.unit"), fields.place(u"unit"), {content.unit});
    const auto value = readValue(fields, content.unit);
    if (!value)
        return content;
    content.value = *value;
    const auto tolerance = readTolerance(fields.text(u"tolerance"), *value, content.unit);
    if (!tolerance)
        fields.fault(QStringLiteral("number-entry.tolerance"), fields.place(u"tolerance"), {fields.text(u"tolerance")});
    content.tolerance = tolerance.value_or(0);
    content.wrong = readWrong(fields, content);
    return content;
}

/** With its unit. A number without one has no dots up to 9999: it may be a year. */
QString shown(Number number, const QString &unit)
{
    constexpr qint64 fiveDigits = 10'000'000'000; // in millionths
    const QString text = numberText(number, !unit.isEmpty() || std::abs(number.millionths) >= fiveDigits);
    return unit.isEmpty() || !unit.front().isLetter() ? text + unit : text + u' ' + unit;
}

Presented NumberEntry::present(const Content &content, const Shown &)
{
    Presented presented{content.unit, longest, {}};
    const bool money = isMoney(content.unit) && !content.unit.isEmpty();
    for (const char *sample : {money ? "45.000" : "12", money ? "60.000" : "25", money ? "18.000" : "40"}) {
        presented.sample = QString::fromLatin1(sample);
        const Number number = *readNumber(presented.sample);
        if (!content.takes(number)
            && std::ranges::find(content.wrong, number, &KnownError::value) == content.wrong.end())
            break;
    }
    return presented;
}

Result<NumberEntry::Answer> NumberEntry::read(const QJsonObject &answer)
{
    const QString text = answer.value(u"text").toString();
    if (text.size() > longest || !hasOnly(answer, {u"text"}))
        return malformed(QStringLiteral("text: what was typed"));
    return Answer{text};
}

Result<Outcome> NumberEntry::grade(const Content &content, const Answer &answer)
{
    const auto number = readNumber(answer.text, content.unit);
    if (!number)
        return malformed(QStringLiteral("text: not a number, or one with two meanings"));
    const bool right = content.takes(*number);
    Outcome outcome;
    outcome.score = right ? fullScore : 0;
    outcome.parts.append({QStringLiteral("number"), right ? PartVerdict::Right : PartVerdict::Wrong, {}});
    const auto known = std::ranges::find(content.wrong, *number, &KnownError::value);
    if (!right && known != content.wrong.end())
        outcome.because = known->because;
    return outcome;
}

QJsonObject NumberEntry::solution(const Content &content)
{
    return {{QStringLiteral("text"), shown(content.value, content.unit)}};
}

}

QString Presented::reading(const QString &typed) const
{
    const auto number = readNumber(typed, unit);
    return number ? shown(*number, unit) : QString();
}

const ExerciseKind &kind()
{
    static const KindOf<NumberEntry> it;
    return it;
}

}
