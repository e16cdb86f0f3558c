// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#include "exercises/task/task.h"

#include "exercises/answer.h"
#include "exercises/parts.h"

#include <array>

namespace hocso::exercises::task {
namespace {

const QString helper = QStringLiteral("helper");
const QString learner = QStringLiteral("learner");

constexpr std::array texts{
    DiagnosticText{"task.nothing-to-confirm", Severity::Warning,
        {"`confirm: helper` không có tác dụng khi thiếu `counts-as`.",
            "`confirm: helper` does nothing without `counts-as`."},
        {"Thêm `counts-as`, hoặc bỏ dòng `confirm`.", "Add `counts-as`, or take the line `confirm` out."}},
};

/** The real-life tasks that statistics count and certificates may ask for. */
QStringList countedTasks()
{
    return {QStringLiteral("vneid-level-2"), QStringLiteral("vneid-confirmed"), QStringLiteral("smartphone"),
        QStringLiteral("bank-account"), QStringLiteral("first-payment"), QStringLiteral("public-service"),
        QStringLiteral("digital-signature"), QStringLiteral("health-record")};
}

struct Task {
    static constexpr char name[] = "task";
    static constexpr bool isGraded = false;
    static constexpr bool isSkippable = true;

    struct Content {
        QString how;
        QString countsAs;
        bool needsHelper = false;
    };

    struct Answer {
        bool done = false;
    };

    static const Schema &schema();
    static std::span<const DiagnosticText> diagnostics() { return texts; }
    static Content parse(const Fields &fields);
    static Shown arrange(const Content &, Random &) { return {}; }
    static Presented present(const Content &content, const Shown &) { return {content.how, content.needsHelper}; }
    static Result<Answer> read(const QJsonObject &answer);
    static Result<Outcome> grade(const Content &content, const Answer &answer);
    static QJsonObject solution(const Content &) { return {}; }
};

const Schema &Task::schema()
{
    static const Schema schema{QString::fromLatin1(name),
        {"Một việc làm ngoài đời: đã làm rồi hay để sau.", "Something to do in real life: done, or later."},
        questionKeys()
            + QList<Key>{
                {QStringLiteral("do"), Type::Text, {"Cách làm, một câu.", "How to do it, one sentence."}},
                {QStringLiteral("counts-as"), Type::Word,
                    {"Việc được đếm trong thống kê và giấy chứng nhận.",
                        "The task that statistics and certificates count."},
                    false, {}, countedTasks()},
                {QStringLiteral("confirm"), Type::Word,
                    {"Ai xác nhận: người học (`learner`) hay người hướng dẫn (`helper`).",
                        "Who confirms it: the `learner` or a `helper`."},
                    false, learner, {learner, helper}},
            }};
    return schema;
}

Task::Content Task::parse(const Fields &fields)
{
    Content content{fields.text(u"do"), fields.text(u"counts-as"), fields.text(u"confirm") == helper};
    if (content.needsHelper && content.countsAs.isEmpty())
        fields.fault(QStringLiteral("task.nothing-to-confirm"), fields.place(u"confirm"));
    return content;
}

Result<Task::Answer> Task::read(const QJsonObject &answer)
{
    const auto done = answer.value(u"done");
    if (!done.isBool() || !hasOnly(answer, {u"done"}))
        return malformed(QStringLiteral("done: true or false"));
    return Answer{done.toBool()};
}

Result<Outcome> Task::grade(const Content &content, const Answer &answer)
{
    Outcome outcome;
    if (answer.done && !content.countsAs.isEmpty()) {
        outcome.achieves = content.countsAs;
        outcome.needsHelper = content.needsHelper;
    }
    return outcome;
}

}

const ExerciseKind &kind()
{
    static const KindOf<Task> it;
    return it;
}

}
