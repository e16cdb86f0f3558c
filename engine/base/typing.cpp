// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#include "base/typing.h"

#include <QList>

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

namespace hocso {
namespace {

using namespace std::string_view_literals;

constexpr char16_t noMark = 0;
constexpr char16_t grave = 0x300;
constexpr char16_t acute = 0x301;
constexpr char16_t circumflex = 0x302;
constexpr char16_t tilde = 0x303;
constexpr char16_t breve = 0x306;
constexpr char16_t hookAbove = 0x309;
constexpr char16_t horn = 0x31B;
constexpr char16_t dotBelow = 0x323;
constexpr char16_t stroke = u'đ'; // đ has no decomposition: the mark is the letter

/** A letter taken apart. */
struct Letter {
    char16_t base = 0; ///< lower case, without marks
    char16_t shape = noMark; ///< circumflex, breve, horn, stroke
    char16_t tone = noMark;
    bool upper = false;
};

using Letters = QList<Letter>;

bool has(std::u16string_view letters, char16_t letter)
{
    return letters.find(letter) != std::u16string_view::npos;
}

bool isTone(char16_t mark)
{
    return mark == grave || mark == acute || mark == tilde || mark == hookAbove || mark == dotBelow;
}

bool isVowel(const Letter &letter)
{
    return has(u"aeiouy", letter.base);
}

std::optional<Letter> apart(QChar c)
{
    Letter letter;
    letter.upper = c.isUpper();
    if (c.unicode() < 0x80) {
        letter.base = c.toLower().unicode();
        return letter.base >= u'a' && letter.base <= u'z' ? std::optional(letter) : std::nullopt;
    }
    const QString marks = QString(c.toLower()).normalized(QString::NormalizationForm_D);
    letter.base = marks[0].unicode();
    if (letter.base == stroke)
        letter = {u'd', stroke, noMark, letter.upper};
    for (const QChar mark : marks.sliced(1))
        (isTone(mark.unicode()) ? letter.tone : letter.shape) = mark.unicode();
    if (letter.base < u'a' || letter.base > u'z')
        return {};
    return letter;
}

QString together(const Letters &word)
{
    QString text;
    for (const Letter &letter : word) {
        QString one(letter.shape == stroke ? QChar(stroke) : QChar(letter.base));
        for (const char16_t mark : {letter.shape, letter.tone}) {
            if (mark != noMark && mark != stroke)
                one += QChar(mark);
        }
        if (one.size() > 1)
            one = one.normalized(QString::NormalizationForm_C);
        text += letter.upper ? one.toUpper() : one;
    }
    return text;
}

/** The letters at the end of @p text that make one word. */
Letters lastWord(const QString &text)
{
    Letters word;
    for (auto i = text.size() - 1; i >= 0; --i) {
        const auto letter = apart(text[i]);
        if (!letter)
            break;
        word.prepend(*letter);
    }
    return word;
}

/** Whether one of these vowels of a syllable can be â, ê or ô. */
bool takesCircumflex(std::u16string_view vowels, char16_t base)
{
    constexpr std::array withA{u"a"sv, u"au"sv, u"ay"sv, u"ua"sv, u"uay"sv};
    constexpr std::array withE{u"e"sv, u"eu"sv, u"ie"sv, u"ieu"sv, u"ue"sv, u"ueu"sv, u"uye"sv, u"ye"sv, u"yeu"sv};
    constexpr std::array withO{u"o"sv, u"oi"sv, u"oo"sv, u"uo"sv, u"uoi"sv};
    const auto in = [vowels](const auto &groups) { return std::ranges::find(groups, vowels) != groups.end(); };
    return base == u'a' ? in(withA) : base == u'e' ? in(withE) : in(withO);
}

/** Where the parts of a syllable lie in a word: consonants, vowels, consonants. */
struct Syllable {
    qsizetype vowels = 0; ///< the first one
    qsizetype end = 0; ///< behind the last one
};

bool endsSyllable(std::u16string_view consonants)
{
    constexpr std::array finals{u""sv, u"c"sv, u"ch"sv, u"k"sv, u"m"sv, u"n"sv, u"ng"sv, u"nh"sv, u"p"sv, u"t"sv};
    return std::ranges::find(finals, consonants) != finals.end();
}

/** Of a Vietnamese syllable, with its marks or still without. */
bool areVowelsOfOne(std::u16string_view vowels)
{
    constexpr std::array known{u"a"sv, u"e"sv, u"i"sv, u"o"sv, u"u"sv, u"y"sv, u"ai"sv, u"ao"sv, u"au"sv, u"ay"sv,
        u"eo"sv, u"eu"sv, u"ia"sv, u"ie"sv, u"iu"sv, u"oa"sv, u"oe"sv, u"oi"sv, u"oo"sv, u"ua"sv, u"ue"sv, u"ui"sv,
        u"uo"sv, u"uu"sv, u"uy"sv, u"ye"sv, u"ieu"sv, u"oai"sv, u"oao"sv, u"oay"sv, u"oeo"sv, u"uao"sv, u"uay"sv,
        u"ueu"sv, u"uoi"sv, u"uou"sv, u"uya"sv, u"uye"sv, u"uyu"sv, u"yeu"sv};
    return std::ranges::find(known, vowels) != known.end();
}

std::u16string bases(const Letters &word, qsizetype from, qsizetype to)
{
    std::u16string text;
    for (auto i = from; i < to; ++i)
        text += word[i].base;
    return text;
}

/** Nothing if no Vietnamese syllable begins like @p word. Names such as Krông and Đắk count as Vietnamese. */
std::optional<Syllable> syllable(const Letters &word)
{
    Syllable parts;
    while (parts.vowels < word.size() && !isVowel(word[parts.vowels]))
        ++parts.vowels;
    parts.end = parts.vowels;
    while (parts.end < word.size() && isVowel(word[parts.end]))
        ++parts.end;
    const std::u16string begins = bases(word, 0, parts.vowels);
    if (begins.find_first_of(u"fjwz") != std::u16string::npos || begins.size() > 3)
        return {};
    // in "qu" and "gi" the second letter belongs to the consonant, if another vowel follows
    const bool more = parts.end - parts.vowels > 1;
    if (more && word[parts.vowels].shape == noMark
        && ((begins == u"q" && word[parts.vowels].base == u'u') || (begins == u"g" && word[parts.vowels].base == u'i')))
        ++parts.vowels;
    if (!endsSyllable(bases(word, parts.end, word.size())))
        return {};
    if (parts.end > parts.vowels && !areVowelsOfOne(bases(word, parts.vowels, parts.end)))
        return {};
    return parts;
}

/** The vowel that carries the tone, by the old rule. */
qsizetype toneCarrier(const Letters &word, const Syllable &parts)
{
    for (auto i = parts.end - 1; i >= parts.vowels; --i) {
        if (word[i].shape != noMark)
            return i;
    }
    const auto count = parts.end - parts.vowels;
    const bool closed = parts.end < word.size();
    return parts.vowels + (count == 3 || (count == 2 && closed) ? 1 : 0);
}

char16_t toneOf(const Letters &word)
{
    const auto it = std::ranges::find_if(word, [](const Letter &letter) { return letter.tone != noMark; });
    return it == word.end() ? noMark : it->tone;
}

void setTone(Letters &word, char16_t tone)
{
    for (Letter &letter : word)
        letter.tone = noMark;
    const auto parts = syllable(word);
    if (tone != noMark && parts && parts->end > parts->vowels)
        word[toneCarrier(word, *parts)].tone = tone;
}

/** What a key asks for. */
struct Wish {
    char16_t shape = noMark;
    std::u16string_view on; ///< the letters that may get the shape
    std::optional<char16_t> tone; ///< noMark: the tone goes
};

Wish telexWish(char16_t key)
{
    switch (key) {
    case u's':
        return {noMark, {}, acute};
    case u'f':
        return {noMark, {}, grave};
    case u'r':
        return {noMark, {}, hookAbove};
    case u'x':
        return {noMark, {}, tilde};
    case u'j':
        return {noMark, {}, dotBelow};
    case u'z':
        return {noMark, {}, noMark};
    case u'a':
        return {circumflex, u"a", {}};
    case u'e':
        return {circumflex, u"e", {}};
    case u'o':
        return {circumflex, u"o", {}};
    case u'w':
        return {horn, u"uoa", {}}; // on an a it is a breve
    case u'd':
        return {stroke, u"d", {}};
    default:
        return {};
    }
}

Wish vniWish(char16_t key)
{
    switch (key) {
    case u'1':
        return {noMark, {}, acute};
    case u'2':
        return {noMark, {}, grave};
    case u'3':
        return {noMark, {}, hookAbove};
    case u'4':
        return {noMark, {}, tilde};
    case u'5':
        return {noMark, {}, dotBelow};
    case u'0':
        return {noMark, {}, noMark};
    case u'6':
        return {circumflex, u"aeo", {}};
    case u'7':
        return {horn, u"uo", {}};
    case u'8':
        return {breve, u"a", {}};
    case u'9':
        return {stroke, u"d", {}};
    default:
        return {};
    }
}

/** The vowels of @p parts that @p wish is about: one, or both of "uo" under a horn. */
QList<qsizetype> wanted(const Letters &word, const Syllable &parts, const Wish &wish)
{
    const std::u16string vowels = bases(word, parts.vowels, parts.end);
    if (wish.shape == horn) {
        const bool closed = parts.end < word.size() || vowels.size() > 2;
        if (vowels.starts_with(u"uo"))
            return closed || word[parts.vowels].shape == horn
                ? QList{parts.vowels, parts.vowels + 1}
                : QList{parts.vowels + 1}; // thuở, and thương when it goes on
        if (vowels == u"oa" && has(wish.on, u'a')) // hoặc
            return {parts.vowels + 1};
        for (auto i = parts.vowels; i < parts.end; ++i) {
            if (has(wish.on, word[i].base))
                return {i};
        }
        return {};
    }
    for (auto i = parts.end - 1; i >= parts.vowels; --i) {
        if (has(wish.on, word[i].base) && (wish.shape != circumflex || takesCircumflex(vowels, word[i].base)))
            return {i};
    }
    return {};
}

char16_t shapeFor(const Letter &letter, char16_t shape)
{
    return shape == horn && letter.base == u'a' ? breve : shape;
}

/** Gives the shape; takes it back, false, if it was there already. Nothing if there is no letter for it. */
std::optional<bool> reshape(Letters &word, const Wish &wish)
{
    const auto parts = syllable(word);
    if (!parts)
        return {};
    QList<qsizetype> places;
    if (wish.shape != stroke)
        places = wanted(word, *parts, wish);
    else if (!word.isEmpty() && word[0].base == u'd' && (word.size() == 1 || isVowel(word[1])))
        places = {0};
    if (places.isEmpty())
        return {};
    const bool there
        = std::ranges::all_of(places, [&](qsizetype i) { return word[i].shape == shapeFor(word[i], wish.shape); });
    const char16_t tone = toneOf(word);
    for (const auto i : places)
        word[i].shape = there ? noMark : shapeFor(word[i], wish.shape);
    // "uơ" holds at the end of a word only, and a circumflex leaves no horn before it: uô
    if (!there && wish.shape == circumflex && places[0] > parts->vowels && word[places[0] - 1].shape == horn)
        word[places[0] - 1].shape = noMark;
    setTone(word, tone);
    return !there;
}

/** Adds a letter; the tone moves to its place, and "uơ" that goes on becomes "ươ". */
void append(Letters &word, const Letter &letter)
{
    const char16_t tone = toneOf(word);
    word.append(letter);
    const auto parts = syllable(word);
    if (!parts)
        return;
    const auto u = parts->vowels;
    const bool goesOn = word.size() > u + 2 && parts->end > u + 1;
    if (goesOn && word[u].base == u'u' && word[u + 1].base == u'o'
        && (word[u].shape == horn || word[u + 1].shape == horn))
        word[u].shape = word[u + 1].shape = horn;
    setTone(word, tone);
}

}

QString typed(TypingMethod method, const QString &before, QChar key)
{
    Letters word = lastWord(before);
    const auto wordSize = word.size();
    const auto finished = [&] { return before.first(before.size() - wordSize) + together(word); };
    const char16_t plain = key.toLower().unicode();
    const Wish wish = method == TypingMethod::Telex ? telexWish(plain)
        : method == TypingMethod::Vni               ? vniWish(plain)
                                                    : Wish{};
    const auto parts = syllable(word);
    if (wish.tone && parts && parts->end > parts->vowels) {
        const char16_t was = toneOf(word);
        setTone(word, was == *wish.tone ? noMark : *wish.tone);
        if (was != *wish.tone)
            return finished();
        if (was != noMark)
            return finished() + key; // typed twice: the key itself
    } else if (wish.shape != noMark) {
        if (const auto given = reshape(word, wish))
            return *given ? finished() : finished() + key;
        // a w behind a consonant is an ư; at the beginning it is the w of "wifi"
        if (plain == u'w' && method == TypingMethod::Telex && !word.isEmpty() && parts && parts->end == parts->vowels) {
            append(word, {u'u', horn, noMark, key.isUpper()});
            return finished();
        }
    }
    const auto letter = apart(key);
    if (method == TypingMethod::None || !letter || letter->tone != noMark)
        return before + key; // a letter that comes with its tone has it where it is wanted
    append(word, *letter);
    return finished();
}

}
