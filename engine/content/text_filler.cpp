// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#include "content/text_filler.h"

#include "base/text.h"
#include "content/yaml_reader.h"

#include <QRegularExpression>

namespace hocso::content {
namespace {

class TextFiller {
public:
    TextFiller(const QSet<qint64> &cut, TextSources &sources, Diagnostics &diagnostics)
        : m_cut(cut), m_sources(sources), m_diagnostics(diagnostics)
    {
    }

    void mapping(Node &node, const Schema &schema)
    {
        for (NodeEntry &entry : node.entries) {
            if (const Key *key = schema.key(entry.key))
                value(entry.value, *key);
        }
    }

private:
    void value(Node &node, const Key &key);
    void text(Node &node, const Key &key);
    void media(Node &node);
    QString filled(const QString &name, Place place, const Key &key);
    QString fact(const QString &name, Place place);
    QString siteWord(const QString &name, Place place);
    void fail(const char *code, Place place, const QStringList &arguments)
    {
        m_diagnostics.add(QString::fromLatin1(code), place, arguments);
    }

    const QSet<qint64> &m_cut;
    TextSources &m_sources;
    Diagnostics &m_diagnostics;
};

void TextFiller::value(Node &node, const Key &key)
{
    switch (key.type) {
    case Type::Text:
    case Type::Markdown:
        text(node, key);
        break;
    case Type::Strings:
        for (Node &item : node.items)
            text(item, key);
        break;
    case Type::Media:
        media(node);
        break;
    case Type::Map:
        mapping(node, *key.of);
        break;
    case Type::List:
        for (Node &item : node.items)
            mapping(item, *key.of);
        break;
    case Type::Named:
        for (NodeEntry &entry : node.entries)
            mapping(entry.value, *key.of);
        break;
    default:
        break;
    }
}

void TextFiller::text(Node &node, const Key &key)
{
    if (!m_cut.isEmpty() && m_cut.contains(YamlFile::cutKey(node.place)))
        fail("text.cut", node.place, {node.source});
    static const QRegularExpression element(QStringLiteral("</?[a-zA-Z][^<>]*>|<!--"));
    const QString fault = key.type == Type::Markdown                          ? markupFault(node.source)
        : node.source.contains(u'<') && element.match(node.source).hasMatch() ? QStringLiteral("text.html")
                                                                              : QString();
    if (!fault.isEmpty())
        m_diagnostics.add(fault, node.place, {key.name});
    if (!node.source.contains(u"{{"))
        return;
    QString out;
    qsizetype end = 0;
    for (qsizetype start = node.source.indexOf(u"{{"); start >= 0; start = node.source.indexOf(u"{{", end)) {
        out += QStringView(node.source).sliced(end, start - end);
        const auto close = node.source.indexOf(u"}}", start);
        if (close < 0) {
            fail("text.open-braces", node.place,
                {node.source.sliced(start, qMin(qsizetype(40), node.source.size() - start))});
            end = start;
            break;
        }
        end = close + 2;
        out += filled(node.source.sliced(start + 2, close - start - 2).trimmed(), node.place, key);
    }
    out += QStringView(node.source).sliced(end);
    node.text = out;
}

/** What "fact:vneid.hotline" stands for; braces and name again if it is left to the kind or unknown. */
QString TextFiller::filled(const QString &name, Place place, const Key &key)
{
    const auto colon = name.indexOf(u':');
    const QString space = name.first(qMax(qsizetype(0), colon));
    if (space == u"fact")
        return fact(name.sliced(colon + 1), place);
    if (space == u"site")
        return siteWord(name.sliced(colon + 1), place);
    QString written = QStringLiteral("{{") + name + QStringLiteral("}}");
    if (!key.placeholders.contains(space) || space.isEmpty())
        fail("text.placeholder", place, {written});
    return written;
}

QString TextFiller::fact(const QString &name, Place place)
{
    const auto known = m_sources.shared.facts.constFind(name);
    if (known == m_sources.shared.facts.cend()) {
        const QString near = nearest(name, m_sources.shared.facts.keys());
        if (near.isEmpty())
            fail("fact.unknown", place, {name});
        else
            fail("fact.misspelt", place, {name, near});
        return name;
    }
    m_sources.factsUsed.insert(name);
    const QString here = m_sources.site.facts.value(name);
    return here.isEmpty() ? known->value : here;
}

QString TextFiller::siteWord(const QString &name, Place place)
{
    if (!siteWords().contains(name)) {
        QStringList known;
        for (const QString &word : siteWords().keys())
            known += QStringLiteral("{{site:%1}}").arg(word);
        known.sort();
        fail("site.unknown", place, {name, known.join(QStringLiteral(", "))});
        return name;
    }
    const QString here = m_sources.site.words.value(name);
    return here.isEmpty() ? siteWords().value(name) : here;
}

void TextFiller::media(Node &node)
{
    const MediaFolder::File &file = m_sources.media.file(node.source);
    for (const Diagnostic &fault : file.faults)
        m_diagnostics.add(fault.code, node.place, fault.arguments);
    node.text = file.path;
    node.extent = file.extent;
}

}

const QHash<QString, QString> &siteWords()
{
    static const QHash<QString, QString> words{
        {QStringLiteral("team-name"), QStringLiteral("Tổ công nghệ số cộng đồng")},
        {QStringLiteral("village-word"), QStringLiteral("thôn/bản")},
    };
    return words;
}

void fillTexts(
    Node &node, const Schema &schema, const QSet<qint64> &cut, TextSources &sources, Diagnostics &diagnostics)
{
    TextFiller(cut, sources, diagnostics).mapping(node, schema);
}

}
