// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#include "content/course_paths.h"
#include "content/loader.h"
#include "content/schemas.h"
#include "content/yaml_reader.h"

#include <QDir>
#include <QSaveFile>

#include <algorithm>

namespace hocso::content {
namespace {

/** An id to be written before the byte at @p position. */
struct Insertion {
    qsizetype position = 0;
    QByteArray text;
};

/** The byte at which a place of @p text starts. */
qsizetype positionOf(const QByteArray &text, Place place)
{
    qsizetype at = text.startsWith("\xef\xbb\xbf") ? 3 : 0;
    for (int line = 1; line < place.line; ++line)
        at = text.indexOf('\n', at) + 1;
    for (int column = 1; column < place.column; ++column) {
        do
            ++at;
        while (at < text.size() && (quint8(text[at]) & 0xc0) == 0x80);
    }
    return at;
}

/** A word for the step: of its question or text, else of its kind; with a number if it is taken. */
QString newId(const NodeEntry &step, QStringList &taken)
{
    QString base;
    for (const QStringView key : {u"ask", u"text"}) {
        const Node *text = step.value.find(key);
        if (base.isEmpty() && text)
            base = idFrom(text->source).first(qMin(qsizetype(24), idFrom(text->source).size()));
    }
    while (base.endsWith(u'-'))
        base.chop(1);
    if (base.isEmpty())
        base = step.key;
    QString id = base;
    for (int n = 2; taken.contains(id); ++n)
        id = base + u'-' + QString::number(n);
    taken += id;
    return id;
}

/** The ids that the steps of @p list lack, as the first key of each. */
QList<Insertion> missingIds(const QByteArray &text, const Node &list)
{
    QStringList taken;
    for (const Node &item : list.items) {
        const Node *id = item.entries.isEmpty() ? nullptr : item.entries.first().value.find(u"id");
        if (id)
            taken += id->source;
    }
    QList<Insertion> out;
    for (const Node &item : list.items) {
        if (item.entries.size() != 1 || item.entries.first().value.kind != Node::Kind::Map)
            continue;
        const NodeEntry &step = item.entries.first();
        const auto *kind = exercises::findKind(step.key);
        if (!kind || !kind->schema().key(u"id") || step.value.find(u"id") || step.value.entries.isEmpty())
            continue;
        const qsizetype position = positionOf(text, step.value.entries.first().place);
        const qsizetype lineStart = text.lastIndexOf('\n', position - 1) + 1;
        const QByteArray indent = text.mid(lineStart, position - lineStart);
        const bool ownLine = indent.trimmed().isEmpty();
        const QByteArray end = text.contains("\r\n") ? "\r\n" : "\n";
        out.append({position, "id: " + newId(step, taken).toUtf8() + (ownLine ? end + indent : QByteArray(", "))});
    }
    return out;
}

/** The file's text with its missing ids written; the same text if none is missing or it cannot be read. */
QByteArray withIds(const QByteArray &text)
{
    Diagnostics unread; // what else is wrong with it is not ours to say
    const auto yaml = readYaml(text, unread);
    if (!yaml)
        return text;
    const Node *list = yaml->root.find(u"steps");
    if (!list)
        list = yaml->root.find(u"exercises");
    if (!list)
        return text;
    QByteArray out = text;
    const QList<Insertion> all = missingIds(text, *list);
    for (auto it = all.crbegin(); it != all.crend(); ++it)
        out.insert(it->position, it->text);
    return out;
}

Result<bool> fixFile(const QString &path)
{
    const auto text = readBytes(path);
    if (!text)
        return text.error();
    const QByteArray fixed = withIds(*text);
    if (fixed == *text)
        return false;
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(fixed) != fixed.size() || !file.commit())
        return Error{QStringLiteral("content.unwritable"), path, file.errorString()};
    return true;
}

}

Result<QStringList> fixIds(const QString &path)
{
    const auto target = findCourses(path);
    if (!target)
        return target.error();
    QStringList changed;
    for (const QString &course : target->courses) {
        for (const QString &folder : {QStringLiteral("lessons"), QStringLiteral("banks")}) {
            const QStringList names = yamlNames(course + u'/' + folder);
            for (const QString &name : names) {
                const QString file = course + u'/' + folder + u'/' + name + QStringLiteral(".yaml");
                const auto fixed = fixFile(file);
                if (!fixed)
                    return fixed.error();
                if (*fixed)
                    changed += file;
            }
        }
    }
    return changed;
}

}
