// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/random.h"
#include "base/result.h"
#include "base/schema.h"
#include "exercises/parts.h"

#include <QJsonObject>
#include <QVariant>

#include <memory>
#include <optional>
#include <span>

namespace hocso::exercises {

/** The highest score: scores are whole numbers in 1/10000. */
constexpr int fullScore = 10000;

/** What an author wrote, typed by its kind. */
using Content = std::shared_ptr<const void>;

/** Part ids in the order shown, one list for each set of parts that the kind shuffles. */
using Shown = QList<QStringList>;

/** What is said about one part (an option, an item, a gap) after an answer. */
struct PartVerdict {
    Q_GADGET
    Q_PROPERTY(QString part MEMBER part CONSTANT)
    Q_PROPERTY(hocso::exercises::PartVerdict::Verdict verdict MEMBER verdict CONSTANT)
    Q_PROPERTY(QString because MEMBER because CONSTANT)
public:
    enum Verdict { Right, Wrong, Missed };
    Q_ENUM(Verdict)

    QString part;
    Verdict verdict = Right;
    QString because; ///< may be empty
    bool operator==(const PartVerdict &) const = default;
};

/** What an answer is worth. */
struct Outcome {
    std::optional<int> score; ///< 0 … fullScore by definitions.md; nothing for kinds that are not graded
    QList<PartVerdict> parts; ///< only the parts that were answered: what was not touched stays a secret
    QString because; ///< on the answer as a whole; may be empty
    QString achieves; ///< the real-life task that the answer says is done (a word of counts-as), or empty
    bool needsHelper = false; ///< the task counts only after a helper confirms it
    bool missing = false; ///< right parts are still to be found; which ones stays a secret until the reveal
    bool unfinished = false; ///< an answer on its way (categorize one by one): feedback on it, but no attempt yet
};

/**
 * A kind of step: parses what an author wrote, says what is shown, grades what a learner answered. Pure: no file,
 * no clock, no random of its own. One object a kind, for ever; see exercises/README.md for how to add one.
 */
class ExerciseKind {
public:
    virtual ~ExerciseKind() = default;

    virtual QString name() const = 0; ///< its key in YAML and its folder's name
    virtual bool graded() const = 0; ///< an exercise with a score, or a step that is only done
    virtual bool skippable() const = 0; ///< not graded, and may be left unanswered
    /** Its view draws the picture under `image` itself; else the page draws it below the question. */
    virtual bool drawsPicture() const { return false; }
    virtual const Schema &schema() const = 0; ///< every key, with the common ones
    virtual std::span<const DiagnosticText> diagnostics() const = 0;

    /** Content from fields that validate() has seen. Faults of meaning are added to @p fields. */
    virtual Content parse(const Fields &fields) const = 0;
    /** The orders to show, shuffled by @p random unless the author forbids it. */
    virtual Shown arrange(const Content &content, Random &random) const = 0;
    /**
     * What the view draws: a value type of the kind, without the solution. @p shown may come from an older version of
     * the content: ids that are gone are left out, new ones come last.
     */
    virtual QVariant present(const Content &content, const Shown &shown) const = 0;
    /** Error "answer.malformed" if @p answer cannot come from this content. */
    virtual Result<Outcome> grade(const Content &content, const QJsonObject &answer) const = 0;
    /**
     * The answer with the full score, for "Xem đáp án". Of a kind that is not graded: an answer that ends the step, or
     * empty where only the learner can give one.
     */
    virtual QJsonObject solution(const Content &content) const = 0;
    /**
     * Whether the longest of the texts to choose from is a right one: check warns of a course in which that gives the
     * answers away. Nothing where there is nothing to choose.
     */
    virtual std::optional<bool> longestIsRight(const Content &content) const = 0;
};

/** All kinds, generated from the folders. */
std::span<const ExerciseKind *const> kinds();
/** The kind of that name, or nullptr. */
const ExerciseKind *findKind(QStringView name);

/** @p shown with ids that are not in @p present left out and those of @p present that it lacks at the end. */
QStringList mended(const QStringList &shown, const QStringList &present);

/**
 * Makes an ExerciseKind out of a struct with typed parts, so that no kind handles void pointers or loose JSON:
 * `name`, `isGraded`, `Content`, `Answer`, `schema()`, `diagnostics()`, `parse(Fields) → Content`,
 * `arrange(Content, Random) → Shown`, `present(Content, Shown) → a Q_GADGET`, `read(QJsonObject) → Result<Answer>`,
 * `grade(Content, Answer) → Result<Outcome>`, `solution(Content) → QJsonObject`; if there is something to choose,
 * `longestIsRight(Content) → bool` (or an optional one); if it may be left unanswered, `isSkippable`; if its view draws
 * the picture, `drawsPicture = true`; all static.
 */
template <typename T> class KindOf final : public ExerciseKind {
public:
    QString name() const override { return QString::fromLatin1(T::name); }
    bool graded() const override { return T::isGraded; }
    bool skippable() const override
    {
        return requires
        {
            T::isSkippable;
        };
    }
    bool drawsPicture() const override
    {
        if constexpr (requires { T::drawsPicture; })
            return T::drawsPicture;
        else
            return false;
    }
    const Schema &schema() const override { return T::schema(); }
    std::span<const DiagnosticText> diagnostics() const override { return T::diagnostics(); }
    Content parse(const Fields &fields) const override
    {
        return std::make_shared<const typename T::Content>(T::parse(fields));
    }
    Shown arrange(const Content &content, Random &random) const override { return T::arrange(typed(content), random); }
    QVariant present(const Content &content, const Shown &shown) const override
    {
        return QVariant::fromValue(T::present(typed(content), shown));
    }
    Result<Outcome> grade(const Content &content, const QJsonObject &answer) const override
    {
        auto read = T::read(answer);
        if (!read)
            return read.error();
        return T::grade(typed(content), *read);
    }
    QJsonObject solution(const Content &content) const override { return T::solution(typed(content)); }
    std::optional<bool> longestIsRight(const Content &content) const override
    {
        if constexpr (requires { T::longestIsRight(typed(content)); })
            return T::longestIsRight(typed(content));
        else
            return {};
    }

private:
    static const typename T::Content &typed(const Content &content)
    {
        return *static_cast<const typename T::Content *>(content.get());
    }
};

}
