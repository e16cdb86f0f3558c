// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#include "text_blocks.h"

#include <QRegularExpression>
#include <QStringView>
#include <QTextDocument>

#include <algorithm>

namespace hocso::controls {

static bool isFence(QStringView line)
{
    const QStringView start = line.trimmed();
    return start.startsWith(u"```") || start.startsWith(u"~~~");
}

/** Level of the heading that @p line is (ATX form), 0 if it is none. */
static int headingLevel(QStringView line)
{
    static const QRegularExpression heading(QStringLiteral("^ {0,3}(#{1,6})(?:[ \\t]|$)"));
    const auto match = heading.match(line);
    return match.hasMatch() ? int(match.capturedLength(1)) : 0;
}

static QString headingWords(QStringView line)
{
    static const QRegularExpression frame(QStringLiteral("^ {0,3}#{1,6}[ \\t]*|[ \\t]+#*[ \\t]*$"));
    return line.toString().remove(frame);
}

/** Looks for the characters that begin markup; too often is harmless, it only costs time. */
static bool hasMarkup(QStringView text)
{
    static const QRegularExpression markup(
        QStringLiteral("[*_`\\[\\]<>\\\\|~&]|^ {0,3}(?:[-+]|\\d+[.)]|=+|-+)(?:\\s|$)|  $|^ {4}"),
        QRegularExpression::MultilineOption);
    return markup.match(text).hasMatch();
}

static QString spoken(const QString &markdown, bool marked)
{
    if (!marked)
        return markdown.simplified();
    QTextDocument document;
    document.setMarkdown(markdown);
    return document.toPlainText();
}

static TextBlock makeBlock(const QString &text, int level)
{
    TextBlock block{level, text, {}, hasMarkup(text)};
    if (!block.marked)
        block.text.replace(u'\n', u' '); // a line break inside a paragraph is a space in CommonMark
    block.plain = spoken(text, block.marked);
    return block;
}

QList<TextBlock> splitBlocks(const QString &markdown)
{
    QList<TextBlock> blocks;
    QStringList open;
    bool fenced = false;
    const auto flush = [&] {
        while (!open.isEmpty() && open.constLast().trimmed().isEmpty())
            open.removeLast();
        if (!open.isEmpty())
            blocks.append(makeBlock(open.join(u'\n'), 0));
        open.clear();
    };
    const auto continuesList = [&](QStringView line) { // an indented line after a blank one belongs to its list item
        return !open.isEmpty() && hasMarkup(open.constFirst()) && (line.startsWith(u"  ") || hasMarkup(line));
    };
    bool blankBefore = false;
    for (const QString &line : markdown.split(u'\n')) {
        if (isFence(line))
            fenced = !fenced;
        const int level = fenced ? 0 : headingLevel(line);
        if (level > 0) {
            flush();
            blocks.append(makeBlock(headingWords(line), level));
        } else if (!fenced && line.trimmed().isEmpty()) {
            blankBefore = true;
            if (!open.isEmpty())
                open.append(QString());
            continue;
        } else {
            if (blankBefore && !fenced && !continuesList(line))
                flush();
            open.append(line);
        }
        blankBefore = false;
    }
    flush();
    return blocks;
}

QList<TextTerm> findTerms(const QString &markdown)
{
    static const QRegularExpression link(QStringLiteral("\\[([^\\]]+)\\]\\(term:([a-z0-9-]+)\\)"));
    QList<TextTerm> terms;
    for (auto it = link.globalMatch(markdown); it.hasNext();) {
        const auto match = it.next();
        const TextTerm found{match.captured(1), match.captured(2)};
        if (std::ranges::find(terms, found.term, &TextTerm::term) == terms.end())
            terms.append(found);
    }
    return terms;
}

void TextBlocks::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    m_blocks = splitBlocks(text);
    m_terms = findTerms(text);
    Q_EMIT changed();
}

}
