// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#include "base/typing.h"

#include <QFile>
#include <QTest>

using namespace hocso;

namespace {

/** A Vietnamese letter, and what is pressed for it. */
struct Pressed {
    QChar letter;
    QString plain;
    QString shape; ///< the key of its shape, or empty
    QString tone; ///< the key of its tone, or empty
};

const QString &tones()
{
    static const QString marks = QStringLiteral("\u0301\u0300\u0309\u0303\u0323");
    return marks;
}

Pressed pressedFor(TypingMethod method, QChar letter)
{
    const bool telex = method == TypingMethod::Telex;
    if (letter == u'đ')
        return {letter, QStringLiteral("d"), telex ? QStringLiteral("d") : QStringLiteral("9"), {}};
    const QString apart = QString(letter).normalized(QString::NormalizationForm_D);
    Pressed pressed{letter, apart.first(1), {}, {}};
    for (const QChar mark : apart.sliced(1)) {
        if (const auto tone = tones().indexOf(mark); tone >= 0)
            pressed.tone = (telex ? QStringLiteral("sfrxj") : QStringLiteral("12345")).at(tone);
        else if (mark == QChar(0x302))
            pressed.shape = telex ? pressed.plain : QStringLiteral("6");
        else if (mark == QChar(0x306))
            pressed.shape = telex ? QStringLiteral("w") : QStringLiteral("8");
        else
            pressed.shape = telex ? QStringLiteral("w") : QStringLiteral("7");
    }
    return pressed;
}

enum class Habit {
    MarkAtOnce, ///< each letter with its shape, the tone at the end of the word
    ToneEarly, ///< the tone right behind the first vowel
    MarksLast ///< the bare letters, then the shapes, then the tone
};

QString keysFor(TypingMethod method, const QString &word, Habit habit)
{
    QList<Pressed> letters;
    for (const QChar c : word)
        letters.append(pressedFor(method, c));
    QString tone;
    QString shapes;
    for (const Pressed &letter : letters) {
        tone += letter.tone;
        if (!shapes.contains(letter.shape))
            shapes += letter.shape;
    }
    QString keys;
    bool toneDue = true;
    for (qsizetype i = 0; i < letters.size(); ++i) {
        const Pressed &letter = letters[i];
        keys += letter.plain;
        // two o that are no ô: typed a third time, Telex takes the mark back
        if (method == TypingMethod::Telex && i > 0 && letter.plain == u"o" && letters[i - 1].plain == u"o")
            keys += u'o';
        if (habit != Habit::MarksLast)
            keys += letter.shape;
        if (habit == Habit::ToneEarly && toneDue && QStringLiteral("aeiouy").contains(letter.plain)) {
            keys += tone;
            toneDue = false;
        }
    }
    if (habit == Habit::MarksLast)
        keys += shapes;
    if (habit != Habit::ToneEarly)
        keys += tone;
    return keys;
}

QString typedIn(TypingMethod method, const QString &keys, const QString &before = {})
{
    QString text = before;
    for (const QChar key : keys)
        text = typed(method, text, key);
    return text;
}

/** Whether this consonant is written before this rhyme. */
bool goTogether(const QString &onset, const QString &rhyme)
{
    const QString plain = rhyme.normalized(QString::NormalizationForm_D);
    const bool front = QStringLiteral("iey").contains(plain[0]);
    const bool glide = (plain[0] == u'o' || plain[0] == u'u') && plain.size() > 1;
    if (onset == u"qu")
        return !glide && plain[0] != u'u' && plain[0] != u'o' && plain[0] != u'i';
    if (onset == u"k" || onset == u"gh" || onset == u"ngh")
        return front;
    if (onset == u"c" || onset == u"g" || onset == u"ng")
        return !front;
    if (onset == u"gi")
        return plain[0] != u'i' && plain[0] != u'y';
    return onset.isEmpty() || plain[0] != u'y';
}

}

class TestTyping : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everySyllable_data()
    {
        QTest::addColumn<TypingMethod>("method");
        QTest::addColumn<Habit>("habit");
        for (const auto method : {TypingMethod::Telex, TypingMethod::Vni}) {
            for (const auto habit : {Habit::MarkAtOnce, Habit::ToneEarly, Habit::MarksLast})
                QTest::addRow("%d %d", int(method), int(habit)) << method << habit;
        }
    }

    void everySyllable()
    {
        QFETCH(TypingMethod, method);
        QFETCH(Habit, habit);
        QFile file(QStringLiteral(HOCSO_SOURCE_DIR "/tests/data/typing/rhymes.txt"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        int count = 0;
        const QStringList onsets = habit == Habit::MarkAtOnce
            ? QStringLiteral(" b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x").split(u' ')
            : QStringLiteral(" đ gi ngh qu t").split(u' ');
        while (!file.atEnd()) {
            const QString line = QString::fromUtf8(file.readLine()).trimmed();
            if (line.startsWith(u'#'))
                continue;
            for (const QString &rhyme : line.split(u' ')) {
                for (const QString &onset : onsets) {
                    if (!goTogether(onset, rhyme))
                        continue;
                    const QString word = onset + rhyme;
                    const QString keys = keysFor(method, word, habit);
                    QVERIFY2(typedIn(method, keys) == word,
                        qPrintable(QStringLiteral("%1 → %2, not %3").arg(keys, typedIn(method, keys), word)));
                    ++count;
                }
            }
        }
        QVERIFY2(count > (habit == Habit::MarkAtOnce ? 14'000 : 2'800), qPrintable(QString::number(count)));
    }

    void asPeopleType_data()
    {
        QTest::addColumn<QString>("keys");
        QTest::addColumn<QString>("telex");
        const auto row = [](const char *keys, const char *text) {
            QTest::newRow(keys) << QString::fromUtf8(keys) << QString::fromUtf8(text);
        };
        row("Nguyeenx Thij Maaux", "Nguyễn Thị Mẫu");
        row("DDawks LAWKS", "Đắk LẮK"); // names that are no Vietnamese syllables
        row("Krong", "Krong");
        row("dduowngf", "đường");
        row("duwowngdf", "đường");
        row("thuowr", "thuở");
        row("thuowngf", "thường");
        row("ngwowif", "người");
        row("tuws", "tứ");
        row("tws", "tứ");
        row("hoaf", "hòa");
        row("hoafn", "hoàn");
        row("tieengss", "tiêngs"); // typed twice: the key itself
        row("taaa", "taa");
        row("ddd", "dd");
        row("tuww", "tuw");
        row("aaz", "âz"); // no tone to take away
        row("ngoao", "ngoao");
        row("tieengsz", "tiêng");
        row("tieengsf", "tiềng"); // another tone takes its place
        row("aw", "ă");
        row("aaw", "ă");
        row("awa", "â");
        row("ows", "ớ");
        row("uow", "uơ");
        row("uowo", "uô");
        row("quys", "quý");
        row("gif", "gì");
        row("giaf", "già");
        row("gieengs", "giếng");
        row("VNeID", "VNeID");
        row("wifi", "wifi");
        row("Zalo", "Zalo");
        row("Facebook", "Facebook");
        row("email", "email");
        row("OTP 123", "OTP 123");
        row("f", "f");
        row("12s", "12s");
        row("", "");
    }

    void asPeopleType()
    {
        QFETCH(QString, keys);
        QFETCH(QString, telex);
        QCOMPARE(typedIn(TypingMethod::Telex, keys), telex);
    }

    void onlyTheLastWordChanges()
    {
        QCOMPARE(typed(TypingMethod::Telex, QStringLiteral("hoa hong"), u'f'), QStringLiteral("hoa hòng"));
        QCOMPARE(typed(TypingMethod::Telex, QStringLiteral("số 5"), u's'), QStringLiteral("số 5s"));
        QCOMPARE(typed(TypingMethod::Vni, QStringLiteral("bản "), u'2'), QStringLiteral("bản 2"));
        QCOMPARE(typed(TypingMethod::Vni, QStringLiteral("thôn"), u' '), QStringLiteral("thôn "));
        QCOMPARE(typed(TypingMethod::Telex, QStringLiteral("🙂"), u's'), QStringLiteral("🙂s"));
    }

    void withoutAMethodEveryKeyIsItself()
    {
        QCOMPARE(typedIn(TypingMethod::None, QStringLiteral("tieengs")), QStringLiteral("tieengs"));
    }

    void capitalsStayCapitals()
    {
        QCOMPARE(typedIn(TypingMethod::Telex, QStringLiteral("TIEENGS VIEETJ")), QStringLiteral("TIẾNG VIỆT"));
        QCOMPARE(typedIn(TypingMethod::Telex, QStringLiteral("AAn")), QStringLiteral("Ân"));
        QCOMPARE(typedIn(TypingMethod::Vni, QStringLiteral("D9a2 Na84ng")), QStringLiteral("Đà Nẵng"));
    }

    /** Any keys at all: nothing is lost, and the result is in NFC. */
    void anyKeys()
    {
        quint32 state = 20261122;
        const QString keys = QStringLiteral("aăâbcdđeêfghiôơuưwxyzsrj 0123456789AEOUWDé🙂\u0301");
        for (int round = 0; round < 2000; ++round) {
            QString text;
            for (int i = 0; i < 12; ++i) {
                state = state * 1664525 + 1013904223;
                const QString before = text;
                text = typed(
                    round % 2 ? TypingMethod::Telex : TypingMethod::Vni, text, keys[(state >> 16) % keys.size()]);
                QVERIFY2(
                    text.size() >= before.size() && text.size() <= before.size() + 1, qPrintable(before + u'→' + text));
            }
        }
    }

    void aLetterThatComesWithItsToneKeepsIt()
    {
        for (const auto method : {TypingMethod::Telex, TypingMethod::Vni}) {
            const QString place = QStringLiteral("Nhà văn hóa bản Hua Tạt, xã Vân Hồ, thuỷ");
            QCOMPARE(typedIn(method, place), place);
        }
    }
};

QTEST_MAIN(TestTyping)
#include "tst_typing.moc"
