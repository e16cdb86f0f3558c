// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#include "base/uuid.h"

namespace hocso {
namespace {

QString written(quint64 high, quint64 low)
{
    const QString hex = QStringLiteral("%1%2").arg(high, 16, 16, QLatin1Char('0')).arg(low, 16, 16, QLatin1Char('0'));
    return hex.first(8) + u'-' + hex.sliced(8, 4) + u'-' + hex.sliced(12, 4) + u'-' + hex.sliced(16, 4) + u'-'
        + hex.sliced(20);
}

constexpr quint64 variant(quint64 low)
{
    return (low & 0x3fffffffffffffffULL) | 0x8000000000000000ULL;
}

}

QString uuidV4(quint64 randomHigh, quint64 randomLow)
{
    return written((randomHigh & ~0xf000ULL) | 0x4000ULL, variant(randomLow));
}

QString uuidV7(qint64 ms, quint64 randomHigh, quint64 randomLow)
{
    return written((quint64(ms) << 16) | 0x7000ULL | (randomHigh & 0xfffULL), variant(randomLow));
}

bool isUuid(const QString &text)
{
    if (text.size() != 36)
        return false;
    for (int i = 0; i < 36; ++i) {
        const QChar c = text[i];
        const bool hyphen = i == 8 || i == 13 || i == 18 || i == 23;
        const bool digit = (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
        if (hyphen ? c != u'-' : !digit)
            return false;
    }
    return true;
}

}
