// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/diagnostic.h"

#include <QByteArray>

#include <optional>

namespace hocso::content {

/** The text of a file as bytes, with places: line and column count characters from 1. */
class YamlText {
public:
    explicit YamlText(const QByteArray &bytes) : m_bytes(bytes) { }

    const QByteArray &bytes() const { return m_bytes; }
    char at(qsizetype position) const { return position < m_bytes.size() ? m_bytes[position] : '\0'; }
    bool startsWith(qsizetype position, const char *text) const;
    /** The place of the byte at @p position. Cheap when asked in ascending order. */
    Place place(qsizetype position) const;
    /** The line (counted from 1) without its end. */
    QString line(int number) const;
    /** Where the line of @p position starts. */
    qsizetype lineStart(qsizetype position) const;

private:
    QByteArray m_bytes;
    mutable qsizetype m_position = 0; ///< the last position asked for, and its place
    mutable Place m_place{1, 1};
};

/**
 * Checks what must hold before YAML is read: size, UTF-8, no control characters. Returns the text without its byte
 * order mark; nothing if it cannot be read at all. Faults are in @p diagnostics.
 */
std::optional<QByteArray> checkedText(const QByteArray &bytes, Diagnostics &diagnostics);

/** True for characters that no text of a course may hold: controls but tab and line end, marks that turn the direction
   of writing, byte order marks, and code points that are no characters. */
bool isRefused(char32_t c);

}
