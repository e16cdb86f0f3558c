// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#include "exercises/hotspot/hotspot.h"

#include "base/text.h"
#include "exercises/answer.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

namespace hocso::exercises::hotspot {
namespace {

constexpr double finger = 56; // px, least width and height of what is pressed
constexpr double gap = 8; // px, least distance between two
constexpr double widest = 880; // px of the column in which the picture stands on a usual screen
constexpr int tallest = 420; // px, so that question and picture are seen together

struct Area {
    QString id;
    QRectF at;
    QString say;
    bool right = false;
    QString because;
    int line = 0;
};

constexpr std::array texts{
    DiagnosticText{"hotspot.no-right-area", Severity::Error, {"Chưa có vùng nào là đáp án.", "No area is right."},
        {"Thêm `right: true` vào vùng đúng.", "Add `right: true` to the area that is right."}},
    DiagnosticText{"hotspot.no-wrong-area", Severity::Warning,
        {"Mọi vùng đều đúng, nên câu hỏi không hỏi gì.", "All areas are right, so nothing is asked."},
        {"Thêm ít nhất một vùng không có `right: true`.", "Add at least one area without `right: true`."}},
    DiagnosticText{"hotspot.same-area", Severity::Error,
        {"Vùng này trùng `id` với vùng ở dòng %1.", "This area has the same `id` as the one in line %1."},
        {"Cho mỗi vùng một `id` riêng.", "Give each area an `id` of its own."}},
    DiagnosticText{"hotspot.same-say", Severity::Error,
        {"Vùng này có `say` giống vùng ở dòng %1, người nghe không phân biệt được.",
            "This area says the same as the one in line %1: listeners cannot tell them apart."},
        {"Tả mỗi vùng một khác, như “ô dài trên cùng”.",
            "Describe each in its own words, as in “the long box on top”."}},
    DiagnosticText{"hotspot.outside", Severity::Error,
        {"Vùng này ra ngoài hình (hình rộng %1, cao %2).",
            "This area leaves the picture, which is %1 wide and %2 high."},
        {"Sửa `at: [x, y, rộng, cao]` cho vùng nằm trọn trong hình.",
            "Change `at: [x, y, width, height]` so that all of it lies in the picture."}},
    DiagnosticText{"hotspot.overlap", Severity::Error,
        {"Vùng này đè lên vùng ở dòng %1.", "This area overlaps the one in line %1."},
        {"Thu nhỏ hoặc dời một trong hai.", "Make one of the two smaller, or move it."}},
    DiagnosticText{"hotspot.near", Severity::Warning,
        {"Vùng này sát vùng ở dòng %1, ngón tay không chạm riêng được; khi đó chỉ còn danh sách dưới hình.",
            "This area is so near to the one in line %1 that a finger hits both; then only the list below the picture "
            "is left."},
        {"Để hai vùng xa nhau hơn, hoặc vẽ chúng to hơn.", "Move them apart, or draw them larger."}},
};

struct Hotspot {
    static constexpr char name[] = "hotspot";
    static constexpr bool isGraded = true;
    static constexpr bool drawsPicture = true;

    struct Content {
        Image image;
        QRectF extent; ///< of the picture, in its own units; null: unknown
        QList<Area> areas; ///< in reading order

        qsizetype rights() const { return std::ranges::count(areas, true, &Area::right); }
        bool many() const { return rights() > 1; }
        const Area *find(const QString &id) const
        {
            const auto it = std::ranges::find(areas, id, &Area::id);
            return it == areas.end() ? nullptr : &*it;
        }
    };

    struct Answer {
        QStringList selected;
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

Key unitsKey(const char *name, const Words &help, int least)
{
    return {QString::fromLatin1(name), Type::Integer, help, true, {}, {}, nullptr, least, 100'000};
}

const Schema &placeSchema()
{
    static const Schema schema{QStringLiteral("at"),
        {"Chỗ trong hình, theo đơn vị của hình.", "A place in the picture, in the picture's units."},
        {
            unitsKey("x", {"Mép trái.", "The left edge."}, -100'000),
            unitsKey("y", {"Mép trên.", "The upper edge."}, -100'000),
            unitsKey("width", {"Bề rộng.", "The width."}, 1),
            unitsKey("height", {"Bề cao.", "The height."}, 1),
        },
        {}, {QStringLiteral("x"), QStringLiteral("y"), QStringLiteral("width"), QStringLiteral("height")}};
    return schema;
}

const Schema &areaSchema()
{
    static const Schema schema{QStringLiteral("area"), {"Một vùng trong hình.", "An area of the picture."},
        {
            {QStringLiteral("at"), Type::Map,
                {"Chỗ của vùng: `[x, y, rộng, cao]`.", "Where it is: `[x, y, width, height]`."}, true, {}, {},
                &placeSchema()},
            {QStringLiteral("say"), Type::Text,
                {"Gọi vùng ấy là gì, mà không lộ đáp án.", "What it is called without giving the answer away."}, true},
            {QStringLiteral("right"), Type::Flag, {"Vùng này là đáp án.", "This area is right."}, false,
                QStringLiteral("false")},
            {QStringLiteral("because"), Type::Text,
                {"Vì sao đúng hoặc sai; hiện sau khi chọn.", "Why it is right or wrong; shown once it was picked."}},
            {QStringLiteral("id"), Type::Id,
                {"Tên riêng; không có thì tính từ `say`.", "Its own name; without one it is made from `say`."}},
        }};
    return schema;
}

const Schema &Hotspot::schema()
{
    static const Schema schema = [] {
        QList<Key> keys = exerciseKeys();
        for (Key &key : keys)
            key.required = key.required || key.name == u"image";
        keys.append(Key{QStringLiteral("areas"), Type::List,
            {"Các vùng chọn được; nhiều `right` thì phải chọn đủ.",
                "The areas that can be picked; several `right` make it a pick-all."},
            true, {}, {}, &areaSchema(), 2, 12});
        return Schema{
            QString::fromLatin1(name), {"Chạm vào chỗ đúng trong hình.", "Press the right place in a picture."}, keys};
    }();
    return schema;
}

/** Rows from top to bottom, in a row from left to right: in one row is what is beside more than half of the other. */
void sortForReading(QList<Area> &areas)
{
    std::ranges::stable_sort(areas, {}, [](const Area &area) { return area.at.top(); });
    for (auto row = areas.begin(); row != areas.end();) {
        const auto next = std::find_if(row, areas.end(), [&](const Area &area) {
            const double shared = std::min(row->at.bottom(), area.at.bottom()) - area.at.top();
            return shared < std::min(row->at.height(), area.at.height()) / 2;
        });
        std::stable_sort(row, next, [](const Area &a, const Area &b) { return a.at.left() < b.at.left(); });
        row = next;
    }
}

std::optional<Area> readArea(const Fields &part)
{
    const auto at = part.map(u"at");
    if (!at || !part.has(u"say") || !at->has(u"x") || !at->has(u"y") || !at->has(u"width") || !at->has(u"height"))
        return {}; // said by the schema
    const QRectF rect(at->integer(u"x"), at->integer(u"y"), at->integer(u"width"), at->integer(u"height"));
    return Area{
        part.partId(u"say"), rect, part.text(u"say"), part.flag(u"right"), part.text(u"because"), part.place().line};
}

bool nearer(const QRectF &one, const QRectF &other)
{
    return one.adjusted(-gap, -gap, gap, gap).intersects(other);
}

/** Faults of where @p area stands, beside the areas @p before it. */
void checkPlace(const Fields &part, const Area &area, const QList<Area> &before, const Presented &picture)
{
    const QRectF all(QPointF(0, 0), picture.size);
    const double width = std::min(widest, tallest * all.width() / std::max(1.0, all.height()));
    if (!all.isEmpty() && !all.contains(area.at)) {
        part.fault(QStringLiteral("hotspot.outside"), part.place(u"at"),
            {QString::number(all.width()), QString::number(all.height())});
        return;
    }
    for (const Area &other : before) {
        const QStringList line{QString::number(other.line)};
        if (area.at.intersects(other.at))
            part.fault(QStringLiteral("hotspot.overlap"), part.place(u"at"), line);
        else if (!all.isEmpty() && nearer(picture.target(area.at, width), picture.target(other.at, width)))
            part.fault(QStringLiteral("hotspot.near"), part.place(u"at"), line);
    }
}

Hotspot::Content Hotspot::parse(const Fields &fields)
{
    Content content{readImage(fields, u"image"), {}, {}};
    if (const auto image = fields.map(u"image"))
        content.extent = image->extent(u"file");
    Presented picture;
    picture.size = content.extent.size();
    PartIds ids(QStringLiteral("hotspot.same-area"));
    PartIds sayings(QStringLiteral("hotspot.same-say"));
    const auto parts = fields.list(u"areas");
    for (const Fields &part : parts) {
        auto area = readArea(part);
        if (!area)
            continue;
        area->at.translate(-content.extent.topLeft());
        sayings.take(part, tidy(area->say).toLower());
        if (part.has(u"id"))
            ids.take(part, area->id);
        checkPlace(part, *area, content.areas, picture);
        content.areas += *area;
    }
    const bool whole = !parts.isEmpty() && content.areas.size() == parts.size();
    if (whole && content.rights() == 0)
        fields.fault(QStringLiteral("hotspot.no-right-area"), fields.place(u"areas"));
    if (whole && content.rights() == content.areas.size())
        fields.fault(QStringLiteral("hotspot.no-wrong-area"), fields.place(u"areas"));
    sortForReading(content.areas);
    return content;
}

Presented Hotspot::present(const Content &content, const Shown &)
{
    Presented presented{content.many(), content.image, content.extent.size(), tallest, {}};
    for (const Area &area : content.areas)
        presented.areas.append({area.id, area.say, area.at});
    return presented;
}

Result<Hotspot::Answer> Hotspot::read(const QJsonObject &answer)
{
    const auto selected = readIds(answer.value(u"selected"));
    if (!selected || selected->isEmpty() || !hasOnly(answer, {u"selected"}))
        return malformed(QStringLiteral("selected: a list of different area ids"));
    return Answer{*selected};
}

Result<Outcome> Hotspot::grade(const Content &content, const Answer &answer)
{
    if (!content.many() && answer.selected.size() > 1)
        return malformed(QStringLiteral("selected: only one may be picked"));
    Outcome outcome;
    qsizetype right = 0;
    for (const QString &id : answer.selected) {
        const Area *area = content.find(id);
        if (!area)
            return malformed(QStringLiteral("selected: no area ") + id);
        right += area->right ? 1 : 0;
        outcome.parts.append({id, area->right ? PartVerdict::Right : PartVerdict::Wrong, area->because});
    }
    outcome.score = shareOfPicks(right, answer.selected.size(), content.rights());
    outcome.missing = right < content.rights() && content.many();
    return outcome;
}

QJsonObject Hotspot::solution(const Content &content)
{
    QJsonArray rights;
    for (const Area &area : content.areas) {
        if (area.right)
            rights.append(area.id);
    }
    return {{QStringLiteral("selected"), rights}};
}

}

QRectF Presented::place(const QRectF &at, double width) const
{
    const double scale = size.isEmpty() ? 0 : width / size.width();
    return {at.topLeft() * scale, at.size() * scale};
}

QRectF Presented::target(const QRectF &at, double width) const
{
    const QRectF drawn = place(at, width);
    const QRectF all = place({{0, 0}, size}, width);
    QRectF grown({}, drawn.size().expandedTo({finger, finger}));
    grown.moveCenter(drawn.center());
    grown.moveLeft(std::max(0.0, std::min(grown.left(), all.width() - grown.width())));
    grown.moveTop(std::max(0.0, std::min(grown.top(), all.height() - grown.height())));
    return grown;
}

bool Presented::suitsFingers(double width) const
{
    const QRectF all = place({{0, 0}, size}, width);
    for (auto one = areas.begin(); one != areas.end(); ++one) {
        const QRectF rect = target(one->at, width);
        if (size.isEmpty() || !all.adjusted(-1, -1, 1, 1).contains(rect))
            return false;
        if (std::any_of(one + 1, areas.end(), [&](const auto &other) { return nearer(rect, target(other.at, width)); }))
            return false;
    }
    return true;
}

const ExerciseKind &kind()
{
    static const KindOf<Hotspot> it;
    return it;
}

}
