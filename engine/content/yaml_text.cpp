// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#include "content/yaml_text.h"

#include "content/yaml_reader.h"

#include <cstring>

namespace hocso::content {
namespace {

constexpr int shownControls = 10; ///< faults of one file that are said one by one; more would bury the others

bool continues(char c)
{
    return (quint8(c) & 0xc0) == 0x80;
}

/** Decodes one character (RFC 3629); 0 bytes if there is none at @p position. */
struct Decoded {
    char32_t c = 0;
    int bytes = 0;
};

Decoded decode(const char *text, qsizetype left)
{
    const quint8 lead = quint8(text[0]);
    if (lead < 0x80)
        return {lead, 1};
    const int bytes = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
    if (lead < 0xc2 || lead > 0xf4 || left < bytes)
        return {};
    char32_t c = lead & (0xff >> (bytes + 1));
    for (int i = 1; i < bytes; ++i) {
        if (!continues(text[i]))
            return {};
        c = (c << 6) | (quint8(text[i]) & 0x3f);
    }
    const char32_t least = bytes == 4 ? 0x10000 : bytes == 3 ? 0x800 : 0x80;
    if (c < least || c > 0x10ffff || (c >= 0xd800 && c <= 0xdfff))
        return {};
    return {c, bytes};
}

/** By its mark, or because every second byte of the start is nought. */
bool isUtf16(const QByteArray &bytes)
{
    if (bytes.startsWith("\xff\xfe") || bytes.startsWith("\xfe\xff"))
        return true;
    return bytes.size() >= 4 && (bytes[0] == 0) == (bytes[2] == 0) && (bytes[1] == 0) == (bytes[3] == 0)
        && (bytes[0] == 0) != (bytes[1] == 0);
}

/** False if the rest is not UTF-8. */
bool checkCharacters(const QByteArray &text, Diagnostics &diagnostics)
{
    const YamlText places(text);
    int controls = 0;
    for (qsizetype i = 0; i < text.size();) {
        if (quint8(text[i]) - 0x20u < 0x5fu) { // the printable ones of ASCII
            ++i;
            continue;
        }
        const auto [c, bytes] = decode(text.constData() + i, text.size() - i);
        if (bytes == 0) {
            diagnostics.add(QStringLiteral("yaml.not-utf-8"), places.place(i));
            return false;
        }
        const bool carriage = c == '\r' && i + 1 < text.size() && text[i + 1] == '\n';
        if (c != '\n' && c != '\t' && !carriage && isRefused(c) && controls++ < shownControls) {
            diagnostics.add(QStringLiteral("yaml.control-character"), places.place(i),
                {QStringLiteral("U+%1").arg(uint(c), 4, 16, QLatin1Char('0')).toUpper()});
        }
        i += bytes;
    }
    return controls == 0;
}

}

bool isRefused(char32_t c)
{
    return c < 0x20 || (c >= 0x7f && c <= 0x9f) || (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069)
        || c == 0x2028 || c == 0x2029 || c == 0xfeff || (c >= 0xfdd0 && c <= 0xfdef) || (c & 0xfffe) == 0xfffe;
}

std::optional<QByteArray> checkedText(const QByteArray &bytes, Diagnostics &diagnostics)
{
    const Place start{1, 1};
    if (bytes.size() > YamlLimits::bytes) {
        diagnostics.add(QStringLiteral("yaml.too-big"), start, {QString::number(YamlLimits::bytes / 1024 / 1024)});
        return {};
    }
    if (isUtf16(bytes)) {
        diagnostics.add(QStringLiteral("yaml.utf-16"), start);
        return {};
    }
    QByteArray text = bytes;
    if (text.startsWith("\xef\xbb\xbf")) {
        diagnostics.add(QStringLiteral("yaml.byte-order-mark"), start);
        text.remove(0, 3);
    }
    if (!checkCharacters(text, diagnostics))
        return {};
    return text;
}

bool YamlText::startsWith(qsizetype position, const char *text) const
{
    const qsizetype size = qsizetype(std::strlen(text));
    return position >= 0 && position + size <= m_bytes.size()
        && std::memcmp(m_bytes.constData() + position, text, size_t(size)) == 0;
}

Place YamlText::place(qsizetype position) const
{
    position = qBound(qsizetype(0), position, m_bytes.size());
    if (position < m_position) {
        m_position = 0;
        m_place = {1, 1};
    }
    for (; m_position < position; ++m_position) {
        if (m_bytes[m_position] == '\n')
            m_place = {m_place.line + 1, 1};
        else if (!continues(m_bytes[m_position]))
            ++m_place.column;
    }
    return m_place;
}

qsizetype YamlText::lineStart(qsizetype position) const
{
    return position <= 0 ? 0 : m_bytes.lastIndexOf('\n', position - 1) + 1;
}

QString YamlText::line(int number) const
{
    qsizetype start = 0;
    for (int i = 1; i < number; ++i) {
        const qsizetype end = m_bytes.indexOf('\n', start);
        if (end < 0)
            return {};
        start = end + 1;
    }
    qsizetype end = m_bytes.indexOf('\n', start);
    if (end < 0)
        end = m_bytes.size();
    if (end > start && m_bytes[end - 1] == '\r')
        --end;
    return QString::fromUtf8(m_bytes.mid(start, end - start));
}

}
