// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#include "content/site_file.h"

#include "content/schemas.h"
#include "content/yaml_reader.h"

#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>

namespace hocso::content {
namespace {

Error malformed(const Diagnostic &fault)
{
    return {QStringLiteral("site.malformed"),
        QStringLiteral("%1:%2:%3").arg(fault.file).arg(fault.place.line).arg(fault.place.column), fault.code};
}

SiteFile typed(const Fields &fields)
{
    SiteFile out;
    for (const Key &key : siteSchema().keys) {
        if ((key.type == Type::Text || key.type == Type::Word) && fields.has(key.name))
            out.words.insert(key.name, fields.text(key.name));
    }
    out.signature = fields.texts(u"signature");
    for (const auto &[name, fact] : fields.named(u"facts"))
        out.facts.insert(name, fact.text(u"value"));
    return out;
}

/** A text in double quotes, as YAML 1.2 §7.3.1 reads it. */
QByteArray quoted(const QString &text)
{
    QString out;
    for (const QChar c : text.normalized(QString::NormalizationForm_C)) {
        if (c == u'"' || c == u'\\')
            out += QLatin1Char('\\') + c;
        else if (c == u'\n')
            out += QStringLiteral("\\n");
        else if (c == u'\t')
            out += QStringLiteral("\\t");
        else if (!c.isNonCharacter() && c.category() != QChar::Other_Control)
            out += c;
    }
    return '"' + out.toUtf8() + '"';
}

QByteArray written(const SiteFile &site)
{
    QByteArray out;
    for (const Key &key : siteSchema().keys) {
        const QString word = site.words.value(key.name);
        if (!word.isEmpty())
            out += key.name.toUtf8() + ": " + quoted(word) + '\n';
    }
    if (!site.signature.isEmpty())
        out += "signature:\n";
    for (const QString &line : site.signature)
        out += "  - " + quoted(line) + '\n';
    QStringList names = site.facts.keys();
    names.sort();
    if (!names.isEmpty())
        out += "facts:\n";
    for (const QString &name : std::as_const(names))
        out += "  " + quoted(name) + ": " + quoted(site.facts.value(name)) + '\n';
    return out.isEmpty() ? QByteArray("{}\n") : out;
}

}

Result<SiteFile> readSiteFile(const QString &file)
{
    if (!QFileInfo::exists(file))
        return SiteFile();
    const auto bytes = readBytes(file);
    if (!bytes)
        return Error{QStringLiteral("site.malformed"), file + QStringLiteral(":1:1"), bytes.error().detail};
    if (bytes->trimmed().isEmpty())
        return SiteFile();
    Diagnostics diagnostics;
    diagnostics.setFile(file);
    const auto yaml = readYaml(*bytes, diagnostics);
    if (!yaml)
        return malformed(diagnostics.list().first());
    const Node node = validate(yaml->root, siteSchema(), diagnostics);
    const auto error = std::ranges::find_if(
        diagnostics.list(), [](const Diagnostic &fault) { return fault.code != u"yaml.byte-order-mark"; });
    if (error != diagnostics.list().end())
        return malformed(*error);
    return typed(Fields(node, siteSchema(), diagnostics));
}

Result<void> writeSiteFile(const QString &path, const SiteFile &site)
{
    QSaveFile file(path);
    const QByteArray text = written(site);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
        return Error{QStringLiteral("site.unwritable"), path, file.errorString()};
    return {};
}

}
