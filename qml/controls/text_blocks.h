// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QObject>
#include <QString>
#include <QtQml/qqml.h>

namespace hocso::controls {

/** A heading, a paragraph or an item of a list: what is drawn and read on its own. */
struct TextBlock {
    Q_GADGET
    QML_VALUE_TYPE(textBlock)
    Q_PROPERTY(int level MEMBER level CONSTANT FINAL)
    Q_PROPERTY(int indent MEMBER indent CONSTANT FINAL)
    Q_PROPERTY(QString mark MEMBER mark CONSTANT FINAL)
    Q_PROPERTY(QString text MEMBER text CONSTANT FINAL)
    Q_PROPERTY(QString plain MEMBER plain CONSTANT FINAL)
    Q_PROPERTY(bool styled MEMBER styled CONSTANT FINAL)
public:
    int level = 0; ///< 1 to 6 for a heading, else 0
    int indent = 0; ///< how deep in lists
    QString mark; ///< "1." or "•" before an item of a list
    QString text; ///< as Text draws it: StyledText if styled, else plain
    QString plain; ///< as a screen reader says it
    bool styled = false;
    bool operator==(const TextBlock &) const = default;
};

/** A word with an explanation: a link of the form [mã OTP](term:otp). */
struct TextTerm {
    Q_GADGET
    QML_VALUE_TYPE(textTerm)
    Q_PROPERTY(QString word MEMBER word CONSTANT FINAL)
    Q_PROPERTY(QString term MEMBER term CONSTANT FINAL)
public:
    QString word;
    QString term;
    bool operator==(const TextTerm &) const = default;
};

/** CommonMark in the pieces that RichText.qml draws. */
struct TextParts {
    QList<TextBlock> blocks;
    QList<TextTerm> terms; ///< each once, in the order of the text
};

TextParts splitText(const QString &markdown);

/** splitText() for RichText.qml. */
class TextBlocks : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY changed FINAL)
    Q_PROPERTY(QList<hocso::controls::TextBlock> blocks READ blocks NOTIFY changed FINAL)
    Q_PROPERTY(QList<hocso::controls::TextTerm> terms READ terms NOTIFY changed FINAL)

public:
    using QObject::QObject;

    QString text() const { return m_text; }
    void setText(const QString &text);
    QList<TextBlock> blocks() const { return m_parts.blocks; }
    QList<TextTerm> terms() const { return m_parts.terms; }

Q_SIGNALS:
    void changed();

private:
    QString m_text;
    TextParts m_parts;
};

}
