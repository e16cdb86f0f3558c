// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#include "base/schema.h"

#include <algorithm>

namespace hocso {
namespace {

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isDigits(QStringView text)
{
    return !text.isEmpty() && std::ranges::all_of(text, isDigit);
}

}

std::optional<qint64> readInteger(QStringView text)
{
    const bool sign = text.startsWith(u'-') || text.startsWith(u'+');
    const QStringView digits = text.sliced(sign ? 1 : 0);
    if (!isDigits(digits))
        return {};
    bool fine = false;
    const qint64 number = digits.toLongLong(&fine, 10);
    constexpr qint64 bound = 1'000'000'000'000'000;
    if (!fine || number > bound)
        return {};
    return text.startsWith(u'-') ? -number : number;
}

std::optional<int> readPercent(QStringView text)
{
    if (!text.endsWith(u'%'))
        return {};
    const QString number = text.chopped(1).trimmed().toString().replace(u',', u'.');
    const auto point = number.indexOf(u'.');
    const QString whole = number.first(point < 0 ? number.size() : point);
    const QString decimals = point < 0 ? QStringLiteral("0") : number.sliced(point + 1);
    if (!isDigits(whole) || !isDigits(decimals) || whole.size() > 3 || decimals.size() > 2)
        return {};
    const int share = whole.toInt() * 100 + decimals.leftJustified(2, u'0').toInt();
    return share <= 10000 ? std::optional<int>(share) : std::nullopt;
}

bool isId(QStringView text)
{
    const auto letterOrDigit = [](QChar c) { return (c >= u'a' && c <= u'z') || isDigit(c); };
    return !text.isEmpty() && text.size() <= 64 && letterOrDigit(text.front())
        && std::ranges::all_of(text, [&](QChar c) { return c == u'-' || letterOrDigit(c); });
}

QString idFrom(const QString &text)
{
    QString out;
    for (const QChar c : text.normalized(QString::NormalizationForm_D)) {
        if (c.category() == QChar::Mark_NonSpacing)
            continue;
        const QChar lower = c.toLower() == u'đ' ? QChar(u'd') : c.toLower();
        if (lower != u'-' && isId(QStringView(&lower, 1)))
            out += lower;
        else if (!out.isEmpty() && !out.endsWith(u'-'))
            out += u'-';
    }
    out.truncate(40);
    while (out.endsWith(u'-'))
        out.chop(1);
    return out;
}

}
