// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#include "exercises/match/match.h"

#include "base/text.h"
#include "exercises/answer.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace hocso::exercises::match {
namespace {

struct Pair {
    QString id; ///< of the left side, which gets the verdict
    Face left;
    Face right;
    QString because;
};

constexpr std::array texts{
    DiagnosticText{"match.side", Severity::Error,
        {"Mỗi vế là lời, hoặc là một hình có `file` và `alt`.", "A side is words, or a picture with `file` and `alt`."},
        {"Viết thẳng lời, hoặc viết `{file: …, alt: …}`.", "Write just the words, or `{file: …, alt: …}`."}},
    DiagnosticText{"match.same-left", Severity::Error,
        {"Vế trái này giống vế trái ở dòng %1, người học không phân biệt được.",
            "This left side is the same as the one in line %1: learners cannot tell them apart."},
        {"Đổi vế trái của một trong hai cặp.", "Change the left side of one of the two pairs."}},
    DiagnosticText{"match.same-right", Severity::Error,
        {"Vế phải này giống vế phải ở dòng %1, nên không rõ vế nào đúng.",
            "This right side is the same as the one in line %1, so which of them is right is not clear."},
        {"Đổi vế phải của một trong hai; việc có hai nhóm thì dùng `categorize`.",
            "Change one of them; to sort things into groups there is `categorize`."}},
    DiagnosticText{"match.same-id", Severity::Error,
        {"Cặp này trùng `id` với cặp ở dòng %1.", "This pair has the same `id` as the one in line %1."},
        {"Cho mỗi cặp một `id` riêng.", "Give each pair an `id` of its own."}},
};

struct Match {
    static constexpr char name[] = "match";
    static constexpr bool isGraded = true;

    struct Content {
        bool shuffled = true;
        QList<Pair> pairs;
        QList<Face> extra;

        QStringList lefts() const;
        QStringList rights() const;
    };

    struct Answer {
        QMap<QString, QString> pairs; ///< left → right
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

QStringList Match::Content::lefts() const
{
    QStringList ids;
    for (const Pair &pair : pairs)
        ids += pair.id;
    return ids;
}

QStringList Match::Content::rights() const
{
    QStringList ids;
    for (const Pair &pair : pairs)
        ids += pair.right.id;
    for (const Face &face : extra)
        ids += face.id;
    return ids;
}

const Schema &pairSchema()
{
    static const Schema schema{QStringLiteral("pair"),
        {"Một cặp; viết ngắn thì `[vế trái, vế phải]`.", "A pair; in short `[left, right]`."},
        {
            {QStringLiteral("left"), Type::Map, {"Vế trái: lời, hoặc một hình.", "The left side: words, or a picture."},
                true, {}, {}, &faceSchema()},
            {QStringLiteral("right"), Type::Map,
                {"Vế phải, nối với vế trái này.", "The right side, which belongs to this left one."}, true, {}, {},
                &faceSchema()},
            {QStringLiteral("because"), Type::Text,
                {"Vì sao hai vế đi với nhau; hiện sau khi nối.",
                    "Why they belong together; shown once it was joined."}},
            {QStringLiteral("id"), Type::Id,
                {"Tên riêng; không có thì tính từ vế trái.",
                    "Its own name; without one it is made from the left side."}},
        },
        {}, {QStringLiteral("left"), QStringLiteral("right"), QStringLiteral("because")}};
    return schema;
}

const Schema &Match::schema()
{
    static const Schema schema{QString::fromLatin1(name),
        {"Nối mỗi vế trái với vế phải của nó.", "Join each left side with its right side."},
        exerciseKeys()
            + QList<Key>{
                {QStringLiteral("pairs"), Type::List, {"Các cặp đúng.", "The right pairs."}, true, {}, {},
                    &pairSchema(), 2, 8},
                {QStringLiteral("extra"), Type::List,
                    {"Vế phải thừa, không nối với vế nào.", "Right sides without a partner."}, false, {}, {},
                    &faceSchema(), 1, 4},
            }};
    return schema;
}

/** Finds equal sides by what people see, so an `id` does not help. */
class SeenSides {
public:
    explicit SeenSides(const QString &code) : m_faces(code) { }
    void take(const Fields &fields, const Face &face)
    {
        m_faces.take(fields, face.text.isEmpty() ? face.image.file : tidy(face.text).toLower());
    }

private:
    PartIds m_faces;
};

Match::Content Match::parse(const Fields &fields)
{
    const QString code = QStringLiteral("match.side");
    Content content{fields.flag(u"shuffle"), {}, {}};
    PartIds ids(QStringLiteral("match.same-id"));
    SeenSides lefts(QStringLiteral("match.same-left"));
    SeenSides rights(QStringLiteral("match.same-right"));
    const auto pairs = fields.list(u"pairs");
    for (const Fields &pair : pairs) {
        const auto leftFields = pair.map(u"left");
        const auto rightFields = pair.map(u"right");
        if (!leftFields || !rightFields)
            continue; // said by the schema
        const auto left = readFace(*leftFields, code);
        const auto right = readFace(*rightFields, code);
        if (!left || !right)
            continue;
        lefts.take(*leftFields, *left);
        rights.take(*rightFields, *right);
        if (pair.has(u"id"))
            ids.take(pair, pair.text(u"id"));
        content.pairs.append({pair.has(u"id") ? pair.text(u"id") : left->id, *left, *right, pair.text(u"because")});
    }
    const auto extra = fields.list(u"extra");
    for (const Fields &part : extra) {
        if (const auto face = readFace(part, code)) {
            rights.take(part, *face);
            content.extra.append(*face);
        }
    }
    return content;
}

/** `shuffle: false` keeps the left sides in their order; right sides beside their partners would be no question. */
Shown Match::arrange(const Content &content, Random &random)
{
    QStringList lefts = content.lefts();
    QStringList rights = content.rights();
    if (content.shuffled)
        random.shuffle(lefts);
    random.shuffle(rights);
    const bool beside = std::ranges::all_of(
        content.pairs, [&](const Pair &pair) { return lefts.indexOf(pair.id) == rights.indexOf(pair.right.id); });
    if (beside && rights.size() > 1)
        std::ranges::rotate(rights, rights.begin() + 1);
    return {lefts, rights};
}

Presented Match::present(const Content &content, const Shown &shown)
{
    Presented presented;
    const QStringList lefts = mended(shown.value(0), content.lefts());
    for (const QString &id : lefts)
        presented.lefts.append({id, std::ranges::find(content.pairs, id, &Pair::id)->left});
    const QStringList rights = mended(shown.value(1), content.rights());
    for (const QString &id : rights) {
        const auto extra = std::ranges::find(content.extra, id, &Face::id);
        const auto partner = std::ranges::find(content.pairs, id, [](const Pair &pair) { return pair.right.id; });
        presented.rights.append({id, extra != content.extra.end() ? *extra : partner->right});
    }
    return presented;
}

Result<Match::Answer> Match::read(const QJsonObject &answer)
{
    const auto pairs = readPairs(answer.value(u"pairs"));
    if (!pairs || !hasOnly(answer, {u"pairs"}))
        return malformed(QStringLiteral("pairs: an object of left ids and right ids"));
    return Answer{*pairs};
}

Result<Outcome> Match::grade(const Content &content, const Answer &answer)
{
    const QStringList known = content.rights();
    const QStringList rights = answer.pairs.values();
    const auto isKnown = [&](const QString &id) { return known.contains(id); };
    if (!std::ranges::all_of(rights, isKnown) || QSet<QString>(rights.begin(), rights.end()).size() != rights.size())
        return malformed(QStringLiteral("pairs: right sides that are there, each once"));
    if (answer.pairs.size() != content.pairs.size())
        return malformed(QStringLiteral("pairs: each left side once"));
    Outcome outcome;
    qsizetype right = 0;
    for (const Pair &pair : content.pairs) {
        const auto joined = answer.pairs.constFind(pair.id);
        if (joined == answer.pairs.constEnd())
            return malformed(QStringLiteral("pairs: not joined: ") + pair.id);
        const bool fits = *joined == pair.right.id;
        right += fits ? 1 : 0;
        outcome.parts.append({pair.id, fits ? PartVerdict::Right : PartVerdict::Wrong, pair.because});
    }
    outcome.score = share(right, content.pairs.size());
    return outcome;
}

QJsonObject Match::solution(const Content &content)
{
    QJsonObject pairs;
    for (const Pair &pair : content.pairs)
        pairs.insert(pair.id, pair.right.id);
    return {{QStringLiteral("pairs"), pairs}};
}

}

const ExerciseKind &kind()
{
    static const KindOf<Match> it;
    return it;
}

}
