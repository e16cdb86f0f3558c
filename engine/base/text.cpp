// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#include "base/text.h"

#include <QCryptographicHash>
#include <QStringList>

#include <algorithm>
#include <numeric>

namespace hocso {

QString tidy(const QString &text)
{
    return text.normalized(QString::NormalizationForm_C).simplified();
}

namespace {

/** y and i are written for each other after these consonants, at the end of a syllable. */
bool takesEither(QStringView syllable)
{
    static const QStringList onsets{QStringLiteral("h"), QStringLiteral("k"), QStringLiteral("l"), QStringLiteral("m"),
        QStringLiteral("s"), QStringLiteral("t"), QStringLiteral("qu")};
    return onsets.contains(syllable.chopped(1).toString());
}

}

QString fold(const QString &text)
{
    QString out;
    out.reserve(text.size());
    const QString apart = text.normalized(QString::NormalizationForm_D);
    qsizetype word = 0; // where the current word starts in out
    const auto endWord = [&] {
        if (out.size() > word && out.back() == u'y' && takesEither(QStringView(out).sliced(word)))
            out.back() = u'i';
    };
    for (const QChar c : apart) {
        if (c.category() == QChar::Mark_NonSpacing)
            continue;
        if (c.isSpace()) {
            endWord();
            if (!out.isEmpty() && out.back() != u' ')
                out += u' ';
            word = out.size();
            continue;
        }
        const QChar lower = c.toLower();
        if (!lower.isLetter()) {
            endWord();
            out += lower;
            word = out.size();
            continue;
        }
        out += lower == u'đ' ? QChar(u'd') : lower;
    }
    endWord();
    if (out.endsWith(u' '))
        out.chop(1);
    return out;
}

QString partId(const QString &text)
{
    const auto bytes = text.normalized(QString::NormalizationForm_C).toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex().first(8));
}

QString nameSortKey(const QString &name)
{
    const QString whole = tidy(name);
    const auto blank = whole.lastIndexOf(u' ');
    return blank < 0 ? whole : whole.sliced(blank + 1) + u' ' + whole.first(blank);
}

int editDistance(QStringView a, QStringView b, int most)
{
    if (std::abs(a.size() - b.size()) > most)
        return most + 1;
    QList<int> row(b.size() + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        int diagonal = row[0];
        row[0] = int(i);
        int least = row[0];
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const int replaced = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({row[j] + 1, row[j - 1] + 1, replaced});
            least = std::min(least, row[j]);
        }
        if (least > most)
            return most + 1;
    }
    return std::min(row.back(), most + 1);
}

QString nearest(const QString &word, const QStringList &words)
{
    const int allowed = word.size() < 5 ? 1 : 2;
    QString best;
    int bestDistance = allowed + 1;
    for (const QString &candidate : words) {
        const int distance = editDistance(word, candidate, allowed);
        if (distance < bestDistance) {
            best = candidate;
            bestDistance = distance;
        }
    }
    return best;
}

}
