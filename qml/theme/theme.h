// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "palette.h"

#include <QObject>
#include <QStringList>
#include <QtQml/qqml.h>

class QQmlEngine;

namespace hocso::theme {

/**
 * Colours, sizes and durations for everything drawn. Only the app writes it: at start from the options and the
 * learner's settings, then from the menu "Chữ to" and the window's size.
 */
class Theme : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    // What the app sets.
    Q_PROPERTY(Scheme scheme READ scheme WRITE setScheme NOTIFY schemeChanged FINAL)
    Q_PROPERTY(double textScale READ textScale WRITE setTextScale NOTIFY sizesChanged FINAL)
    Q_PROPERTY(double windowWidth READ windowWidth WRITE setWindowWidth NOTIFY widthChanged FINAL)
    Q_PROPERTY(bool reducedMotion READ reducedMotion WRITE setReducedMotion NOTIFY motionChanged FINAL)

    // Colours by role, see Palette.
    Q_PROPERTY(QColor paper READ paper NOTIFY schemeChanged FINAL)
    Q_PROPERTY(QColor card READ card NOTIFY schemeChanged FINAL)
    Q_PROPERTY(QColor line READ line NOTIFY schemeChanged FINAL)
    Q_PROPERTY(QColor outline READ outline NOTIFY schemeChanged FINAL)
    Q_PROPERTY(QColor ink READ ink NOTIFY schemeChanged FINAL)
    Q_PROPERTY(QColor soft READ soft NOTIFY schemeChanged FINAL)
    Q_PROPERTY(QColor primary READ primary NOTIFY schemeChanged FINAL)
    Q_PROPERTY(QColor onPrimary READ onPrimary NOTIFY schemeChanged FINAL)
    Q_PROPERTY(QColor primarySoft READ primarySoft NOTIFY schemeChanged FINAL)
    Q_PROPERTY(QColor accent READ accent NOTIFY schemeChanged FINAL)
    Q_PROPERTY(QColor accentSoft READ accentSoft NOTIFY schemeChanged FINAL)
    Q_PROPERTY(QColor onAccentSoft READ onAccentSoft NOTIFY schemeChanged FINAL)
    Q_PROPERTY(QColor onAccent READ onAccent NOTIFY schemeChanged FINAL)
    Q_PROPERTY(QColor good READ good NOTIFY schemeChanged FINAL)
    Q_PROPERTY(QColor goodSoft READ goodSoft NOTIFY schemeChanged FINAL)
    Q_PROPERTY(QColor bad READ bad NOTIFY schemeChanged FINAL)
    Q_PROPERTY(QColor badSoft READ badSoft NOTIFY schemeChanged FINAL)
    Q_PROPERTY(QColor ribbon READ ribbon NOTIFY schemeChanged FINAL)
    Q_PROPERTY(QColor onRibbon READ onRibbon NOTIFY schemeChanged FINAL)
    Q_PROPERTY(QColor focus READ focus NOTIFY schemeChanged FINAL)
    Q_PROPERTY(QColor scrim READ scrim NOTIFY schemeChanged FINAL)
    Q_PROPERTY(bool highContrast READ highContrast NOTIFY schemeChanged FINAL)

    // Type, in pixels of the chosen text size.
    Q_PROPERTY(QString iconFamily READ iconFamilyName CONSTANT FINAL)
    Q_PROPERTY(int titleSize READ titleSize NOTIFY sizesChanged FINAL)
    Q_PROPERTY(int headingSize READ headingSize NOTIFY sizesChanged FINAL)
    Q_PROPERTY(int answerSize READ answerSize NOTIFY sizesChanged FINAL)
    Q_PROPERTY(int bodySize READ bodySize NOTIFY sizesChanged FINAL)
    Q_PROPERTY(int buttonSize READ buttonSize NOTIFY sizesChanged FINAL)
    Q_PROPERTY(int smallSize READ smallSize NOTIFY sizesChanged FINAL)

    // Measures, in pixels.
    Q_PROPERTY(bool compact READ compact NOTIFY sizesChanged FINAL)
    Q_PROPERTY(int space READ space CONSTANT FINAL)
    Q_PROPERTY(int margin READ margin NOTIFY sizesChanged FINAL)
    Q_PROPERTY(int columnWidth READ columnWidth NOTIFY widthChanged FINAL)
    Q_PROPERTY(int target READ target CONSTANT FINAL)
    Q_PROPERTY(int pill READ pill NOTIFY sizesChanged FINAL)
    Q_PROPERTY(int radius READ radius CONSTANT FINAL)
    Q_PROPERTY(int largeRadius READ largeRadius CONSTANT FINAL)
    Q_PROPERTY(int hairline READ hairline NOTIFY schemeChanged FINAL)
    Q_PROPERTY(int border READ border NOTIFY schemeChanged FINAL)
    Q_PROPERTY(int strongBorder READ strongBorder NOTIFY schemeChanged FINAL)
    Q_PROPERTY(int motion READ motion NOTIFY motionChanged FINAL)

    // Learners' signs.
    Q_PROPERTY(QStringList signs READ signs CONSTANT FINAL)

public:
    enum class Scheme { Light, Dark, Contrast };
    Q_ENUM(Scheme)

    explicit Theme(QObject *parent = nullptr);

    /** The theme that the QML of @p engine sees, for the app to set before its first page loads. */
    static Theme *of(QQmlEngine &engine);

    Scheme scheme() const { return m_scheme; }
    void setScheme(Scheme scheme);
    /** 1, 1.25, 1.5 or 2. */
    double textScale() const { return m_textScale; }
    void setTextScale(double scale);
    double windowWidth() const { return m_windowWidth; }
    void setWindowWidth(double width);
    bool reducedMotion() const { return m_reducedMotion; }
    void setReducedMotion(bool reduced);

    QColor paper() const { return m_palette->paper; }
    QColor card() const { return m_palette->card; }
    QColor line() const { return m_palette->line; }
    QColor outline() const { return m_palette->outline; }
    QColor ink() const { return m_palette->ink; }
    QColor soft() const { return m_palette->soft; }
    QColor primary() const { return m_palette->primary; }
    QColor onPrimary() const { return m_palette->onPrimary; }
    QColor primarySoft() const { return m_palette->primarySoft; }
    QColor accent() const { return m_palette->accent; }
    QColor accentSoft() const { return m_palette->accentSoft; }
    QColor onAccentSoft() const { return m_palette->onAccentSoft; }
    QColor onAccent() const { return m_palette->onAccent; }
    QColor good() const { return m_palette->good; }
    QColor goodSoft() const { return m_palette->goodSoft; }
    QColor bad() const { return m_palette->bad; }
    QColor badSoft() const { return m_palette->badSoft; }
    QColor ribbon() const { return m_palette->ribbon; }
    QColor onRibbon() const { return m_palette->onRibbon; }
    QColor focus() const { return m_palette->focus; }
    QColor scrim() const { return m_palette->scrim; }
    bool highContrast() const { return m_scheme == Scheme::Contrast; }

    QString iconFamilyName() const;
    int titleSize() const { return scaled(compact() ? 27 : 34); } ///< the one question of a screen
    int headingSize() const { return scaled(compact() ? 24 : 28); }
    int answerSize() const { return scaled(compact() ? 21 : 24); }
    int bodySize() const { return scaled(compact() ? 20 : 22); }
    int buttonSize() const { return scaled(compact() ? 20 : 22); }
    int smallSize() const { return scaled(compact() ? 18 : 19); } ///< secondary text, never less

    /** A narrow window, or one that large text makes narrow: one column, words of the top bar hidden. */
    bool compact() const { return m_windowWidth / m_textScale < 600; }
    int space() const { return 8; } ///< the step of all distances
    int margin() const { return compact() ? 16 : 32; } ///< between content and the window's edge
    /** The widest column that is easy to read and fits the window. */
    int columnWidth() const { return qMin(scaled(880), int(m_windowWidth) - 2 * margin()); }
    int target() const { return 56; } ///< the smallest thing to touch
    int pill() const { return 64; } ///< height of a button with one line
    int radius() const { return 20; }
    int largeRadius() const { return 24; }
    int hairline() const { return highContrast() ? 3 : 1; } ///< around cards
    int border() const { return highContrast() ? 3 : 2; } ///< around buttons and fields
    int strongBorder() const { return highContrast() ? 6 : 3; } ///< around what is chosen or judged
    int motion() const { return m_reducedMotion ? 0 : 140; } ///< ms of the few movements there are

    /** The character of an icon in iconFamily; the question mark, and a warning, for a name that icons.txt lacks. */
    Q_INVOKABLE static QString glyph(const QString &name);
    Q_INVOKABLE static bool hasIcon(const QString &name);

    // Bindings cannot see through a call, so the scheme is passed in.
    Q_INVOKABLE static QColor tintInk(int tint, hocso::theme::Theme::Scheme scheme);
    Q_INVOKABLE static QColor tintSoft(int tint, hocso::theme::Theme::Scheme scheme);

    /** The signs that a learner can choose, without the guest's. */
    QStringList signs() const;
    Q_INVOKABLE static QString signName(const QString &sign);
    Q_INVOKABLE static QString signIcon(const QString &sign);
    Q_INVOKABLE static int signTint(const QString &sign);

Q_SIGNALS:
    void schemeChanged();
    void sizesChanged();
    void widthChanged();
    void motionChanged();

private:
    int scaled(int size) const { return qRound(size * m_textScale); }

    Scheme m_scheme = Scheme::Light;
    const Palette *m_palette;
    double m_textScale = 1;
    double m_windowWidth = 1366;
    bool m_reducedMotion = false;
};

}
