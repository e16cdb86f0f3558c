// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#include "exercises/parts.h"

namespace hocso::exercises {

const Schema &imageSchema()
{
    static const Schema schema{QStringLiteral("image"),
        {"Một hình và lời tả cho người không nhìn thấy.", "A picture and its description for those who cannot see it."},
        {
            {QStringLiteral("file"), Type::Media,
                {"Tệp trong thư mục media của khóa học.", "A file in the course's media folder."}, true},
            {QStringLiteral("alt"), Type::Text, {"Lời tả hình.", "What the picture shows."}, true},
        }};
    return schema;
}

const Schema &messageSchema()
{
    static const Schema schema{QStringLiteral("message"),
        {"Một tin nhắn, vẽ như bong bóng.", "A message, drawn as a bubble."},
        {
            {QStringLiteral("from"), Type::Text, {"Người gửi.", "The sender."}, true},
            {QStringLiteral("text"), Type::Text, {"Lời nhắn.", "What it says."}, true},
        }};
    return schema;
}

const Schema &faceSchema()
{
    static const Schema schema{QStringLiteral("face"),
        {"Lời, hoặc một hình; chỉ có lời thì viết thẳng lời.",
            "Words, or a picture; if it is words, write just these."},
        {
            {QStringLiteral("text"), Type::Text, {"Lời.", "The words."}},
            {QStringLiteral("file"), Type::Media,
                {"Hình thay cho lời: tệp trong thư mục media của khóa học.",
                    "A picture instead: a file in the course's media folder."}},
            {QStringLiteral("alt"), Type::Text, {"Lời tả hình.", "What the picture shows."}},
        },
        QStringLiteral("text")};
    return schema;
}

Image readImage(const Fields &fields, QStringView key)
{
    const auto image = fields.map(key);
    return image ? Image{image->text(u"file"), image->text(u"alt")} : Image{};
}

Message readMessage(const Fields &fields, QStringView key)
{
    const auto message = fields.map(key);
    return message ? Message{message->text(u"from"), message->text(u"text")} : Message{};
}

std::optional<Face> readFace(const Fields &fields, const QString &code)
{
    const QString text = fields.text(u"text");
    const QString alt = fields.text(u"alt");
    const bool picture = fields.has(u"file");
    if (picture ? !text.isEmpty() || alt.isEmpty() : text.isEmpty() || fields.has(u"alt")) {
        fields.fault(code, fields.place());
        return std::nullopt;
    }
    return Face{fields.partId(picture ? u"file" : u"text"), text, {fields.text(u"file"), alt}};
}

QList<Key> stepKeys()
{
    return {
        {QStringLiteral("id"), Type::Id, {"Tên riêng của bước trong tệp này.", "The step's own name in this file."},
            true},
        {QStringLiteral("revision"), Type::Integer,
            {"Tăng lên khi câu trả lời cũ không còn giá trị.", "Raised when old answers are worth nothing any more."},
            false, QStringLiteral("1"), {}, nullptr, 1, 9999},
        {QStringLiteral("skills"), Type::Words, {"Mã kỹ năng.", "Codes of skills."}},
        {QStringLiteral("tags"), Type::Words, {"Nhãn để rút câu hỏi.", "Tags that draws choose by."}},
    };
}

QList<Key> questionKeys()
{
    return stepKeys()
        + QList<Key>{
            {QStringLiteral("ask"), Type::Text, {"Câu hỏi, một câu.", "The question, one sentence."}, true},
            {QStringLiteral("image"), Type::Map, {"Hình của câu hỏi.", "The question's picture."}, false, {}, {},
                &imageSchema()},
        };
}

QList<Key> exerciseKeys()
{
    return questionKeys()
        + QList<Key>{
            {QStringLiteral("hints"), Type::Strings, {"Gợi ý, từ ít đến nhiều.", "Hints, from little to much."}, false,
                {}, {}, nullptr, 1, 9},
            {QStringLiteral("explain"), Type::Markdown,
                {"Lời giải thích sau câu trả lời.", "Explains after the answer."}},
            {QStringLiteral("points"), Type::Integer, {"Điểm trong bài kiểm tra.", "Weight in an assessment."}, false,
                QStringLiteral("1"), {}, nullptr, 1, 100},
            {QStringLiteral("shuffle"), Type::Flag, {"Đảo thứ tự khi hiện.", "Shown in shuffled order."}, false,
                QStringLiteral("true")},
        };
}

}
