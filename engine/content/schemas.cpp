// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#include "content/schemas.h"

#include "exercises/kind.h"

namespace hocso::content {
namespace {

QString word(const char *text)
{
    return QString::fromUtf8(text);
}

QStringList words(std::initializer_list<const char *> texts)
{
    QStringList out;
    for (const char *text : texts)
        out += QString::fromUtf8(text);
    return out;
}

Key required(const char *name, Type type, Words help)
{
    return {word(name), type, help, true};
}

Key optional(const char *name, Type type, Words help, const char *fallback = "")
{
    return {word(name), type, help, false, word(fallback)};
}

/** Without a @p fallback it is required. */
Key oneOf(const char *name, Words help, std::initializer_list<const char *> allowed, const char *fallback = "")
{
    return {word(name), Type::Word, help, !*fallback, word(fallback), words(allowed)};
}

Key within(Key key, int least, int most)
{
    key.least = least;
    key.most = most;
    return key;
}

Key holding(Key key, const Schema &of)
{
    key.of = &of;
    return key;
}

Key taking(Key key, const QStringList &allowed)
{
    key.allowed = allowed;
    return key;
}

const Schema &storySchema()
{
    static const Schema schema{word("story"), {"Chuyện mở đầu khóa học.", "The story that opens the course."},
        {
            required("text", Type::Markdown, {"Chuyện kể, vài câu.", "The story, a few sentences."}),
            holding(
                optional("image", Type::Map, {"Hình của chuyện.", "The story's picture."}), exercises::imageSchema()),
        }};
    return schema;
}

const Schema &checkedSchema()
{
    static const Schema schema{word("checked"),
        {"Lần gần nhất nội dung được đọc lại.", "When the contents were last read again."},
        {
            required("on", Type::Date, {"Ngày đọc lại.", "The day of that reading."}),
            required("by", Type::Text, {"Ai đọc lại.", "Who read it."}),
            required("next", Type::Date, {"Ngày phải đọc lại lần nữa.", "The day when it must be read again."}),
        }};
    return schema;
}

const Schema &cardSchema()
{
    static const Schema schema{word("card"), {"Thẻ nhắc mang về, khổ A6.", "The card to take home, A6."},
        {
            required("title", Type::Text, {"Tên thẻ.", "The card's title."}),
            within(required("lines", Type::Strings, {"Các dòng, nhiều nhất tám.", "The lines, at most eight."}), 1, 8),
        }};
    return schema;
}

/** The words that steps may take for "counts-as", whichever kinds have it. */
QStringList countedTasks()
{
    QStringList out;
    for (const exercises::ExerciseKind *kind : exercises::kinds()) {
        if (const Key *key = kind->schema().key(u"counts-as"))
            out += key->allowed;
    }
    return out;
}

const Schema &requiresSchema()
{
    static const Schema schema{word("requires"),
        {"Cần những gì để được cấp giấy chứng nhận.", "What earns the certificate."},
        {
            taking(optional("lessons", Type::Ids,
                       {"Những bài phải học xong; all là mọi bài.", "Lessons to be done; all means every one."}, "all"),
                words({"all"})),
            taking(
                optional("assessments", Type::Ids,
                    {"Những bài kiểm tra phải đạt; all là mọi bài.", "Assessments to be passed; all means every one."},
                    "all"),
                words({"all"})),
            taking(optional("tasks", Type::Words, {"Những việc thật phải làm xong.", "Real-life tasks to be done."}),
                countedTasks()),
        }};
    return schema;
}

const Schema &certificateSchema()
{
    static const Schema schema{word("certificate"), {"Giấy chứng nhận của khóa học.", "The course's certificate."},
        {
            required("title", Type::Text, {"Tên ghi trên giấy.", "The title that is printed."}),
            holding(optional("requires", Type::Map, {"Điều kiện.", "The conditions."}), requiresSchema()),
        }};
    return schema;
}

const Schema &drawSchema()
{
    static const Schema schema{word("draw"), {"Một dòng rút câu hỏi.", "One line of a draw."},
        {
            required("from", Type::Word, {"Kho câu hỏi, như banks/scams.", "The bank, as in banks/scams."}),
            within(required("count", Type::Integer, {"Số câu rút ra.", "How many exercises."}), 1, 100),
            optional("tags", Type::Words, {"Nhãn mà câu hỏi phải có đủ.", "Tags that an exercise must all have."}),
        }};
    return schema;
}

const Schema &factSchema()
{
    static const Schema schema{word("fact"), {"Một dữ kiện hay đổi.", "A fact that changes."},
        {
            required("value", Type::Text, {"Chữ thay vào bài.", "The text that is filled in."}),
            required("source", Type::Text, {"Đọc ở đâu.", "Where it was read."}),
            required("verified-on", Type::Date, {"Ngày kiểm tra gần nhất.", "When it was last verified."}),
            optional("review-every", Type::Word,
                {"Bao lâu kiểm tra lại, như 6 months.", "How often it is verified, as in 6 months."}, "6 months"),
        }};
    return schema;
}

const Schema &entrySchema()
{
    static const Schema schema{word("entry"), {"Một từ khó.", "A hard word."},
        {
            required("word", Type::Text, {"Từ ấy.", "The word."}),
            optional("also", Type::Strings, {"Cách viết khác.", "Other spellings."}),
            required("means", Type::Text, {"Nghĩa, lời bình dân.", "What it means, in plain words."}),
        }};
    return schema;
}

const Schema &siteFactSchema()
{
    static const Schema schema{word("fact"),
        {"Giá trị thay cho facts.yaml.", "A value instead of the one of facts.yaml."},
        {required("value", Type::Text, {"Giá trị ở nơi này.", "The value that holds here."})}, word("value")};
    return schema;
}

/** What every file in lessons/ may say. */
QList<Key> lessonKeys()
{
    return {
        required("title", Type::Text, {"Tên bài.", "The lesson's title."}),
        optional("goal", Type::Text, {"Học xong làm được gì, một câu.", "What one can do afterwards, one sentence."}),
        within(optional("minutes", Type::Integer, {"Chừng bao nhiêu phút.", "About how many minutes."}), 1, 240),
    };
}

Key drawKey()
{
    return within(holding(required("draw", Type::List, {"Rút những câu nào.", "What is drawn."}), drawSchema()), 1, 50);
}

}

const Schema &stepSchema()
{
    static const Schema schema = [] {
        Schema steps{word("step"), {"Một bước: đúng một kiểu.", "A step: exactly one kind."}, {}};
        steps.oneOf = true;
        for (const exercises::ExerciseKind *kind : exercises::kinds())
            steps.keys.append({kind->name(), Type::Map, kind->schema().help, false, {}, {}, &kind->schema()});
        return steps;
    }();
    return schema;
}

const Schema &lessonSchema()
{
    static const Schema schema{word("lesson"), {"Một bài học.", "A lesson."},
        lessonKeys()
            + QList<Key>{within(
                holding(required("steps", Type::List, {"Các bước theo thứ tự.", "The steps in order."}), stepSchema()),
                1, 200)}};
    return schema;
}

const Schema &assessmentSchema()
{
    static const Schema schema{word("assessment"), {"Một bài kiểm tra.", "An assessment."},
        lessonKeys()
            + QList<Key>{
                oneOf("kind", {"assessment: bài kiểm tra.", "assessment."}, {"assessment", "pretest"}),
                within(optional("pass", Type::Percent, {"Mức đạt.", "The score that passes."}, "80%"), 100, 10000),
                drawKey(),
                oneOf("feedback", {"Khi nào nói đúng sai.", "When right and wrong are told."}, {"at-end", "after-each"},
                    "at-end"),
                oneOf("retry", {"Làm lại những câu nào.", "What is asked again."}, {"wrong-only", "all"}, "wrong-only"),
                optional("attempts", Type::Word, {"unlimited, hoặc số lần mỗi ngày.", "unlimited, or a number a day."},
                    "unlimited"),
            }};
    return schema;
}

const Schema &pretestSchema()
{
    static const Schema schema{word("pretest"), {"Một bài thử sức trước khi học.", "A test before learning."},
        lessonKeys()
            + QList<Key>{
                oneOf("kind", {"pretest: bài thử sức.", "pretest."}, {"assessment", "pretest"}),
                drawKey(),
            }};
    return schema;
}

const Schema &bankSchema()
{
    static const Schema schema{word("bank"), {"Một kho câu hỏi.", "A bank of exercises."},
        {
            required("title", Type::Text, {"Tên kho.", "The bank's title."}),
            within(
                holding(required("exercises", Type::List, {"Các câu hỏi.", "The exercises."}), stepSchema()), 1, 1000),
        }};
    return schema;
}

const Schema &courseSchema()
{
    static const QStringList audiences
        = words({"everyone", "seniors", "farmers", "pupils", "parents", "traders", "workers", "officials", "helpers"});
    static const Schema schema{word("course"), {"Một khóa học.", "A course."},
        {
            within(required("format", Type::Integer, {"Phiên bản của cách viết: 1.", "The version of the format: 1."}),
                1, 1000),
            required("id", Type::Id, {"Tên riêng, như tên thư mục.", "Its own name, the folder's name."}),
            required("version", Type::Version, {"Phiên bản nội dung.", "The version of the contents."}),
            required("title", Type::Text, {"Tên khóa học.", "The course's title."}),
            required("summary", Type::Text, {"Một câu nói học để làm gì.", "One sentence on what it is for."}),
            required("language", Type::Word, {"Tiếng viết bài, như vi.", "The language it is written in, as in vi."}),
            within(required("lessons", Type::Ids, {"Các bài theo thứ tự.", "The lessons in order."}), 1, 100),
            optional("icon", Type::Word, {"Tên biểu tượng.", "The icon's name."}),
            holding(optional("story", Type::Map, {"Chuyện mở đầu.", "The story that opens it."}), storySchema()),
            within(optional("bring", Type::Strings, {"Cần mang theo gì.", "What to bring along."}), 1, 20),
            taking(optional("audience", Type::Words, {"Dành cho ai.", "For whom it is."}), audiences),
            optional("skills", Type::Words, {"Mã kỹ năng.", "Codes of skills."}),
            optional("prerequisites", Type::Ids, {"Nên học trước khóa nào.", "Courses to be learnt before."}),
            holding(optional("checked", Type::Map, {"Lần đọc lại gần nhất.", "The last reading."}), checkedSchema()),
            optional("hidden", Type::Flag, {"Chỉ hiện cho người hướng dẫn.", "Shown to helpers only."}, "false"),
            optional("license", Type::Word, {"Giấy phép.", "The licence."}, "CC-BY-4.0"),
            holding(optional("card", Type::Map, {"Thẻ nhắc mang về.", "The card to take home."}), cardSchema()),
            holding(optional("certificate", Type::Map, {"Giấy chứng nhận.", "The certificate."}), certificateSchema()),
        }};
    return schema;
}

const Schema &factsSchema()
{
    static const Schema schema{word("facts"), {"Dữ kiện dùng chung.", "Facts that all courses share."},
        {holding(required("facts", Type::Named, {"Các dữ kiện.", "The facts."}), factSchema())}};
    return schema;
}

const Schema &glossarySchema()
{
    static const Schema schema{word("glossary"), {"Từ khó dùng chung.", "Hard words that all courses share."},
        {holding(required("glossary", Type::Named, {"Các từ.", "The words."}), entrySchema())}};
    return schema;
}

const Schema &siteSchema()
{
    static const Schema schema{word("site"), {"Nơi đặt máy.", "Where the machine stands."},
        {
            optional("use", Type::Word, {"Máy dùng ở đâu.", "Where the machine is used."}),
            optional("place", Type::Text, {"Tên nơi học.", "The place of learning."}),
            optional("province", Type::Text, {"Tỉnh hoặc thành phố.", "Province or city."}),
            optional("commune", Type::Text, {"Xã, phường hoặc đặc khu.", "Commune, ward or special zone."}),
            optional("commune-code", Type::Word, {"Mã xã, năm chữ số.", "The commune's code, five digits."}),
            optional("village-word", Type::Text, {"Nơi này gọi thôn là gì.", "What a village is called here."}),
            optional("team-name", Type::Text, {"Tên tổ công nghệ số cộng đồng.", "Name of the digital team."}),
            optional("signature", Type::Strings, {"Các dòng trên chữ ký.", "The lines above the signature."}),
            optional("signer", Type::Text, {"Người ký.", "Who signs."}),
            optional("trainer", Type::Text, {"Người hướng dẫn.", "The trainer."}),
            holding(
                optional("facts", Type::Named, {"Dữ kiện của nơi này.", "Facts that hold here."}), siteFactSchema()),
        }};
    return schema;
}

Node underKey(const QString &key, const Node &node)
{
    Node map;
    map.kind = Node::Kind::Map;
    map.place = node.place;
    map.entries.append({key, node.place, node});
    return map;
}

}
