// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#include "exercises/hottext/hottext.h"

#include "base/text.h"
#include "exercises/answer.h"
#include "exercises/parts.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace hocso::exercises::hottext {
namespace {

/** A phrase that can be marked, or the text between two of them. */
struct Run {
    QString text;
    QString mark; ///< empty: plain text
};

/** What the author says about a phrase. */
struct Mark {
    QString id;
    bool harmless = false;
    QString because;
};

constexpr std::array texts{
    DiagnosticText{"hottext.message-or-text", Severity::Error,
        {"Bước này có đúng một trong hai khóa `text` và `message`.",
            "This step has exactly one of the keys `text` and `message`."},
        {"Giữ `text` cho một đoạn chữ, hoặc `message: {from: …, text: …}` cho một tin nhắn.",
            "Keep `text` for running text, or `message: {from: …, text: …}` for a message."}},
    DiagnosticText{"hottext.brackets", Severity::Error,
        {"Dấu ngoặc ở “%1” viết chưa đúng.", "The brackets at “%1” are not right."},
        {"Viết [[chữ để bấm|ten-dau]]; tên dấu chỉ gồm chữ thường không dấu, chữ số, gạch nối.",
            "Write [[words to press|mark-id]]; the id has lower-case letters, digits and hyphens only."}},
    DiagnosticText{"hottext.no-phrase", Severity::Error,
        {"Trong chữ không có chỗ nào để bấm.", "Nothing in the text can be pressed."},
        {"Đặt chỗ đáng ngờ trong ngoặc: [[chữ để bấm|ten-dau]].",
            "Put a phrase in brackets: [[words to press|mark-id]]."}},
    DiagnosticText{"hottext.unknown-mark", Severity::Error,
        {"`marks` không nói gì về “%1”.", "`marks` says nothing about “%1”."},
        {"Thêm `%1: {because: …}` vào `marks`, hoặc sửa tên trong ngoặc.",
            "Add `%1: {because: …}` to `marks`, or mend the name in the brackets."}},
    DiagnosticText{"hottext.unused-mark", Severity::Error,
        {"“%1” có trong `marks` mà không có trong chữ.", "“%1” stands in `marks`, but not in the text."},
        {"Thêm [[…|%1]] vào chữ, hoặc bỏ nó khỏi `marks`.", "Add [[…|%1]] to the text, or take it out of `marks`."}},
    DiagnosticText{"hottext.mark-twice", Severity::Error,
        {"Tên dấu “%1” dùng cho hai chỗ.", "The mark “%1” is used for two phrases."},
        {"Cho mỗi chỗ một tên riêng.", "Give each phrase a name of its own."}},
    DiagnosticText{"hottext.same-words", Severity::Error,
        {"Có hai chỗ cùng là “%1”, người nghe không phân biệt được.",
            "Two phrases are both “%1”: listeners cannot tell them apart."},
        {"Lấy thêm chữ bên cạnh vào một trong hai ngoặc.", "Take a word beside it into the brackets of one of them."}},
    DiagnosticText{"hottext.no-sign", Severity::Error,
        {"Mọi chỗ đều là `harmless: true`, nên không có gì để tìm.",
            "All marks are `harmless: true`, so there is nothing to find."},
        {"Bỏ `harmless: true` ở dấu hiệu thật.", "Take `harmless: true` away from a real sign."}},
    DiagnosticText{"hottext.no-harmless", Severity::Warning,
        {"Chỗ nào cũng là dấu hiệu: bấm hết là đúng.", "Every phrase is a sign: pressing all of them is right."},
        {"Thêm một chỗ bình thường với `harmless: true`.", "Add an ordinary phrase with `harmless: true`."}},
};

struct Hottext {
    static constexpr char name[] = "hottext";
    static constexpr bool isGraded = true;

    struct Content {
        bool message = false;
        QString from;
        QList<Run> runs;
        QList<Mark> marks; ///< in the order of the text

        const Mark *find(const QString &id) const
        {
            const auto it = std::ranges::find(marks, id, &Mark::id);
            return it == marks.end() ? nullptr : &*it;
        }
        qsizetype signs() const { return std::ranges::count(marks, false, &Mark::harmless); }
    };

    struct Answer {
        QStringList marked;
    };

    static const Schema &schema();
    static std::span<const DiagnosticText> diagnostics() { return texts; }
    static Content parse(const Fields &fields);
    static Shown arrange(const Content &, Random &) { return {}; }
    static Presented present(const Content &content, const Shown &);
    static Result<Answer> read(const QJsonObject &answer);
    static Result<Outcome> grade(const Content &content, const Answer &answer);
    static QJsonObject solution(const Content &content);
};

const Schema &markSchema()
{
    static const Schema schema{QStringLiteral("mark"), {"Một chỗ bấm được.", "A phrase that can be pressed."},
        {
            {QStringLiteral("because"), Type::Text,
                {"Vì sao đáng ngờ, hoặc vì sao không; hiện sau khi chọn.",
                    "Why it is a sign, or why not; shown once it was marked."},
                true},
            {QStringLiteral("harmless"), Type::Flag, {"Chỗ này bình thường.", "This one is no sign."}, false,
                QStringLiteral("false")},
        }};
    return schema;
}

const Schema &Hottext::schema()
{
    static const Schema schema{QString::fromLatin1(name),
        {"Đánh dấu những chỗ đáng chú ý trong một đoạn chữ.", "Mark the telling phrases of a text."},
        exerciseKeys()
            + QList<Key>{
                {QStringLiteral("text"), Type::Text,
                    {"Đoạn chữ; chỗ bấm được viết [[chữ|ten-dau]].",
                        "The text; what can be pressed is written [[words|mark-id]]."}},
                {QStringLiteral("message"), Type::Map,
                    {"Tin nhắn, vẽ như bong bóng; trong `text` viết ngoặc như trên.",
                        "A message, drawn as a bubble; its `text` has the same brackets."},
                    false, {}, {}, &messageSchema()},
                {QStringLiteral("marks"), Type::Named,
                    {"Mỗi tên trong ngoặc nói lên điều gì.", "What is said about each name in the brackets."}, true, {},
                    {}, &markSchema()},
            }};
    return schema;
}

/** Splits texts at their brackets and says which are not right. */
class Splitter {
public:
    Splitter(const QString &text, const Fields &fields, Place place)
        : m_text(text), m_fields(fields), m_place(place) { }

    QList<Run> runs()
    {
        qsizetype at = 0;
        for (qsizetype open = next(at); open >= 0; open = next(at)) {
            const qsizetype close = m_text.indexOf(QStringLiteral("]]"), open + 2);
            const qsizetype nested = m_text.indexOf(QStringLiteral("[["), open + 2);
            if (m_text[open] == u']' || close < 0 || (nested >= 0 && nested < close)) {
                fail(m_text.sliced(open, qMin(qsizetype(20), m_text.size() - open)));
                at = open + 2;
                continue;
            }
            add(m_text.sliced(at, open - at), {});
            phrase(m_text.sliced(open + 2, close - open - 2));
            at = close + 2;
        }
        add(m_text.sliced(at), {});
        return m_runs;
    }
    bool isRight() const { return m_right; }

private:
    qsizetype next(qsizetype from) const
    {
        static const QRegularExpression brackets(QStringLiteral("\\[\\[|\\]\\]"));
        return m_text.indexOf(brackets, from);
    }
    void phrase(const QString &inside)
    {
        const qsizetype bar = inside.lastIndexOf(u'|');
        const QString words = inside.first(qMax(qsizetype(0), bar)).simplified();
        const QString mark = inside.sliced(bar + 1).trimmed();
        if (bar < 0 || words.isEmpty() || !isId(mark))
            fail(QStringLiteral("[[") + inside + QStringLiteral("]]"));
        else
            add(words, mark);
    }
    void add(const QString &text, const QString &mark)
    {
        if (!text.isEmpty())
            m_runs.append({text, mark});
    }
    void fail(const QString &snippet)
    {
        m_right = false;
        m_fields.fault(QStringLiteral("hottext.brackets"), m_place, {snippet});
    }

    const QString &m_text;
    const Fields &m_fields;
    Place m_place;
    QList<Run> m_runs;
    bool m_right = true;
};

/** The marks of @p runs as `marks` describes them; faults where the two do not agree. */
QList<Mark> readMarks(const Fields &fields, const QList<Run> &runs, Place text)
{
    QList<Mark> marks;
    QStringList words;
    const auto described = fields.named(u"marks");
    for (const Run &run : runs) {
        if (run.mark.isEmpty())
            continue;
        const auto it = std::ranges::find(described, run.mark, &QPair<QString, Fields>::first);
        if (it == described.end())
            fields.fault(QStringLiteral("hottext.unknown-mark"), text, {run.mark});
        else if (std::ranges::find(marks, run.mark, &Mark::id) != marks.end())
            fields.fault(QStringLiteral("hottext.mark-twice"), text, {run.mark});
        else
            marks.append({run.mark, it->second.flag(u"harmless"), it->second.text(u"because")});
        if (words.contains(run.text.toLower()))
            fields.fault(QStringLiteral("hottext.same-words"), text, {run.text});
        words += run.text.toLower();
    }
    for (const auto &[id, mark] : described) {
        if (std::ranges::find(runs, id, &Run::mark) == runs.end())
            fields.fault(QStringLiteral("hottext.unused-mark"), mark.place(), {id});
    }
    return marks;
}

Hottext::Content Hottext::parse(const Fields &fields)
{
    Content content;
    const auto message = fields.map(u"message");
    content.message = message.has_value();
    if (fields.has(u"text") == content.message) {
        fields.fault(QStringLiteral("hottext.message-or-text"), fields.place());
        return content;
    }
    const Fields &written = message ? *message : fields;
    content.from = message ? message->text(u"from") : QString();
    const QString text = written.text(u"text");
    const Place place = written.place(u"text");
    Splitter splitter(text, fields, place);
    content.runs = splitter.runs();
    if (!splitter.isRight() || text.isEmpty())
        return content; // what is in brackets and what is not cannot be said
    content.marks = readMarks(fields, content.runs, place);
    const bool whole = content.marks.size()
        == std::ranges::count_if(content.runs, [](const Run &run) { return !run.mark.isEmpty(); });
    if (content.marks.isEmpty() && whole)
        fields.fault(QStringLiteral("hottext.no-phrase"), place);
    else if (whole && content.signs() == 0)
        fields.fault(QStringLiteral("hottext.no-sign"), fields.place(u"marks"));
    else if (whole && content.signs() == content.marks.size())
        fields.fault(QStringLiteral("hottext.no-harmless"), fields.place(u"marks"));
    return content;
}

/** Marks that stand by a word without being one: a full stop, quotes. */
bool isSign(QChar c)
{
    return !c.isSpace() && !c.isLetterOrNumber();
}

/** Cuts runs into what a line may be broken between. */
class Cutter {
public:
    void phrase(const Run &run)
    {
        m_pieces.append({run.mark, run.text, m_before, {}, {}});
        m_before.clear();
    }
    /** Signs at either end belong to the phrase beside them. */
    void plain(QString text, bool phraseFollows)
    {
        if (!m_pieces.isEmpty() && !m_pieces.last().mark.isEmpty()) {
            const auto end = std::ranges::find_if_not(text, isSign);
            m_pieces.last().after = text.first(end - text.begin());
            text.remove(0, m_pieces.last().after.size());
        }
        while (phraseFollows && !text.isEmpty() && isSign(text.back())) {
            m_before.prepend(text.back());
            text.chop(1);
        }
        words(text);
    }
    QList<PresentedPiece> pieces() const { return m_pieces; }

private:
    void words(const QString &text)
    {
        qsizetype first = -1;
        const QStringList lines = text.split(u'\n');
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (i > 0)
                m_pieces.append(PresentedPiece{});
            const QStringList parts = lines[i].simplified().split(u' ', Qt::SkipEmptyParts);
            for (const QString &word : parts) {
                if (first < 0)
                    first = m_pieces.size();
                m_pieces.append({{}, word, {}, {}, {}});
            }
        }
        if (first >= 0)
            m_pieces[first].said = text.simplified();
    }

    QList<PresentedPiece> m_pieces;
    QString m_before;
};

Presented Hottext::present(const Content &content, const Shown &)
{
    Presented presented{content.message, content.from, {}, {}};
    for (const Mark &mark : content.marks)
        presented.marks += mark.id;
    Cutter cutter;
    for (qsizetype i = 0; i < content.runs.size(); ++i) {
        const Run &run = content.runs[i];
        if (run.mark.isEmpty())
            cutter.plain(run.text, i + 1 < content.runs.size());
        else
            cutter.phrase(run);
    }
    presented.pieces = cutter.pieces();
    return presented;
}

Result<Hottext::Answer> Hottext::read(const QJsonObject &answer)
{
    const auto marked = readIds(answer.value(u"marked"));
    if (!marked || marked->isEmpty() || !hasOnly(answer, {u"marked"}))
        return malformed(QStringLiteral("marked: a list of different mark ids"));
    return Answer{*marked};
}

Result<Outcome> Hottext::grade(const Content &content, const Answer &answer)
{
    Outcome outcome;
    qsizetype right = 0;
    for (const QString &id : answer.marked) {
        const Mark *mark = content.find(id);
        if (!mark)
            return malformed(QStringLiteral("marked: no mark ") + id);
        right += mark->harmless ? 0 : 1;
        outcome.parts.append({id, mark->harmless ? PartVerdict::Wrong : PartVerdict::Right, mark->because});
    }
    outcome.score = shareOfPicks(right, answer.marked.size(), content.signs());
    outcome.missing = right < content.signs();
    return outcome;
}

QJsonObject Hottext::solution(const Content &content)
{
    QJsonArray signs;
    for (const Mark &mark : content.marks) {
        if (!mark.harmless)
            signs.append(mark.id);
    }
    return {{QStringLiteral("marked"), signs}};
}

}

const ExerciseKind &kind()
{
    static const KindOf<Hottext> it;
    return it;
}

}
