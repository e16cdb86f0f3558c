// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <optional>

namespace hocso::exercises {

/** A number in millionths: exact, because nothing in it is a floating-point number. */
struct Number {
    qint64 millionths = 0;
    auto operator<=>(const Number &) const = default;
};

/** The largest and, below zero, the smallest number that is read: a thousand billions (nghìn tỷ). */
constexpr qint64 largestNumber = 1'000'000'000'000;

/**
 * A number as people type it in Vietnamese: 45000, 45.000, 45 000, "45 nghìn", 45k, "1,5 triệu", "1 triệu 500 nghìn",
 * 1tr5, "2 tỷ rưỡi", with or without accents, with or without @p unit behind it (đồng, đ, VND where money is asked for
 * or no unit is named). Dots stand between groups of three, a comma before decimals; where that leaves two meanings
 * (45,000) or none (45.0000), nothing: asking again is better than guessing.
 */
std::optional<Number> readNumber(const QString &typed, const QString &unit = {});

/** "45.000" or "1,5"; without @p grouped "2026". readNumber() reads it back. */
QString numberText(Number number, bool grouped = true);

/** True for đồng and the ways to write it. */
bool isMoney(const QString &unit);

/** True if numbers with @p unit behind them could not be told from others: digits in it, or "triệu đồng". */
bool confusesNumbers(const QString &unit);

}
