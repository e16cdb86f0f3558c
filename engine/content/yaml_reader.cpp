// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#include "content/yaml_reader.h"

#include "content/yaml_builder.h"
#include "content/yaml_faults.h"

#include <QFile>

#include <yaml-cpp/parser.h>

#include <istream>
#include <streambuf>

namespace hocso::content {
namespace {

/** The bytes as a stream, without a copy. */
class BytesBuffer final : public std::streambuf {
public:
    explicit BytesBuffer(const QByteArray &bytes)
    {
        char *start = const_cast<char *>(bytes.constData()); // only read through the get area
        setg(start, start, start + bytes.size());
    }
};

/** What stands behind the first document. */
void sayRest(YAML::Parser &parser, const YamlText &text, Diagnostics &diagnostics)
{
    FirstEvent second;
    if (!parser.HandleNextDocument(second) || second.position < 0)
        return;
    const qsizetype start = text.lineStart(second.position);
    const qsizetype marker = text.bytes().lastIndexOf("\n---", second.position);
    const bool marked = marker >= 0 && text.bytes().mid(marker + 4, second.position - marker - 4).trimmed().isEmpty();
    diagnostics.add(marked ? QStringLiteral("yaml.several-documents") : QStringLiteral("yaml.left-over"),
        text.place(marked                  ? marker + 1
                : start == second.position ? start
                                           : second.position));
}

}

std::optional<YamlFile> readYaml(const QByteArray &bytes, Diagnostics &diagnostics)
{
    const auto checked = checkedText(bytes, diagnostics);
    if (!checked)
        return {};
    const YamlText text(*checked);
    YamlBuilder builder(text, diagnostics);
    try {
        BytesBuffer buffer(text.bytes());
        std::istream stream(&buffer);
        YAML::Parser parser(stream);
        if (!parser.HandleNextDocument(builder) || builder.root().kind == Node::Kind::Empty) {
            diagnostics.add(QStringLiteral("yaml.empty-file"), {1, 1});
            return {};
        }
        sayRest(parser, text, diagnostics);
    } catch (const StopReading &) {
        return {}; // said where it was found
    } catch (const YAML::Exception &exception) {
        sayException(exception, text, builder.lastPosition(), diagnostics);
        return {};
    }
    return YamlFile{std::move(builder.root()), std::move(builder.cut())};
}

Result<QByteArray> readBytes(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{QStringLiteral("content.unreadable"), path, file.errorString()};
    return file.read(YamlLimits::bytes + 1);
}

}
