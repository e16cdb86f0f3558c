// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#include "support/screen/screen_rules.h"

#include <QColor>
#include <QFont>
#include <QFontInfo>
#include <QQuickItem>
#include <QQuickWindow>

#include <algorithm>
#include <cmath>

namespace hocso::test {

static void add(QList<ScreenFault> &faults, const char *rule, const DrawnText &text, const QString &detail)
{
    faults.append({QString::fromLatin1(rule), describe(text.item), detail});
}

// Written anew and not taken from the theme: a judge that shares the formula shares its mistakes.
static double luminance(QRgb pixel)
{
    const auto linear = [](int channel) {
        const double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(qRed(pixel)) + 0.7152 * linear(qGreen(pixel)) + 0.0722 * linear(qBlue(pixel));
}

static double contrastOf(QRgb a, QRgb b)
{
    const double one = luminance(a); // std::minmax of two temporaries would give references to nothing
    const double other = luminance(b);
    const auto [low, high] = std::minmax(one, other);
    return (high + 0.05) / (low + 0.05);
}

/** The colour that most of @p place shows, besides @p ink itself. */
static QRgb groundOf(const QImage &picture, const QRect &place, QRgb ink)
{
    QHash<QRgb, int> counts;
    for (int y = place.top(); y <= place.bottom(); ++y) {
        for (int x = place.left(); x <= place.right(); ++x)
            ++counts[picture.pixel(x, y) | 0xff000000];
    }
    counts.remove(ink);
    const auto most = std::max_element(counts.cbegin(), counts.cend());
    return most == counts.cend() ? ink : most.key();
}

static double effectiveOpacity(const QQuickItem *item)
{
    double opacity = 1;
    for (; item != nullptr; item = item->parentItem())
        opacity *= item->opacity();
    return opacity;
}

static QRgb blend(const QColor &ink, double opacity, QRgb ground)
{
    const double a = ink.alphaF() * opacity;
    const auto mix = [a](int over, int under) { return int(std::lround(over * a + under * (1 - a))); };
    return qRgb(mix(ink.red(), qRed(ground)), mix(ink.green(), qGreen(ground)), mix(ink.blue(), qBlue(ground)));
}

static bool isIcon(const DrawnText &text)
{
    return text.text.size() == 1 && text.text.front().category() == QChar::Other_PrivateUse;
}

/** Where something that is no matter for screen readers lies over what scrolls: "there is more below". */
static bool fades(const ScreenItems &screen, const QRect &place)
{
    return std::ranges::any_of(screen.painted, [&](const QQuickItem *item) {
        return isIgnored(item) && reactsToPress(item) && sceneRect(item->parentItem()).intersects(place);
    });
}

void checkContrast(
    const ScreenItems &screen, const QImage &picture, const ScreenBounds &bounds, QList<ScreenFault> &faults)
{
    for (const DrawnText &text : screen.texts) {
        const QRect place = text.ink.adjusted(-2, -2, 2, 2).toAlignedRect() & picture.rect();
        if (!viewport(text.item).adjusted(-2, -2, 2, 2).contains(QRectF(place)) || place.isEmpty())
            continue; // scrolled out, in part or whole
        if (fades(screen, place))
            continue;
        const auto colour = text.item->property("color").value<QColor>();
        const QRgb ground = groundOf(picture, place, colour.rgb());
        const double seen = contrastOf(blend(colour, effectiveOpacity(text.item), ground), ground);
        const auto font = text.item->property("font").value<QFont>();
        const bool icon = isIcon(text);
        const bool large = font.pixelSize() >= 24 || (font.bold() && font.pixelSize() >= 20);
        const double needed = icon ? bounds.iconContrast : large ? bounds.largeContrast : bounds.textContrast;
        if (seen < needed)
            add(faults, "contrast", text,
                QStringLiteral("%1 on %2 is %3:1, needed are %4:1")
                    .arg(colour.name(), QColor(ground).name(), QString::number(seen, 'f', 2))
                    .arg(needed));
    }
}

void checkCut(const ScreenItems &screen, QList<ScreenFault> &faults)
{
    constexpr double slack = 1; // px that rounding of glyphs may take
    const QRectF window = sceneRect(screen.root->window()->contentItem());
    for (const DrawnText &text : screen.texts) {
        if (text.item->inherits("QQuickTextInput") || isIcon(text))
            continue; // what is typed scrolls inside its field; an icon's drawing is smaller than its line
        if (text.item->property("truncated").toBool()) {
            add(faults, "cut", text, QStringLiteral("it ends in an ellipsis"));
        } else if (text.ink.width() > text.box.width() + slack || text.ink.height() > text.box.height() + slack) {
            add(faults, "cut", text,
                QStringLiteral("it needs %1 x %2 px and has %3 x %4")
                    .arg(text.ink.width())
                    .arg(text.ink.height())
                    .arg(text.box.width())
                    .arg(text.box.height()));
        } else if (text.ink.left() < window.left() - slack || text.ink.right() > window.right() + slack) {
            add(faults, "cut", text, QStringLiteral("it goes beyond the side of the window"));
        } else if (text.scroller == nullptr
            && (text.ink.top() < window.top() - slack || text.ink.bottom() > window.bottom() + slack)) {
            add(faults, "cut", text, QStringLiteral("it goes beyond the window and does not scroll"));
        } else {
            for (const QQuickItem *outer = text.item->parentItem(); outer != nullptr; outer = outer->parentItem()) {
                const QRectF edge = sceneRect(outer);
                const bool scrolls = outer->inherits("QQuickFlickable");
                if ((outer->clip() || scrolls)
                    && (text.ink.left() < edge.left() - slack || text.ink.right() > edge.right() + slack
                        || (!scrolls && text.scroller == nullptr
                            && (text.ink.top() < edge.top() - slack || text.ink.bottom() > edge.bottom() + slack)))) {
                    add(faults, "cut", text, QStringLiteral("%1 clips it").arg(describe(outer)));
                    break;
                }
            }
        }
    }
}

static bool isOpaque(const QQuickItem *item)
{
    if (item->inherits("QQuickRectangle"))
        return item->property("color").value<QColor>().alpha() == 255 && effectiveOpacity(item) == 1;
    return item->inherits("QQuickImage");
}

void checkCovered(const ScreenItems &screen, QList<ScreenFault> &faults)
{
    constexpr double slack = 3; // px by which boxes of letters may touch
    for (const DrawnText &text : screen.texts) {
        const QRectF ink = (text.ink & viewport(text.item)).adjusted(slack, slack, -slack, -slack);
        if (ink.isEmpty())
            continue;
        const qsizetype from = screen.painted.indexOf(text.item) + 1;
        for (qsizetype i = from; i < screen.painted.size(); ++i) {
            const QQuickItem *later = screen.painted[i];
            const QRectF place = sceneRect(later) & viewport(later);
            if (isOpaque(later) && place.intersects(ink) && !isIgnored(later)) {
                add(faults, "covered", text, QStringLiteral("%1 is painted over it").arg(describe(later)));
                break;
            }
        }
    }
    for (qsizetype i = 0; i < screen.texts.size(); ++i) {
        const QRectF one = screen.texts[i].ink.adjusted(slack, slack, -slack, -slack);
        for (qsizetype j = i + 1; j < screen.texts.size(); ++j) {
            const DrawnText &other = screen.texts[j];
            if (screen.texts[i].scroller != other.scroller || isIgnored(screen.texts[i].item) || isIgnored(other.item))
                continue;
            if (one.intersects(other.ink.adjusted(slack, slack, -slack, -slack)))
                add(faults, "covered", screen.texts[i],
                    QStringLiteral("%1 is written over it").arg(describe(other.item)));
        }
    }
}

}
