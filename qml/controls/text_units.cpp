// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#include "text_units.h"

#include "text_blocks.h"

#include <algorithm>

namespace hocso::controls {
namespace {

/** Cuts a StyledText at its blanks; a tag that is open at a cut is closed there and opened again behind it. */
class UnitCutter {
public:
    QList<TextUnit> cut(QStringView styled);

private:
    void tag(QStringView name);
    void put(QStringView text);
    void slot(QStringView written);
    void closeTags();
    void flush();
    QString &target() { return m_unit.slotName.isEmpty() ? m_unit.before : m_unit.after; }

    QStringList m_open; ///< tags at this place of the text: "<b>"
    QStringList m_written; ///< those of them that the target has
    TextUnit m_unit;
    QList<TextUnit> m_units;
};

QList<TextUnit> UnitCutter::cut(QStringView styled)
{
    for (qsizetype i = 0; i < styled.size();) {
        const QStringView rest = styled.sliced(i);
        const qsizetype tagEnd = rest.front() == u'<' ? rest.indexOf(u'>') + 1 : 0;
        const qsizetype slotEnd = rest.startsWith(u"{{") ? rest.indexOf(u"}}") + 2 : 0;
        if (tagEnd > 0)
            tag(rest.first(tagEnd));
        else if (slotEnd > 1)
            slot(rest.first(slotEnd));
        else if (rest.front() == u' ')
            flush();
        else
            put(rest.first(1));
        i += tagEnd > 0 ? tagEnd : slotEnd > 1 ? slotEnd : 1;
    }
    flush();
    return m_units;
}

void UnitCutter::tag(QStringView name)
{
    if (name == u"<br>")
        flush();
    else if (!name.startsWith(u"</"))
        m_open += name.toString();
    else if (!m_open.isEmpty())
        m_open.removeLast();
}

void UnitCutter::put(QStringView text)
{
    if (m_written != m_open) {
        closeTags();
        target() += m_open.join(QString());
        m_written = m_open;
    }
    target() += text;
}

/** "{{gap:what}}". Slots that touch are units of their own. */
void UnitCutter::slot(QStringView written)
{
    if (!m_unit.slotName.isEmpty())
        flush();
    closeTags();
    m_unit.slotName = written.sliced(written.indexOf(u':') + 1).chopped(2).trimmed().toString();
}

void UnitCutter::closeTags()
{
    for (auto it = m_written.crbegin(); it != m_written.crend(); ++it) // "<a href=…>" ends with "</a>"
        target() += QStringLiteral("</%1>").arg((*it)[1]);
    m_written.clear();
}

void UnitCutter::flush()
{
    closeTags();
    if (m_unit != TextUnit{})
        m_units += m_unit;
    m_unit = {};
}

}

QList<TextLine> splitUnits(const QString &markdown)
{
    QList<TextLine> lines;
    const auto blocks = splitText(markdown).blocks;
    for (const TextBlock &block : blocks) {
        TextLine line{block.level, block.indent, block.mark, block.plain, false, {}};
        line.units = UnitCutter().cut(block.styled ? block.text : block.text.toHtmlEscaped());
        line.slotted = std::ranges::any_of(line.units, [](const TextUnit &unit) { return !unit.slotName.isEmpty(); });
        lines += line;
    }
    return lines;
}

void TextUnits::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    m_lines = splitUnits(text);
    Q_EMIT changed();
}

}
