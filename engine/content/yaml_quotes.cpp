// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#include "content/yaml_builder.h"
#include "content/yaml_reader.h"

#include <QRegularExpression>

#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include <sstream>

namespace hocso::content {
namespace {

QString inQuotes(const QString &text)
{
    QString inner = text;
    inner.replace(u'\\', QStringLiteral("\\\\")).replace(u'"', QStringLiteral("\\\""));
    return u'"' + inner + u'"';
}

/** Writes "[…]" and "{…}" anew with every plain text in them quoted that YAML could trip over. */
class FlowQuoter {
public:
    explicit FlowQuoter(const QString &text) : m_text(text) { }

    QString rewritten()
    {
        QString out;
        item(out, QChar());
        return out + m_text.sliced(m_at);
    }

private:
    bool atEnd() const { return m_at >= m_text.size(); }
    QChar next() const { return atEnd() ? QChar() : m_text[m_at]; }

    void blanks(QString &out)
    {
        while (next().isSpace())
            out += m_text[m_at++];
    }

    void item(QString &out, QChar closing, bool isValue = false)
    {
        blanks(out);
        if (next() == u'[')
            collection(out, u']');
        else if (next() == u'{')
            collection(out, u'}');
        else if (next() == u'"' || next() == u'\'')
            quoted(out);
        else
            plain(out, closing, isValue);
        blanks(out);
    }

    void collection(QString &out, QChar closing)
    {
        out += m_text[m_at++];
        while (!atEnd() && next() != closing) {
            item(out, closing);
            if (next() != u',')
                break;
            out += m_text[m_at++];
        }
        if (next() == closing)
            out += m_text[m_at++];
    }

    void quoted(QString &out)
    {
        const QChar quote = next();
        do {
            if (next() == u'\\' && quote == u'"' && m_at + 1 < m_text.size())
                out += m_text[m_at++];
            out += m_text[m_at++];
        } while (!atEnd() && next() != quote);
        if (!atEnd())
            out += m_text[m_at++];
    }

    /** In braces, what stands behind a comma belongs to the text before it unless it is a key. */
    bool isBeforeKey() const
    {
        static const QRegularExpression key(QStringLiteral("^, *(?:[a-z0-9-]+: |[\"'}])"));
        return key.match(m_text.sliced(m_at)).hasMatch();
    }

    void plain(QString &out, QChar closing, bool isValue)
    {
        const auto start = m_at;
        while (!atEnd() && next() != closing && (next() != u',' || (isValue && !isBeforeKey()))) {
            ++m_at;
            if (closing == u'}' && !isValue && m_text[m_at - 1] == u':' && next() == u' ') { // a key and its value
                out += m_text.sliced(start, m_at - start);
                item(out, closing, true);
                return;
            }
        }
        static const QRegularExpression risky(QStringLiteral("[,:#?{}\\[\\]\"]|^[-&*!|>'%@`]"));
        const QString text = m_text.sliced(start, m_at - start);
        const QString bare = text.trimmed();
        out += risky.match(bare).hasMatch() ? inQuotes(bare) + text.sliced(bare.size()) : text;
    }

    const QString m_text;
    qsizetype m_at = 0;
};

bool isReadable(const QString &line)
{
    try {
        std::istringstream stream(line.trimmed().toStdString());
        YAML::Parser parser(stream);
        FirstEvent events;
        while (parser.HandleNextDocument(events)) { }
        return true;
    } catch (const YAML::Exception &) {
        return false;
    }
}

}

QString quotedLine(const QString &line)
{
    static const QRegularExpression parts(QStringLiteral("^(\\s*(?:- +)*(?:[a-z0-9][a-z0-9.-]*: +)?)(.*?)(\\s*)$"));
    const auto match = parts.match(line);
    const QString value = match.captured(2);
    if (value.isEmpty() || line.size() > 500)
        return line;
    QString mended;
    if ((value.startsWith(u'{') && !value.startsWith(u"{{")) || value.startsWith(u'['))
        mended = FlowQuoter(value).rewritten();
    else if (value.startsWith(u'"') || value.startsWith(u'\''))
        return line;
    else
        mended = inQuotes(value);
    const QString whole = match.captured(1) + mended;
    return mended != value && !isReadable(line) && isReadable(whole) ? whole : line;
}

}
