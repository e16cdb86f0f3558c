// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#include "theme.h"

#include "fonts.h"
#include "icons.h"
#include "signs.h"

#include <QQmlComponent>
#include <QQmlEngine>

namespace hocso::theme {

Theme::Theme(QObject *parent) : QObject(parent), m_palette(&palette(PaletteName::Light)) { }

Theme *Theme::of(QQmlEngine &engine)
{
    // The module's types are registered by its first import; asking for the singleton earlier finds nothing.
    QQmlComponent import(&engine);
    import.setData("import Hocso.Theme\nimport QtQml\nQtObject {}", QUrl());
    return engine.singletonInstance<Theme *>(qmlTypeId("Hocso.Theme", 1, 0, "Theme"));
}

void Theme::setScheme(Scheme scheme)
{
    if (scheme == m_scheme)
        return;
    m_scheme = scheme;
    m_palette = &palette(PaletteName(int(scheme)));
    Q_EMIT schemeChanged();
}

void Theme::setTextScale(double scale)
{
    const double bounded = qBound(1.0, scale, 2.0);
    if (bounded == m_textScale)
        return;
    m_textScale = bounded;
    Q_EMIT sizesChanged();
    Q_EMIT widthChanged();
}

void Theme::setWindowWidth(double width)
{
    if (width == m_windowWidth)
        return;
    const bool wasCompact = compact();
    m_windowWidth = width;
    if (compact() != wasCompact)
        Q_EMIT sizesChanged();
    Q_EMIT widthChanged();
}

void Theme::setReducedMotion(bool reduced)
{
    if (reduced == m_reducedMotion)
        return;
    m_reducedMotion = reduced;
    Q_EMIT motionChanged();
}

QString Theme::iconFamilyName() const
{
    return iconFamily;
}

QString Theme::glyph(const QString &name)
{
    const char16_t code = findIcon(name);
    if (code == 0)
        qWarning("icons.txt has no icon \"%s\"", qPrintable(name));
    return QString(QChar(code != 0 ? code : findIcon(u"unknown")));
}

bool Theme::hasIcon(const QString &name)
{
    return findIcon(name) != 0;
}

static const Tint &tintOf(int tint, Theme::Scheme scheme)
{
    const auto &tints = palette(PaletteName(int(scheme))).tints;
    return tints[std::size_t(tint) % tints.size()];
}

QColor Theme::tintInk(int tint, Scheme scheme)
{
    return tintOf(tint, scheme).ink;
}

QColor Theme::tintSoft(int tint, Scheme scheme)
{
    return tintOf(tint, scheme).soft;
}

QStringList Theme::signs() const
{
    QStringList ids;
    for (const Sign &sign : theme::signs()) {
        if (sign.id != u"guest")
            ids.append(sign.id.toString());
    }
    return ids;
}

QString Theme::signName(const QString &sign)
{
    return theme::signName(sign);
}

QString Theme::signIcon(const QString &sign)
{
    return findSign(sign).icon.toString();
}

int Theme::signTint(const QString &sign)
{
    return findSign(sign).tint;
}

}
