// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#include "content/risk.h"

#include <QFile>
#include <QTest>

using namespace hocso::content;

class TestRisk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theGravestWordDecides()
    {
        QCOMPARE(riskOf({QStringLiteral("fake")}), 1);
        QCOMPARE(riskOf({QStringLiteral("goods"), QStringLiteral("money")}), 2);
        QCOMPARE(riskOf({QStringLiteral("DC5"), QStringLiteral("DC4")}), 3);
        QCOMPARE(riskOf({QStringLiteral("DC4"), QStringLiteral("QD411-account"), QStringLiteral("otp")}), 1);
        QCOMPARE(riskOf({QStringLiteral("goods")}), 4);
        QCOMPARE(riskOf({}), 4);
        QCOMPARE(riskOf({QStringLiteral("Fake"), QStringLiteral("fakes")}), 4);
    }

    /** Authors find in the handbook the words that count, line by line of the table. */
    void theHandbookSaysTheSame()
    {
        QFile file(QStringLiteral(HOCSO_SOURCE_DIR "/courses/README.md"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString handbook = QString::fromUtf8(file.readAll());
        for (size_t i = 0; i < risks.size(); ++i) {
            QStringList words;
            for (const char *word : risks[i].words) {
                if (word)
                    words.append(u'`' + QLatin1String(word) + u'`');
            }
            const QString row = QStringLiteral("| %1 | %2 |").arg(i + 1).arg(words.join(u' '));
            QVERIFY2(handbook.contains(row), qPrintable(row));
        }
    }
};

QTEST_APPLESS_MAIN(TestRisk)
#include "tst_risk.moc"
