// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#include "exercises/choice/choice.h"

#include "exercises/answer.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

namespace hocso::exercises::choice {
namespace {

struct Option {
    QString id;
    QString text;
    Image image;
    bool right = false;
    QString because;
};

constexpr std::array texts{
    DiagnosticText{"choice.no-right-option", Severity::Error,
        {"Câu hỏi chưa có lựa chọn nào đúng.", "No option is right."},
        {"Đổi `wrong:` thành `right:` ở lựa chọn đúng.", "Change `wrong:` to `right:` at the option that is right."}},
    DiagnosticText{"choice.no-wrong-option", Severity::Warning,
        {"Mọi lựa chọn đều đúng, nên câu hỏi không hỏi gì.", "All options are right, so nothing is asked."},
        {"Thêm ít nhất một lựa chọn `wrong:`.", "Add at least one `wrong:` option."}},
    DiagnosticText{"choice.right-or-wrong", Severity::Error,
        {"Mỗi lựa chọn có đúng một trong hai khóa `right` và `wrong`.",
            "An option has exactly one of the keys `right` and `wrong`."},
        {"Viết `- right: …` cho lựa chọn đúng, `- wrong: …` cho lựa chọn sai.",
            "Write `- right: …` for a right option, `- wrong: …` for a wrong one."}},
    DiagnosticText{"choice.same-option", Severity::Error,
        {"Lựa chọn này giống lựa chọn ở dòng %1.", "This option is the same as the one in line %1."},
        {"Sửa lời của một trong hai, hoặc cho mỗi lựa chọn một `id` riêng.",
            "Change the words of one of them, or give each an `id` of its own."}},
    DiagnosticText{"choice.some-pictures", Severity::Warning,
        {"Lựa chọn này không có hình, các lựa chọn khác thì có.", "This option has no picture, others have one."},
        {"Thêm `image: {file: …, alt: …}`, hoặc bỏ hình ở mọi lựa chọn.",
            "Add `image: {file: …, alt: …}`, or leave the pictures out everywhere."}},
};

struct Choice {
    static constexpr char name[] = "choice";
    static constexpr bool isGraded = true;

    struct Content {
        QList<Option> options;
        bool shuffled = true;

        qsizetype rights() const { return std::ranges::count(options, true, &Option::right); }
        bool many() const { return rights() > 1; }
        const Option *find(const QString &id) const
        {
            const auto it = std::ranges::find(options, id, &Option::id);
            return it == options.end() ? nullptr : &*it;
        }
        QStringList ids() const
        {
            QStringList all;
            for (const Option &option : options)
                all += option.id;
            return all;
        }
    };

    struct Answer {
        QStringList selected;
    };

    static const Schema &schema();
    static std::span<const DiagnosticText> diagnostics() { return texts; }
    static Content parse(const Fields &fields);
    static Shown arrange(const Content &content, Random &random);
    static Presented present(const Content &content, const Shown &shown);
    static Result<Answer> read(const QJsonObject &answer);
    static Result<Outcome> grade(const Content &content, const Answer &answer);
    static QJsonObject solution(const Content &content);
    static bool longestIsRight(const Content &content);
};

const Schema &optionSchema()
{
    static const Schema schema{QStringLiteral("option"),
        {"Một lựa chọn: `right` hoặc `wrong`.", "An option: `right` or `wrong`."},
        {
            {QStringLiteral("right"), Type::Text, {"Lời của lựa chọn đúng.", "The words of a right option."}},
            {QStringLiteral("wrong"), Type::Text, {"Lời của lựa chọn sai.", "The words of a wrong option."}},
            {QStringLiteral("because"), Type::Text,
                {"Vì sao đúng hoặc sai; hiện sau khi chọn.", "Why it is right or wrong; shown once it was picked."}},
            {QStringLiteral("image"), Type::Map, {"Hình của lựa chọn.", "The option's picture."}, false, {}, {},
                &imageSchema()},
            {QStringLiteral("id"), Type::Id,
                {"Tên riêng; không có thì tính từ lời.", "Its own name; without one it is made from the words."}},
        }};
    return schema;
}

const Schema &Choice::schema()
{
    static const Schema schema{QString::fromLatin1(name),
        {"Chọn một hoặc nhiều ý đúng.", "Pick the right one, or all right ones."},
        exerciseKeys()
            + QList<Key>{
                {QStringLiteral("options"), Type::List,
                    {"Các lựa chọn; nhiều `right` thì phải chọn đủ.",
                        "The options; several `right` make it a pick-all."},
                    true, {}, {}, &optionSchema(), 2, 8},
            }};
    return schema;
}

std::optional<Option> readOption(const Fields &part)
{
    const bool right = part.has(u"right");
    if (right == part.has(u"wrong")) {
        part.fault(QStringLiteral("choice.right-or-wrong"), part.place());
        return std::nullopt;
    }
    const auto key = right ? u"right" : u"wrong";
    return Option{part.partId(key), part.text(key), readImage(part, u"image"), right, part.text(u"because")};
}

void checkPictures(const QList<Fields> &parts)
{
    const auto hasImage = [](const Fields &part) { return part.has(u"image"); };
    if (std::ranges::none_of(parts, hasImage))
        return;
    for (const Fields &part : parts) {
        if (!hasImage(part))
            part.fault(QStringLiteral("choice.some-pictures"), part.place());
    }
}

Choice::Content Choice::parse(const Fields &fields)
{
    Content content;
    content.shuffled = fields.flag(u"shuffle");
    PartIds ids(QStringLiteral("choice.same-option"));
    const auto parts = fields.list(u"options");
    for (const Fields &part : parts) {
        if (const auto option = readOption(part)) {
            ids.take(part, option->id);
            content.options += *option;
        }
    }
    checkPictures(parts);
    const bool whole = !parts.isEmpty() && content.options.size() == parts.size();
    if (whole && content.rights() == 0)
        fields.fault(QStringLiteral("choice.no-right-option"), fields.place(u"options"));
    if (whole && content.rights() == content.options.size())
        fields.fault(QStringLiteral("choice.no-wrong-option"), fields.place(u"options"));
    return content;
}

Shown Choice::arrange(const Content &content, Random &random)
{
    QStringList ids = content.ids();
    if (content.shuffled)
        random.shuffle(ids);
    return {ids};
}

Presented Choice::present(const Content &content, const Shown &shown)
{
    Presented presented;
    presented.many = content.many();
    const QStringList order = mended(shown.value(0), content.ids());
    for (const QString &id : order) {
        const Option &option = *content.find(id);
        presented.options.append({option.id, option.text, option.image});
        presented.pictures = presented.pictures || !option.image.file.isEmpty();
    }
    return presented;
}

Result<Choice::Answer> Choice::read(const QJsonObject &answer)
{
    const auto selected = readIds(answer.value(u"selected"));
    if (!selected || selected->isEmpty() || !hasOnly(answer, {u"selected"}))
        return malformed(QStringLiteral("selected: a list of different option ids"));
    return Answer{*selected};
}

Result<Outcome> Choice::grade(const Content &content, const Answer &answer)
{
    if (!content.many() && answer.selected.size() > 1)
        return malformed(QStringLiteral("selected: only one may be picked"));
    Outcome outcome;
    qsizetype right = 0;
    for (const QString &id : answer.selected) {
        const Option *option = content.find(id);
        if (!option)
            return malformed(QStringLiteral("selected: no option ") + id);
        right += option->right ? 1 : 0;
        outcome.parts.append({id, option->right ? PartVerdict::Right : PartVerdict::Wrong, option->because});
    }
    outcome.score = shareOfPicks(right, answer.selected.size(), content.rights());
    outcome.missing = content.many() && right < content.rights();
    return outcome;
}

QJsonObject Choice::solution(const Content &content)
{
    QJsonArray rights;
    for (const Option &option : content.options) {
        if (option.right)
            rights.append(option.id);
    }
    return {{QStringLiteral("selected"), rights}};
}

/** A right option is longer than every wrong one. */
bool Choice::longestIsRight(const Content &content)
{
    qsizetype right = 0;
    qsizetype wrong = 0;
    for (const Option &option : content.options) {
        qsizetype &longest = option.right ? right : wrong;
        longest = std::max(longest, option.text.size());
    }
    return right > wrong;
}

}

const ExerciseKind &kind()
{
    static const KindOf<Choice> it;
    return it;
}

}
