// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exercises/kind.h"

namespace hocso::test {

/** A kind for tests: the right answer is {"value": n}; half the score for one beside it. */
class NumberKind : public exercises::ExerciseKind {
public:
    explicit NumberKind(bool graded) : m_graded(graded) { }

    QString name() const override { return QStringLiteral("number"); }
    bool graded() const override { return m_graded; }
    bool skippable() const override { return !m_graded; }
    const Schema &schema() const override
    {
        static const Schema none;
        return none;
    }
    std::span<const DiagnosticText> diagnostics() const override { return {}; }
    exercises::Content parse(const Fields &) const override { return {}; }
    exercises::Shown arrange(const exercises::Content &, Random &random) const override
    {
        QStringList parts{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c"), QStringLiteral("d"),
            QStringLiteral("e"), QStringLiteral("f"), QStringLiteral("g"), QStringLiteral("h")};
        random.shuffle(parts);
        return {parts};
    }
    QVariant present(const exercises::Content &, const exercises::Shown &shown) const override
    {
        return shown.value(0).join(QString());
    }
    Result<exercises::Outcome> grade(const exercises::Content &content, const QJsonObject &answer) const override
    {
        if (!m_graded)
            return exercises::Outcome{};
        if (!answer.contains(u"value"))
            return Error{QStringLiteral("answer.malformed"), {}, {}};
        const int off = std::abs(answer.value(u"value").toInt() - *static_cast<const int *>(content.get()));
        exercises::Outcome out;
        out.score = off == 0 ? exercises::fullScore : off == 1 ? exercises::fullScore / 2 : 0;
        return out;
    }
    QJsonObject solution(const exercises::Content &content) const override
    {
        return {{QStringLiteral("value"), *static_cast<const int *>(content.get())}};
    }

    std::optional<bool> longestIsRight(const exercises::Content &) const override { return {}; }

private:
    bool m_graded;
};

/** A kind without a score in which something must be done: {"value": n}. */
class DoingKind final : public NumberKind {
public:
    DoingKind() : NumberKind(false) { }

    bool skippable() const override { return false; }
    Result<exercises::Outcome> grade(const exercises::Content &, const QJsonObject &answer) const override
    {
        if (!answer.contains(u"value"))
            return Error{QStringLiteral("answer.malformed"), {}, {}};
        return exercises::Outcome{};
    }
};

}
