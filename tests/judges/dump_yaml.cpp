// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
//
// dump_yaml FILE…: what our reader sees in each file, one line of JSON a file: a text, a list, or a mapping as a list
// of [key, value]; null for nothing. The judge compares it with what a reader of others sees.
#include "content/yaml_reader.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <cstdio>

namespace {

QJsonValue seen(const hocso::Node &node)
{
    QJsonArray array;
    switch (node.kind) {
    case hocso::Node::Kind::Empty:
        return {};
    case hocso::Node::Kind::Scalar:
        return node.source;
    case hocso::Node::Kind::List:
        for (const hocso::Node &item : node.items)
            array.append(seen(item));
        return array;
    case hocso::Node::Kind::Map:
        for (const hocso::NodeEntry &entry : node.entries)
            array.append(QJsonArray{entry.key, seen(entry.value)});
        return array;
    }
    return {};
}

}

int main(int argc, char *argv[])
{
    for (int i = 1; i < argc; ++i) {
        const auto bytes = hocso::content::readBytes(QFile::decodeName(argv[i]));
        if (!bytes) {
            std::fprintf(stderr, "%s cannot be read\n", argv[i]);
            return 1;
        }
        hocso::Diagnostics diagnostics;
        const auto file = hocso::content::readYaml(*bytes, diagnostics);
        const QJsonArray line{file ? seen(file->root) : QJsonValue()};
        std::puts(QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
    }
}
