// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#include "content/shared_texts.h"

#include "content/schemas.h"
#include "content/yaml_reader.h"

#include <QFileInfo>

#include <algorithm>

namespace hocso::content {
namespace {

/** The file's mapping under @p key, validated; nothing if it is not there or cannot be read. */
std::optional<Node> readNamed(const QString &file, const QString &key, const Schema &schema, Diagnostics &diagnostics)
{
    diagnostics.setFile(file);
    const auto bytes = readBytes(file);
    if (!bytes) {
        diagnostics.add(QStringLiteral("file.unreadable"), {1, 1}, {bytes.error().detail});
        return {};
    }
    const auto yaml = readYaml(*bytes, diagnostics);
    if (!yaml)
        return {};
    return validate(underKey(key, yaml->root), schema, diagnostics);
}

/** When a fact verified @p on is due again; an invalid date if @p every is not "6 months" or the like. */
QDate dueAfter(QDate on, const QString &every)
{
    const QStringList words = every.simplified().split(u' ');
    const auto number = readInteger(words.value(0));
    if (words.size() != 2 || !number || *number < 1 || *number > 10'000)
        return {};
    const int n = int(*number);
    const QString unit = words[1].endsWith(u's') ? words[1].chopped(1) : words[1];
    if (unit == u"day")
        return on.addDays(n);
    if (unit == u"week")
        return on.addDays(7 * n);
    if (unit == u"month")
        return on.addMonths(n);
    return unit == u"year" ? on.addYears(n) : QDate();
}

/** "vneid.hotline": ids with points between. */
bool isFactName(const QString &name)
{
    const auto parts = name.split(u'.');
    return std::ranges::all_of(parts, [](const QString &part) { return isId(part); });
}

void readFacts(const QString &file, SharedTexts &out, Diagnostics &diagnostics)
{
    const auto node = readNamed(file, QStringLiteral("facts"), factsSchema(), diagnostics);
    if (!node)
        return;
    for (const auto &[name, fields] : Fields(*node, factsSchema(), diagnostics).named(u"facts")) {
        const Place place = node->find(u"facts")->entry(name)->place;
        if (!isFactName(name))
            fields.fault(QStringLiteral("fact.name"), place, {name});
        const QDate on = QDate::fromString(fields.text(u"verified-on"), Qt::ISODate);
        const QDate due = dueAfter(on, fields.text(u"review-every"));
        if (on.isValid() && !due.isValid())
            fields.fault(
                QStringLiteral("fact.review-every"), fields.place(u"review-every"), {fields.text(u"review-every")});
        out.facts.insert(name, {fields.text(u"value"), due, place});
    }
}

void readGlossary(const QString &file, SharedTexts &out, Diagnostics &diagnostics)
{
    const auto node = readNamed(file, QStringLiteral("glossary"), glossarySchema(), diagnostics);
    if (!node)
        return;
    for (const auto &[id, fields] : Fields(*node, glossarySchema(), diagnostics).named(u"glossary")) {
        if (!isId(id))
            fields.fault(QStringLiteral("glossary.name"), node->find(u"glossary")->entry(id)->place, {id, idFrom(id)});
        out.glossary.append({id, fields.text(u"word"), fields.texts(u"also"), fields.text(u"means")});
    }
}

}

SharedTexts readShared(const QString &root)
{
    SharedTexts out;
    Diagnostics diagnostics;
    out.factsFile = root + QStringLiteral("/facts.yaml");
    const QString glossary = root + QStringLiteral("/glossary.yaml");
    if (QFileInfo::exists(out.factsFile)) {
        ++out.files;
        readFacts(out.factsFile, out, diagnostics);
    }
    if (QFileInfo::exists(glossary)) {
        ++out.files;
        readGlossary(glossary, out, diagnostics);
    }
    out.faults = diagnostics.list();
    return out;
}

}
