// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/diagnostic.h"
#include "base/result.h"

#include <QByteArray>
#include <QSet>

#include <optional>

namespace hocso::content {

/** How much of a file is read; whatever is beyond is said and refused. */
struct YamlLimits {
    static constexpr qsizetype bytes = 4 * 1024 * 1024;
    static constexpr int depth = 32;
    static constexpr int nodes = 100'000;
    static constexpr int keys = 5'000; ///< of one mapping
};

/** A YAML file as nodes, nothing guessed. */
struct YamlFile {
    Node root;
    /** Where texts stand that were cut at " #…"; key: line × 2²⁰ + column. */
    QSet<qint64> cut;

    static qint64 cutKey(Place place) { return (qint64(place.line) << 20) + place.column; }
};

/**
 * Reads one document of YAML without its surprises: UTF-8 only, no control characters, NFC, no duplicate keys, anchors,
 * aliases, merge keys or tags, within YamlLimits. Everything wrong is in @p diagnostics. Nothing if the text cannot be
 * read to its end.
 */
std::optional<YamlFile> readYaml(const QByteArray &bytes, Diagnostics &diagnostics);

/** The whole file; Error "content.unreadable" with the system's words. Nothing beyond the limit of size is read. */
Result<QByteArray> readBytes(const QString &file);

/** The faults that readYaml() can find. */
std::span<const DiagnosticText> yamlDiagnostics();

/**
 * @p line with quotes around the text that YAML cannot take as it stands ("[Có, Không?]" → "[\"Có\", \"Không?\"]"), if
 * that is all that is wrong with it; else the line as it is.
 */
QString quotedLine(const QString &line);

}
