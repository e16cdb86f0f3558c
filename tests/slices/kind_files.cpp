// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#include "kind_files.h"

#include "content/picture_extent.h"
#include "content/yaml_reader.h"
#include "support/temporary_folder.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonObject>

namespace hocso::test {
namespace {

QString folder()
{
    return QStringLiteral(HOCSO_SOURCE_DIR "/engine/exercises/");
}

QString textUnder(const Node &map, QStringView key)
{
    const Node *value = map.find(key);
    return value ? value->text : QString();
}

/** The sizes of the pictures in the kind's media folder, as the loader would fill them in. */
void measure(Node &node, const QString &mediaFolder)
{
    for (Node &item : node.items)
        measure(item, mediaFolder);
    for (NodeEntry &entry : node.entries) {
        if (entry.key == u"file")
            entry.value.extent = content::pictureExtent(mediaFolder + entry.value.source);
        measure(entry.value, mediaFolder);
    }
}

const exercises::ExerciseKind *kindOf(const QString &folderName)
{
    const auto *kind = exercises::findKind(folderName);
    if (!kind)
        qFatal("the registry has no kind for the folder %s", qPrintable(folderName));
    return kind;
}

}

QStringList kindFolders()
{
    QStringList kinds;
    const auto names = QDir(folder()).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    for (const QString &name : names) {
        if (QFile::exists(folder() + name + QStringLiteral("/README.md")))
            kinds += name;
    }
    return kinds;
}

Node readKindFile(const QString &kind, const QString &file)
{
    const QString path = folder() + kind + u'/' + file;
    Diagnostics diagnostics;
    diagnostics.setFile(path);
    const auto read = content::readYaml(readFile(path), diagnostics);
    for (const Diagnostic &fault : diagnostics.list())
        qCritical("%s:%d:%d: %s", qPrintable(path), fault.place.line, fault.place.column, qPrintable(fault.code));
    if (!read || !diagnostics.list().isEmpty())
        qFatal("%s cannot be read", qPrintable(path));
    return read->root;
}

QList<KindCase> casesOf(const QString &section)
{
    QList<KindCase> cases;
    const QStringList folders = kindFolders();
    for (const QString &name : folders) {
        const Node file = readKindFile(name, QStringLiteral("cases.yaml"));
        const Node *list = file.find(section);
        if (!list || list->items.isEmpty())
            qFatal("%s/cases.yaml has nothing under %s", qPrintable(name), qPrintable(section));
        for (const Node &entry : list->items) {
            const Node *step = entry.find(u"step");
            if (!step)
                qFatal("%s/cases.yaml:%d: an entry without step", qPrintable(name), entry.place.line);
            cases.append(
                {kindOf(name), name + QStringLiteral(": ") + section + QStringLiteral(": ") + textUnder(entry, u"name"),
                    *step, entry});
        }
    }
    return cases;
}

QList<KindCase> examples()
{
    QList<KindCase> cases;
    const QStringList folders = kindFolders();
    for (const QString &name : folders) {
        const Node file = readKindFile(name, QStringLiteral("example.yaml"));
        for (const Node &item : file.items) {
            const Node *step = item.find(name);
            if (!step || item.entries.size() != 1)
                qFatal("%s/example.yaml:%d: not a step of this kind", qPrintable(name), item.place.line);
            cases.append({kindOf(name), name + QStringLiteral(": example: ") + textUnder(*step, u"id"), *step, {}});
        }
    }
    return cases;
}

QList<KindCase> wholeSteps()
{
    return examples() + casesOf(QStringLiteral("good")) + casesOf(QStringLiteral("graded"));
}

ParsedStep parseStep(const exercises::ExerciseKind &kind, const Node &step)
{
    ParsedStep parsed;
    parsed.node = validate(step, kind.schema(), parsed.diagnostics);
    measure(parsed.node, folder() + kind.name() + QStringLiteral("/media/"));
    parsed.content = kind.parse(Fields(parsed.node, kind.schema(), parsed.diagnostics));
    return parsed;
}

QJsonValue toJson(const Node &node)
{
    switch (node.kind) {
    case Node::Kind::Empty:
        return {};
    case Node::Kind::List: {
        QJsonArray array;
        for (const Node &item : node.items)
            array.append(toJson(item));
        return array;
    }
    case Node::Kind::Map: {
        QJsonObject object;
        for (const NodeEntry &entry : node.entries)
            object.insert(entry.key, toJson(entry.value));
        return object;
    }
    case Node::Kind::Scalar:
        break;
    }
    if (node.quoted)
        return node.text;
    if (node.text == u"true" || node.text == u"false")
        return node.text == u"true";
    bool isNumber = false;
    const double number = node.text.toDouble(&isNumber);
    return isNumber ? QJsonValue(number) : QJsonValue(node.text);
}

}
