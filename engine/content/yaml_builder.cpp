// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#include "content/yaml_builder.h"

#include "content/yaml_faults.h"
#include "content/yaml_reader.h"

namespace hocso::content {
namespace {

/** The word that YAML took for "nothing" at @p position, or nothing if nothing is written there. */
QString nullWord(const YamlText &text, qsizetype position, bool asKey)
{
    for (const char *word : {"null", "Null", "NULL", "~"}) {
        if (!text.startsWith(position, word))
            continue;
        qsizetype end = position + qsizetype(qstrlen(word));
        while (text.at(end) == ' ')
            ++end;
        const char next = text.at(end + 1);
        const bool isKey = text.at(end) == ':' && (next == ' ' || next == '\n' || next == '\r' || next == '\0');
        return isKey == asKey ? QString::fromLatin1(word) : QString();
    }
    return {};
}

bool holdsRefused(const QString &text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t c = text[i].unicode();
        if (text[i].isHighSurrogate() && i + 1 < text.size())
            c = QChar::surrogateToUcs4(text[i], text[i + 1]);
        if (c != '\n' && c != '\t' && (isRefused(c) || c == 0))
            return true;
    }
    return false;
}

}

void YamlBuilder::count(qsizetype position)
{
    m_lastPosition = position;
    if (++m_nodes > YamlLimits::nodes) {
        fail("yaml.too-many-nodes", position, {QString::number(YamlLimits::nodes)});
        throw StopReading();
    }
}

/** Anchors and tags in front of a value. */
void YamlBuilder::properties(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor)
{
    if (anchor != 0 && m_text.at(mark.pos) == '&')
        fail("yaml.anchor", mark.pos);
    if ((!tag.empty() && tag != "?" && tag != "!") || m_text.at(mark.pos) == '!')
        fail("yaml.tag", mark.pos, {quotedAt(m_text, mark.pos)});
}

void YamlBuilder::OnNull(const YAML::Mark &mark, YAML::anchor_t anchor)
{
    count(mark.pos);
    properties(mark, {}, anchor);
    const QString word = nullWord(m_text, mark.pos, expectsKey());
    if (expectsKey()) {
        if (word.isEmpty())
            fail("yaml.empty-name", mark.pos);
        key(word, mark.pos);
        return;
    }
    Node node;
    if (!word.isEmpty()) {
        node.kind = Node::Kind::Scalar;
        node.text = node.source = word;
        node.place = m_text.place(mark.pos);
    } else if (!m_open.empty()) {
        node.place = m_open.back().node.kind == Node::Kind::Map ? m_open.back().keyPlace : emptyItemPlace(mark.pos);
    }
    value(std::move(node));
}

/** The parser names the token behind an empty item: the dash stands in the lines above. */
Place YamlBuilder::emptyItemPlace(qsizetype position) const
{
    for (qsizetype end = m_text.lineStart(position); end > 0;) {
        const qsizetype start = m_text.lineStart(end - 1);
        const QByteArray line = m_text.bytes().mid(start, end - start);
        const QByteArray bare = line.left(line.contains(" #") ? line.indexOf(" #") : line.size()).trimmed();
        if (bare.endsWith('-'))
            return m_text.place(start + line.indexOf('-'));
        if (!bare.isEmpty() && !bare.startsWith('#'))
            break;
        end = start;
    }
    return m_text.place(position);
}

void YamlBuilder::OnAlias(const YAML::Mark &mark, YAML::anchor_t)
{
    count(mark.pos);
    fail("yaml.alias", mark.pos, {quotedAt(m_text, mark.pos)});
    if (expectsKey())
        throw StopReading();
    Node node;
    node.place = m_text.place(mark.pos);
    value(std::move(node));
}

void YamlBuilder::OnScalar(
    const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor, const std::string &written)
{
    count(mark.pos);
    properties(mark, tag, anchor);
    const QString text = QString::fromUtf8(written).normalized(QString::NormalizationForm_C);
    checkClosed(mark.pos);
    if (tag == "!" && holdsRefused(text))
        fail("yaml.control-character", mark.pos, {QStringLiteral("\\…")});
    if (expectsKey()) {
        key(text, mark.pos);
        return;
    }
    Node node;
    node.kind = Node::Kind::Scalar;
    node.place = m_text.place(mark.pos);
    node.text = node.source = text;
    node.quoted = tag == "!";
    if (!node.quoted)
        checkEnd(written, mark.pos);
    value(std::move(node));
}

/** The parser closes a quote at the end of the file by itself, and swallows all that stands between. */
void YamlBuilder::checkClosed(qsizetype position)
{
    const char quote = m_text.at(position);
    if (quote != '"' && quote != '\'')
        return;
    qsizetype end = position + 1;
    while (end < m_text.bytes().size() && m_text.at(end) != quote)
        end += quote == '"' && m_text.at(end) == '\\' ? 2 : 1;
    if (end < m_text.bytes().size())
        return;
    fail("yaml.open-quote", position);
    throw StopReading();
}

/** Remembers a plain text that ends at " #…": YAML takes the rest of its line for a comment. */
void YamlBuilder::checkEnd(const std::string &written, qsizetype position)
{
    qsizetype end = position;
    const auto isBlank = [](char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; };
    for (const char c : written) {
        if (isBlank(c)) { // line ends inside a plain text were folded into blanks
            while (isBlank(m_text.at(end)))
                ++end;
        } else if (m_text.at(end) == c) {
            ++end;
        } else if (!isBlank(m_text.at(end))) {
            return;
        }
    }
    const qsizetype blanks = end;
    while (m_text.at(end) == ' ' || m_text.at(end) == '\t')
        ++end;
    if (end > blanks && m_text.at(end) == '#')
        m_cut.insert(YamlFile::cutKey(m_text.place(position)));
}

void YamlBuilder::OnSequenceStart(
    const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor, YAML::EmitterStyle::value)
{
    properties(mark, tag, anchor);
    open(Node::Kind::List, mark);
}

void YamlBuilder::OnMapStart(
    const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor, YAML::EmitterStyle::value)
{
    properties(mark, tag, anchor);
    open(Node::Kind::Map, mark);
}

void YamlBuilder::open(Node::Kind kind, const YAML::Mark &mark)
{
    count(mark.pos);
    if (expectsKey()) {
        const qsizetype outer = m_open.back().position;
        const bool braces = m_text.startsWith(outer, "{{");
        fail(braces ? "yaml.braces" : "yaml.complex-key", braces ? outer : mark.pos, {quotedAt(m_text, outer)});
        throw StopReading();
    }
    if (m_open.size() >= size_t(YamlLimits::depth)) {
        fail("yaml.too-deep", mark.pos, {QString::number(YamlLimits::depth)});
        throw StopReading();
    }
    Frame frame;
    frame.node.kind = kind;
    frame.node.place = m_text.place(mark.pos);
    frame.position = mark.pos;
    m_open.push_back(std::move(frame));
}

void YamlBuilder::close()
{
    Node node = std::move(m_open.back().node);
    m_open.pop_back();
    value(std::move(node));
}

void YamlBuilder::key(const QString &text, qsizetype position)
{
    Frame &frame = m_open.back();
    const Place place = m_text.place(position);
    frame.hasKey = true;
    frame.key = text;
    frame.keyPlace = place;
    frame.dropped = true;
    if (text == u"<<") {
        fail("yaml.merge-key", position);
    } else if (const auto first = frame.lines.constFind(text); first != frame.lines.cend()) {
        fail("yaml.duplicate-key", position, {text, QString::number(*first)});
    } else if (frame.lines.size() >= YamlLimits::keys) {
        fail("yaml.too-many-keys", position, {QString::number(YamlLimits::keys)});
        throw StopReading();
    } else {
        frame.lines.insert(text, place.line);
        frame.dropped = false;
    }
}

void YamlBuilder::value(Node node)
{
    if (m_open.empty()) {
        m_root = std::move(node);
        return;
    }
    Frame &frame = m_open.back();
    if (frame.node.kind == Node::Kind::List) {
        frame.node.items.append(std::move(node));
        return;
    }
    if (!frame.dropped)
        frame.node.entries.append({frame.key, frame.keyPlace, std::move(node)});
    frame.hasKey = false;
}

}
