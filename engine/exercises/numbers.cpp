// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#include "exercises/numbers.h"

#include "base/text.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <cstdlib>

namespace hocso::exercises {
namespace {

constexpr qint64 one = 1'000'000; // millionths
constexpr qint64 thousand = 1000;
constexpr qint64 million = 1'000'000;
constexpr qint64 billion = 1'000'000'000;

/** Words that multiply, as fold() leaves them: "tỷ" and "tỉ" are both "ti". */
const QHash<QString, qint64> &scales()
{
    static const QHash<QString, qint64> words{{QStringLiteral("nghin"), thousand}, {QStringLiteral("ngan"), thousand},
        {QStringLiteral("ngin"), thousand}, {QStringLiteral("k"), thousand}, {QStringLiteral("trieu"), million},
        {QStringLiteral("tr"), million}, {QStringLiteral("ti"), billion}};
    return words;
}

/** "3 trăm nghìn"; alone they may mean the thousands that everybody leaves out, so alone they are not read. */
qint64 smallScale(const QString &word)
{
    return word.isEmpty() ? 1 : word == u"tram" ? 100 : 10;
}

const QStringList &moneyWords()
{
    static const QStringList words{
        QStringLiteral("dong"), QStringLiteral("vnd"), QStringLiteral("d"), QStringLiteral("₫")};
    return words;
}

/** Full-width signs as plain ones, what cannot be seen taken out, one kind of minus; then folded. */
QString plain(const QString &typed)
{
    QString out;
    for (const QChar c : typed) {
        if (c >= QChar(0xff01) && c <= QChar(0xff5e))
            out += QChar(c.unicode() - 0xfee0);
        else if (c == QChar(0x2212) || c == QChar(0x2013))
            out += u'-';
        else if (c.category() != QChar::Other_Format)
            out += c;
    }
    out = fold(out).trimmed();
    while (!out.isEmpty() && QStringView(u".,;!").contains(out.back()))
        out.chop(1);
    return out.trimmed();
}

QString withoutEnd(const QString &text, const QString &unit)
{
    if (unit.isEmpty() || !text.endsWith(unit))
        return text;
    const QString rest = text.chopped(unit.size());
    const bool cutsWord = unit.front().isLetter() && !rest.isEmpty() && rest.back().isLetter();
    return cutsWord ? text : rest.trimmed();
}

QString withoutUnit(const QString &text, const QString &unit)
{
    const QString folded = fold(unit).trimmed();
    if (!folded.isEmpty() && !isMoney(unit))
        return withoutEnd(text, folded);
    for (const QString &word : moneyWords()) {
        if (QString rest = withoutEnd(text, word); rest != text)
            return rest;
    }
    return text;
}

/** @p whole and @p decimals are digits, at most six of the latter. */
std::optional<Number> numberOf(const QString &whole, const QString &decimals = {})
{
    bool fine = false;
    const qint64 units = whole.toLongLong(&fine);
    if (!fine || units > largestNumber)
        return {};
    return Number{units * one + decimals.leftJustified(6, u'0').toLongLong()};
}

/** Digits with separators between them, and no word. */
std::optional<Number> readDigits(QString text)
{
    static const QRegularExpression blanks(QStringLiteral(" ?([.,]) ?"));
    text.replace(blanks, QStringLiteral("\\1"));
    static const QRegularExpression ambiguous(QStringLiteral("^[1-9]\\d{0,2},\\d{3}$"));
    if (ambiguous.match(text).hasMatch())
        return {};
    static const QList<QRegularExpression> forms{
        QRegularExpression(QStringLiteral("^(\\d+)(?:,(\\d{1,6}))?$")),
        QRegularExpression(QStringLiteral("^(\\d+)\\.(\\d?[1-9])$")), // "1.5"; but 45.0 is a 45.000 with zeros missing
        QRegularExpression(QStringLiteral("^([1-9]\\d{0,2}(?:\\.\\d{3})+)(?:,(\\d{1,6}))?$")),
        QRegularExpression(QStringLiteral("^([1-9]\\d{0,2}(?: \\d{3})+)(?:,(\\d{1,6}))?$")),
        QRegularExpression(QStringLiteral("^([1-9]\\d{0,2}(?:,\\d{3}){2,})$")), // as some banks write: 1,500,000
    };
    for (const QRegularExpression &form : forms) {
        if (const auto match = form.match(text); match.hasMatch()) {
            static const QRegularExpression separators(QStringLiteral("[., ]"));
            return numberOf(match.captured(1).remove(separators), match.captured(2));
        }
    }
    return {};
}

/** One number with the words behind it: "1,5 triệu", "3 trăm nghìn", "2 tỷ rưỡi". */
struct Term {
    QString digits;
    Number number;
    qint64 scale = 1;

    /** "45" of "45 nghìn", but not "1,5" or "2 rưỡi": only that can be followed by more. */
    bool isWhole() const { return number.millionths % (scale * one) == 0; }
};

std::optional<Term> readTerm(const QString &text, qsizetype &at)
{
    static const QRegularExpression form(
        QStringLiteral("\\G *(\\d(?:[\\d., ]*\\d)?) *(?:(tram|chuc)(?![a-z]))? *"
                       "(?:(nghin|ngan|ngin|k|trieu|tr|ti)(?![a-z]))? *(?:(ruoi)(?![a-z]))?(?![a-z])"));
    const auto match = form.match(text, at);
    if (!match.hasMatch())
        return {};
    const auto number = readDigits(match.captured(1));
    const qint64 small = smallScale(match.captured(2));
    const qint64 scale = scales().value(match.captured(3), 1);
    const bool half = !match.captured(4).isEmpty();
    if (!number || (scale == 1 && (small > 1 || half)) || (small > 1 && half))
        return {};
    Term term{match.captured(1), *number, small * scale};
    if (number->millionths > largestNumber * one / term.scale)
        return {};
    term.number.millionths = number->millionths * term.scale + (half ? term.scale * one / 2 : 0);
    at = match.capturedEnd();
    return term;
}

/** What a number without a word means behind one with a word: "1tr5" is 1.500.000, "45 nghìn 500" is 45.500. */
std::optional<Number> readRest(const Term &rest, qint64 scale)
{
    const bool pure = scale == thousand || scale == million || scale == billion;
    if (pure && rest.digits.size() == 1 && rest.digits != u"0")
        return Number{rest.number.millionths * (scale / 10)};
    if (scale == thousand && rest.digits.size() == 3)
        return rest.number;
    return {};
}

/** Terms that grow smaller: "2 tỷ 300 triệu 50 nghìn". */
std::optional<Number> readTerms(const QString &text)
{
    qsizetype at = 0;
    auto last = readTerm(text, at);
    if (!last)
        return {};
    Number sum = last->number;
    while (at < text.size()) {
        auto next = readTerm(text, at);
        if (last->scale == 1 || !last->isWhole() || !next || !next->isWhole()
            || next->number.millionths >= last->scale * one)
            return {};
        if (next->scale == 1) {
            const auto rest = readRest(*next, last->scale);
            if (!rest || at < text.size())
                return {};
            next->number = *rest;
        }
        sum.millionths += next->number.millionths;
        last = next;
    }
    return sum.millionths <= largestNumber * one ? std::optional(sum) : std::nullopt;
}

}

std::optional<Number> readNumber(const QString &typed, const QString &unit)
{
    QString text = withoutUnit(plain(typed), unit);
    const bool negative = text.startsWith(u'-');
    if (negative || text.startsWith(u'+'))
        text.remove(0, 1);
    const auto number = readTerms(text);
    return number && negative ? Number{-number->millionths} : number;
}

QString numberText(Number number, bool grouped)
{
    const qint64 size = std::abs(number.millionths);
    QString whole = QString::number(size / one);
    for (qsizetype i = whole.size() - 3; grouped && i > 0; i -= 3)
        whole.insert(i, u'.');
    QString decimals = QString::number(size % one).rightJustified(6, u'0');
    while (decimals.endsWith(u'0'))
        decimals.chop(1);
    if (decimals.size() == 3 && whole.size() <= 3 && size >= one) // "12,345" would have two meanings
        decimals += u'0';
    return (number.millionths < 0 ? QStringLiteral("-") : QString()) + whole
        + (decimals.isEmpty() ? QString() : u',' + decimals);
}

bool isMoney(const QString &unit)
{
    return unit.trimmed().isEmpty() || moneyWords().contains(fold(unit).trimmed());
}

bool confusesNumbers(const QString &unit)
{
    const QString folded = fold(unit).trimmed();
    if (std::ranges::any_of(folded, [](QChar c) { return c.isDigit(); }))
        return true;
    const QString word = folded.section(u' ', 0, 0);
    return scales().contains(word) || word == u"tram" || word == u"chuc" || word == u"ruoi";
}

}
