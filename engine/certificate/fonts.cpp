// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#include "certificate/fonts.h"

#include "certificate/page.h"

#include <QFontDatabase>
#include <QRawFont>

namespace hocso::certificate {

namespace {

QString file(Face face)
{
    switch (face) {
    case Face::Bold:
        return QStringLiteral(":/hocso/certificate/Bold.ttf");
    case Face::Italic:
        return QStringLiteral(":/hocso/certificate/Italic.ttf");
    case Face::Regular:
        break;
    }
    return QStringLiteral(":/hocso/certificate/Regular.ttf");
}

/** The font files themselves: what they can draw does not depend on what else the machine has. */
const QRawFont &raw(Face face)
{
    constexpr qreal anySize = 16;
    static const QRawFont faces[]{QRawFont(file(Face::Regular), anySize), QRawFont(file(Face::Bold), anySize),
        QRawFont(file(Face::Italic), anySize)};
    return faces[int(face)];
}

bool isInvisible(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format: // also the marks that turn the direction of a text
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
        return true;
    default:
        return false;
    }
}

}

void registerFonts()
{
    static const bool once = [] {
        for (const Face face : {Face::Regular, Face::Bold, Face::Italic}) {
            if (QFontDatabase::addApplicationFont(file(face)) < 0)
                qFatal("the font %s of this program is damaged", qPrintable(file(face)));
        }
        return true;
    }();
    Q_UNUSED(once)
}

QFont font(Face face, int pixels, qreal spacing)
{
    registerFonts();
    QFont out(QStringLiteral("Noto Serif"));
    out.setPixelSize(pixels);
    out.setBold(face == Face::Bold);
    out.setItalic(face == Face::Italic);
    out.setHintingPreference(QFont::PreferNoHinting);
    out.setStyleStrategy(
        QFont::StyleStrategy(QFont::PreferAntialias | QFont::NoSubpixelAntialias | QFont::NoFontMerging));
    // In per cent: spacing in pixels would grow with the resolution of the device. Any spacing at all, even none to
    // see, turns off ligatures, which a PDF would hold as one character (ﬃ) where the award has three.
    constexpr qreal least = 100 + 1.0 / 64;
    out.setLetterSpacing(QFont::PercentageSpacing, std::max(least, 100 * (1 + spacing)));
    return out;
}

QString undrawable(Face face, const QString &text)
{
    QString out;
    const auto characters = text.toUcs4();
    for (const char32_t c : characters) {
        if (c != QChar::ReplacementCharacter && !isInvisible(c) && raw(face).supportsCharacter(c))
            continue;
        const QString one = QString::fromUcs4(&c, 1);
        if (!out.contains(one))
            out += one;
    }
    return out;
}

}
