// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#include "text_blocks.h"

#include <QTextBlock>
#include <QTextDocument>
#include <QTextList>

#include <algorithm>

namespace hocso::controls {

static const QString termScheme = QStringLiteral("term:");

/** One paragraph without a sign of markup needs no parser, and most texts of a course are that. */
static bool isPlain(QStringView text)
{
    static const QStringView anywhere = u"\n*_`[]<>\\|~&#";
    static const QStringView first = u" \t+-=0123456789";
    return !first.contains(text.front()) && std::ranges::none_of(text, [](QChar c) { return anywhere.contains(c); });
}

/** A stretch of one format, as the few HTML tags that Text.StyledText knows. */
static QString styled(const QTextFragment &fragment, bool heading)
{
    const QTextCharFormat format = fragment.charFormat();
    QString text = fragment.text().toHtmlEscaped();
    text.replace(QChar::LineSeparator, QStringLiteral("<br>"));
    if (format.isAnchor())
        text = QStringLiteral("<a href=\"%1\">%2</a>").arg(format.anchorHref().toHtmlEscaped(), text);
    if (format.fontItalic())
        text = QStringLiteral("<i>%1</i>").arg(text);
    if (format.fontWeight() >= QFont::Bold && !heading) // headings are bold as a whole
        text = QStringLiteral("<b>%1</b>").arg(text);
    return text;
}

static QString markOf(const QTextBlock &block)
{
    const QTextList *list = block.textList();
    if (list == nullptr)
        return {};
    const bool numbered = list->format().style() <= QTextListFormat::ListDecimal;
    return numbered ? list->itemText(block) : QStringLiteral("•");
}

static void addTerm(const QTextFragment &fragment, QList<TextTerm> &terms)
{
    const QString link = fragment.charFormat().anchorHref();
    if (!link.startsWith(termScheme))
        return;
    const TextTerm found{fragment.text(), link.mid(termScheme.size())};
    if (std::ranges::find(terms, found.term, &TextTerm::term) == terms.end())
        terms.append(found);
}

static TextBlock readBlock(const QTextBlock &block, QList<TextTerm> &terms)
{
    TextBlock result;
    result.level = block.blockFormat().headingLevel();
    result.mark = markOf(block);
    result.indent = block.textList() != nullptr ? block.textList()->format().indent() : 0;
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const QTextFragment fragment = it.fragment();
        if (fragment.charFormat().isImageFormat())
            continue; // pictures stand in keys of their own
        result.text += styled(fragment, result.level > 0);
        result.plain += fragment.text().replace(QChar::LineSeparator, u' ');
        addTerm(fragment, terms);
    }
    result.styled = result.text != result.plain;
    return result;
}

TextParts splitText(const QString &markdown)
{
    if (markdown.isEmpty())
        return {};
    if (isPlain(markdown))
        return {{TextBlock{0, 0, {}, markdown, markdown, false}}, {}};
    QTextDocument document;
    document.setMarkdown(markdown, QTextDocument::MarkdownDialectCommonMark);
    TextParts parts;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const TextBlock read = readBlock(block, parts.terms);
        if (!read.plain.isEmpty())
            parts.blocks.append(read);
    }
    return parts;
}

void TextBlocks::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    m_parts = splitText(text);
    Q_EMIT changed();
}

}
