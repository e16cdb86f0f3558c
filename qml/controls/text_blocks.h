// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QObject>
#include <QString>
#include <QtQml/qqml.h>

namespace hocso::controls {

/** A piece of CommonMark text that is drawn and read on its own. */
struct TextBlock {
    Q_GADGET
    QML_VALUE_TYPE(textBlock)
    Q_PROPERTY(int level MEMBER level CONSTANT FINAL)
    Q_PROPERTY(QString text MEMBER text CONSTANT FINAL)
    Q_PROPERTY(QString plain MEMBER plain CONSTANT FINAL)
    Q_PROPERTY(bool marked MEMBER marked CONSTANT FINAL)
public:
    int level = 0; ///< 1 to 6 for a heading, else 0
    QString text; ///< CommonMark; of a heading only its words
    QString plain; ///< as a screen reader says it
    bool marked = false; ///< has markup: plain text is drawn several times faster
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

QList<TextBlock> splitBlocks(const QString &markdown);
/** Each term once, in the order of the text. */
QList<TextTerm> findTerms(const QString &markdown);

/** The two functions above for RichText.qml. */
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
    QList<TextBlock> blocks() const { return m_blocks; }
    QList<TextTerm> terms() const { return m_terms; }

Q_SIGNALS:
    void changed();

private:
    QString m_text;
    QList<TextBlock> m_blocks;
    QList<TextTerm> m_terms;
};

}
