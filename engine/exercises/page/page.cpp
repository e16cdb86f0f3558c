// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#include "exercises/page/page.h"

#include "exercises/answer.h"

#include <array>

namespace hocso::exercises::page {
namespace {

constexpr std::array texts{
    DiagnosticText{"page.image-and-video", Severity::Error,
        {"Một trang chỉ có hình hoặc phim, không có cả hai.", "A page has a picture or a film, not both."},
        {"Để phim sang một trang riêng.", "Put the film on a page of its own."}},
};

struct Page {
    static constexpr char name[] = "page";
    static constexpr bool isGraded = false;
    static constexpr bool drawsPicture = true;

    using Content = Presented;
    struct Answer { };

    static const Schema &schema();
    static std::span<const DiagnosticText> diagnostics() { return texts; }
    static Content parse(const Fields &fields);
    static Shown arrange(const Content &, Random &) { return {}; }
    static Presented present(const Content &content, const Shown &) { return content; }
    static Result<Answer> read(const QJsonObject &answer);
    static Result<Outcome> grade(const Content &, const Answer &) { return Outcome{}; }
    static QJsonObject solution(const Content &) { return {}; }
};

const Schema &videoSchema()
{
    static const Schema schema{QStringLiteral("video"), {"Một đoạn phim và lời của nó.", "A film and what it says."},
        {
            {QStringLiteral("file"), Type::Media,
                {"Tệp trong thư mục media của khóa học.", "A file in the course's media folder."}, true},
            {QStringLiteral("caption"), Type::Text,
                {"Phim nói gì, cho máy không có loa và người không nghe được.",
                    "What the film says, for computers without speakers and people who cannot hear."},
                true},
            {QStringLiteral("poster"), Type::Media,
                {"Hình hiện trước khi bấm xem.", "The picture shown before it is played."}},
        }};
    return schema;
}

const Schema &Page::schema()
{
    static const Schema schema{QString::fromLatin1(name),
        {"Một trang để đọc, có thể kèm hình hoặc phim.", "A page to read, perhaps with a picture or a film."},
        stepKeys()
            + QList<Key>{
                {QStringLiteral("text"), Type::Markdown, {"Lời của trang.", "The page's words."}, true},
                {QStringLiteral("image"), Type::Map, {"Hình của trang.", "The page's picture."}, false, {}, {},
                    &imageSchema()},
                {QStringLiteral("video"), Type::Map, {"Phim của trang.", "The page's film."}, false, {}, {},
                    &videoSchema()},
            }};
    return schema;
}

Page::Content Page::parse(const Fields &fields)
{
    Content content{fields.text(u"text"), readImage(fields, u"image"), {}};
    if (const auto video = fields.map(u"video")) {
        content.video = {video->text(u"file"), video->text(u"caption"), video->text(u"poster")};
        if (fields.has(u"image"))
            fields.fault(QStringLiteral("page.image-and-video"), fields.place(u"video"));
    }
    return content;
}

Result<Page::Answer> Page::read(const QJsonObject &answer)
{
    if (!answer.isEmpty())
        return malformed(QStringLiteral("a page has nothing to answer"));
    return Answer{};
}

}

const ExerciseKind &kind()
{
    static const KindOf<Page> it;
    return it;
}

}
