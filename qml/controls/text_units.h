// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QObject>
#include <QString>
#include <QtQml/qqml.h>

namespace hocso::controls {

/** What stands between two blanks: a word, or a slot with what touches it, so that no line breaks between them. */
struct TextUnit {
    Q_GADGET
    QML_VALUE_TYPE(textUnit)
    Q_PROPERTY(QString before MEMBER before CONSTANT FINAL)
    Q_PROPERTY(QString slot MEMBER slotName CONSTANT FINAL)
    Q_PROPERTY(QString after MEMBER after CONSTANT FINAL)
public:
    QString before; ///< StyledText; the whole word if there is no slot
    QString slotName; ///< NAME of {{…:NAME}}, or empty
    QString after; ///< StyledText
    bool operator==(const TextUnit &) const = default;
};

/** A paragraph, a heading or an item of a list, in units. */
struct TextLine {
    Q_GADGET
    QML_VALUE_TYPE(textLine)
    Q_PROPERTY(int level MEMBER level CONSTANT FINAL)
    Q_PROPERTY(int indent MEMBER indent CONSTANT FINAL)
    Q_PROPERTY(QString mark MEMBER mark CONSTANT FINAL)
    Q_PROPERTY(QString plain MEMBER plain CONSTANT FINAL)
    Q_PROPERTY(bool slotted MEMBER slotted CONSTANT FINAL)
    Q_PROPERTY(QList<hocso::controls::TextUnit> units MEMBER units CONSTANT FINAL)
public:
    int level = 0; ///< 1 to 6 for a heading, else 0
    int indent = 0; ///< how deep in lists
    QString mark; ///< "1." or "•" before an item of a list
    QString plain; ///< as a screen reader says it, with slots as they are written
    bool slotted = false; ///< there is a slot in it
    QList<TextUnit> units;
    bool operator==(const TextLine &) const = default;
};

/** CommonMark with slots {{…:NAME}} in the lines and units that can be laid out around what fills them. */
QList<TextLine> splitUnits(const QString &markdown);

/** splitUnits() for QML. */
class TextUnits : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY changed FINAL)
    Q_PROPERTY(QList<hocso::controls::TextLine> lines READ lines NOTIFY changed FINAL)

public:
    using QObject::QObject;

    QString text() const { return m_text; }
    void setText(const QString &text);
    QList<TextLine> lines() const { return m_lines; }

Q_SIGNALS:
    void changed();

private:
    QString m_text;
    QList<TextLine> m_lines;
};

}
