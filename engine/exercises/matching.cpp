// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#include "exercises/matching.h"

#include "base/text.h"

#include <algorithm>

namespace hocso::exercises {
namespace {

constexpr int lettersForASlip = 6;
const QStringList matchWords{QStringLiteral("exact"), QStringLiteral("no-accents"), QStringLiteral("typo")};

QString withoutBlanks(const QString &text)
{
    QString out;
    for (const QChar c : text) {
        if (!c.isSpace())
            out += c;
    }
    return out;
}

/** True for marks that people leave out when they type. Those in addresses (. - / @ _) count when they stand inside a
 * word. */
bool isLoose(const QString &text, qsizetype i)
{
    const QChar c = text[i];
    if (c.isLetterOrNumber() || c.isSymbol() || c.isSpace())
        return false;
    static const QString inAddresses = QStringLiteral(".-/@_");
    const bool inside
        = i > 0 && i + 1 < text.size() && text[i - 1].isLetterOrNumber() && text[i + 1].isLetterOrNumber();
    return !(inside && inAddresses.contains(c));
}

/** Accents, case, blanks and loose marks gone. A text that is nothing but marks keeps them. */
QString plain(const QString &text)
{
    const QString folded = fold(text);
    QString out;
    for (qsizetype i = 0; i < folded.size(); ++i) {
        if (!folded[i].isSpace() && !isLoose(folded, i))
            out += folded[i];
    }
    return out.isEmpty() ? withoutBlanks(folded) : out;
}

QString digits(const QString &text)
{
    QString out;
    for (const QChar c : text) {
        if (c.isDigit())
            out += c;
    }
    return out;
}

bool nearlyEqual(const QString &typed, const QString &expected)
{
    const auto letters = std::ranges::count_if(expected, [](QChar c) { return c.isLetter(); });
    const int slips = int(letters) / lettersForASlip;
    return digits(typed) == digits(expected) && editDistance(typed, expected, slips) <= slips;
}

}

const QString &matchName()
{
    static const QString name = QStringLiteral("match"); // not a kind: a key of those in which something is typed
    return name;
}

Key matchKey()
{
    return {matchName(), Type::Word,
        {"`exact`: không kể chữ hoa và dấu cách; `no-accents`: không kể cả dấu; `typo`: tha một lỗi gõ cho mỗi 6 chữ "
         "cái.",
            "`exact`: case and blanks do not count; `no-accents`: nor do accents; `typo`: and one slip for each 6 "
            "letters."},
        false, matchWords[int(Match::NoAccents)], matchWords};
}

Match readMatch(const QString &word)
{
    return Match(std::max<qsizetype>(0, matchWords.indexOf(word)));
}

Match readMatch(const Fields &fields)
{
    return readMatch(fields.text(matchName()));
}

bool matches(const QString &typed, const QString &expected, Match match)
{
    if (match == Match::Exact)
        return withoutBlanks(tidy(typed).toLower()) == withoutBlanks(tidy(expected).toLower());
    const QString a = plain(typed);
    const QString b = plain(expected);
    return a == b || (match == Match::Typo && nearlyEqual(a, b));
}

}
