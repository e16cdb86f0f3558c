// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#include "certificate/sheet.h"

#include "certificate/fit.h"
#include "certificate/wording.h"

namespace hocso::certificate {

namespace {

// Noto Serif, as parts of the size: Vietnamese capitals with two accents reach 1.05 above the line.
constexpr qreal ascent = 1.06;
constexpr qreal lineHeight = 1.34;

constexpr QRectF text{mm(26), mm(15), mm(245), mm(178)};
constexpr qreal centre = sheetWidth / 2;
constexpr qreal signatureWidth = mm(104);
constexpr qreal signatureCentre = mm(271) - signatureWidth / 2;
constexpr qreal signatureBlank = mm(31);
constexpr qreal footBottom = mm(193);
constexpr qreal leastBreath = mm(3.5); ///< between the body and what stands under it

/** A text, or a text and dots to write on. */
struct Piece {
    QString text;
    qreal dots = 0;
};

/** One line of the body. */
struct Row {
    QList<Piece> pieces = {};
    Face face = Face::Regular;
    int pixels = 0;
    qreal spacing = 0;
    QRgb colour = colour::ink;
    qreal before = 0; ///< fixed room above
    qreal stretch = 0; ///< its part of the room that is left
    qreal apart = mm(11); ///< between two pieces
    qreal rule = 0; ///< length of the line under it, as a part of its own length
    bool flanked = false; ///< a thin line and a lozenge on each side

    qreal height() const { return pixels * lineHeight + (rule > 0 ? mm(2.2) : 0); }
};

constexpr qreal beforeDots = mm(1.5);

qreal pieceWidth(const Piece &piece, const Row &row)
{
    const qreal width = widthOf(piece.text, {row.face, row.pixels, 0, row.spacing}, row.pixels);
    return piece.dots > 0 ? width + (piece.text.isEmpty() ? 0 : beforeDots) + piece.dots : width;
}

qreal rowWidth(const Row &row)
{
    qreal width = row.apart * qreal(row.pieces.size() - 1);
    for (const Piece &piece : row.pieces)
        width += pieceWidth(piece, row);
    return width;
}

/** Puts one row on the sheet, its middle at @p middle, its top at @p top. */
void place(Sheet &sheet, const Row &row, qreal middle, qreal top)
{
    const qreal width = rowWidth(row);
    const qreal baseline = top + row.pixels * ascent;
    qreal x = middle - width / 2;
    for (const Piece &piece : row.pieces) {
        const qreal textWidth = pieceWidth({piece.text, 0}, row);
        if (!piece.text.isEmpty())
            sheet.runs += {piece.text, row.face, row.pixels, row.spacing, row.colour, {x, baseline},
                QRectF(x, top, textWidth, row.pixels * lineHeight)};
        const qreal end = x + pieceWidth(piece, row);
        if (piece.dots > 0)
            sheet.strokes += {QLineF(end - piece.dots, baseline, end, baseline), mm(0.4), colour::soft, true};
        x = end + row.apart;
    }
    if (row.rule > 0) {
        const qreal y = top + row.pixels * lineHeight + mm(0.9);
        sheet.strokes += {QLineF(middle - width * row.rule / 2, y, middle + width * row.rule / 2, y), mm(0.25)};
    }
    if (row.flanked) {
        const qreal y = baseline - row.pixels * 0.27;
        for (const int side : {-1, 1}) {
            const qreal from = middle + side * (width / 2 + mm(5));
            sheet.strokes += {QLineF(from, y, from + side * mm(26), y), mm(0.3), colour::gold};
        }
    }
}

/** Rows for one text: one, or two when it is long. */
void add(QList<Row> &rows, const QString &words, Row row, int least, qreal width = text.width())
{
    const Fitted fitted = fit(words, {row.face, row.pixels, least, row.spacing}, width);
    const qreal rule = row.rule;
    for (const QString &line : fitted.lines) {
        row.pieces = {{line}};
        row.pixels = fitted.pixels;
        row.rule = &line == &fitted.lines.back() ? rule : 0;
        rows += row;
        row.before = 0;
        row.stretch = 0;
    }
}

/** Pieces side by side where they fit, shrunk a little if need be; else each on a line of its own. */
void addBeside(QList<Row> &rows, const QList<Piece> &pieces, Row row, int least)
{
    Row whole = row;
    whole.pieces = pieces;
    while (rowWidth(whole) > text.width() && whole.pixels > least)
        --whole.pixels;
    if (rowWidth(whole) <= text.width()) {
        rows += whole;
        return;
    }
    for (const Piece &piece : pieces) {
        if (piece.dots > 0) {
            row.pieces = {piece};
            rows += row;
        } else {
            add(rows, piece.text, row, least);
        }
        row.before = 0;
        row.stretch = 0;
    }
}

/** Quốc hiệu, tiêu ngữ, unit: in sizes of Nghị định 30/2020/NĐ-CP, which do not give way to a long name. */
void addHead(QList<Row> &rows, const Wording &words)
{
    if (!words.nation.isEmpty()) {
        rows += {.pieces = {{words.nation}}, .face = Face::Bold, .pixels = points(13)};
        rows += {.pieces = {{words.motto}}, .face = Face::Bold, .pixels = points(14), .rule = 1};
    }
    const qreal above = rows.isEmpty() ? mm(5) : mm(2);
    if (!words.superior.isEmpty())
        add(rows, words.superior, {.pixels = points(12), .before = above}, points(10));
    Row unit{.face = Face::Bold, .pixels = points(13), .before = words.superior.isEmpty() ? above : 0};
    if (words.unitByHand) {
        unit.pieces = {{{}, mm(90)}};
        rows += unit;
    } else {
        unit.rule = 0.4;
        add(rows, words.unit, unit, points(11.5));
    }
}

void addTitle(QList<Row> &rows, const Wording &words, qreal scale)
{
    rows += {.pieces = {{words.title}},
        .face = Face::Bold,
        .pixels = points(37 * scale),
        .spacing = 0.07,
        .colour = colour::primary,
        .stretch = 3};
    rows += {.pieces = {{words.subtitle}},
        .face = Face::Italic,
        .pixels = points(15 * scale),
        .colour = colour::soft,
        .flanked = true};
}

void addPerson(QList<Row> &rows, const Wording &words, qreal scale)
{
    const auto size = [&](qreal pt) { return points(pt * scale); };
    rows += {.pieces = {{words.presented}}, .pixels = size(14), .stretch = 4};
    const bool byHand = words.name.isEmpty();
    if (byHand)
        rows += {.pieces = {{{}, mm(140)}}, .pixels = size(24)};
    else
        add(rows, words.name, {.face = Face::Bold, .pixels = size(30)}, size(21));
    QList<Piece> pieces;
    for (const Detail &detail : words.person) {
        const bool last = &detail == &words.person.back();
        pieces += detail.value.isEmpty() ? Piece{detail.label, last ? mm(66) : mm(24)}
                                         : Piece{detail.label + u' ' + detail.value};
    }
    if (!pieces.isEmpty())
        addBeside(rows, pieces, {.pixels = size(14), .before = byHand ? mm(2.5) : mm(0.7)}, size(11));
}

void addCourse(QList<Row> &rows, const Wording &words, qreal scale)
{
    const auto size = [&](qreal pt) { return points(pt * scale); };
    rows += {.pieces = {{words.completed}}, .pixels = size(14), .stretch = 3};
    add(rows, words.course, {.face = Face::Bold, .pixels = size(23), .colour = colour::primary}, size(17));
    QList<Piece> pieces;
    for (const QString &part : words.achieved)
        pieces += {part};
    addBeside(rows, pieces, {.pixels = size(13), .before = mm(0.7)}, size(11));
}

/** Rows of the block under which is signed, from the top: place and date, then who signs. */
QList<Row> signatureHead(const Wording &words)
{
    QList<Row> rows;
    const Row date{.face = Face::Italic, .pixels = points(13)};
    const QString whole = words.place + QStringLiteral(", ") + words.dated;
    if (words.place.isEmpty()) {
        Row row = date;
        row.pieces = {{{}, mm(28)}, {QStringLiteral(", ") + words.dated}};
        row.apart = 0;
        rows += row;
    } else if (widthOf(whole, {date.face, date.pixels}, date.pixels) <= signatureWidth) {
        add(rows, whole, date, date.pixels, signatureWidth);
    } else {
        add(rows, words.place + u',', date, points(10), signatureWidth);
        add(rows, words.dated, date, points(10), signatureWidth);
    }
    for (const QString &line : words.signature)
        add(rows, line, {.face = Face::Bold, .pixels = points(13)}, points(10), signatureWidth);
    if (words.signature.isEmpty())
        rows += {.pieces = {{{}, mm(64)}}, .face = Face::Bold, .pixels = points(13), .before = mm(1)};
    return rows;
}

qreal heightOf(const QList<Row> &rows)
{
    qreal height = 0;
    for (const Row &row : rows)
        height += row.before + row.height();
    return height;
}

/** Stacks @p rows from @p top on, @p spare shared out by their stretch. */
void stack(Sheet &sheet, const QList<Row> &rows, qreal middle, qreal top, qreal spare)
{
    qreal shares = 0;
    for (const Row &row : rows)
        shares += row.stretch;
    for (const Row &row : rows) {
        top += row.before + (shares > 0 ? spare * row.stretch / shares : 0);
        place(sheet, row, middle, top);
        top += row.height();
    }
}

/** The block at the bottom right; returns its top. */
qreal addSignature(Sheet &sheet, const Wording &words)
{
    QList<Row> signer;
    if (words.signer.isEmpty())
        signer += {.pieces = {{{}, mm(64)}}, .face = Face::Bold, .pixels = points(13)};
    else
        add(signer, words.signer, {.face = Face::Bold, .pixels = points(13)}, points(11), signatureWidth);
    const QList<Row> head = signatureHead(words);
    const qreal signerTop = footBottom - heightOf(signer);
    sheet.signature
        = {signatureCentre - signatureWidth / 2, signerTop - signatureBlank, signatureWidth, signatureBlank};
    const qreal top = sheet.signature.top() - heightOf(head);
    stack(sheet, head, signatureCentre, top, 0);
    stack(sheet, signer, signatureCentre, signerTop, 0);
    return top;
}

/** Serial and small print at the bottom left, under the place of the QR code. */
void addFoot(Sheet &sheet, const Wording &words)
{
    QList<Row> rows;
    add(rows, words.serial, {.pixels = points(11.5)}, points(9), mm(110));
    for (const QString &line : words.smallPrint)
        rows += {
            .pieces = {{line}}, .face = Face::Italic, .pixels = points(9), .colour = colour::soft, .before = mm(0.2)};
    qreal top = footBottom - heightOf(rows);
    for (const Row &row : rows) {
        top += row.before;
        place(sheet, row, text.left() + rowWidth(row) / 2, top);
        top += row.height();
    }
}

}

QRectF textArea()
{
    return text;
}

QRectF qrArea()
{
    return {text.left() + mm(2.5), mm(139), mm(35), mm(35)};
}

QRectF qrQuietArea()
{
    return qrArea().adjusted(-mm(2.2), -mm(2.2), mm(2.2), mm(2.2));
}

Sheet layOut(const AwardPage &page, Variant variant)
{
    const Wording words = wording(page, variant);
    Sheet sheet;
    addFoot(sheet, words);
    const qreal bottom = std::min(addSignature(sheet, words), qrQuietArea().top()) - leastBreath;
    QList<Row> rows;
    qreal spare = 0;
    const qreal leastSpare = mm(9);
    for (int percent = 100; percent >= 40;
         percent -= 4) { // long names, units and villages at once: all a little smaller
        const qreal scale = percent / 100.0;
        rows.clear();
        addHead(rows, words);
        addTitle(rows, words, scale);
        addPerson(rows, words, scale);
        addCourse(rows, words, scale);
        spare = bottom - text.top() - heightOf(rows);
        if (spare >= leastSpare)
            break;
    }
    stack(sheet, rows, centre, text.top(), spare);
    return sheet;
}

}
