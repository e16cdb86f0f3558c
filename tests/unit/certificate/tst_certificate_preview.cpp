// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#include "certificate/sheet.h"
#include "samples.h"
#include "support/image_compare.h"

#include <QTest>

#include <algorithm>

using namespace hocso;
using namespace hocso::certificate;

Q_DECLARE_METATYPE(hocso::certificate::AwardPage)

class TestCertificatePreview : public QObject {
    Q_OBJECT

    static void addSheets()
    {
        QTest::addColumn<AwardPage>("page");
        QTest::addColumn<Variant>("variant");
        const std::pair<const char *, AwardPage> pages[]{{"whole", samples::whole()}, {"bare", samples::bare()},
            {"longest", samples::longest()}, {"unbroken", samples::unbroken()}};
        for (const auto &[name, page] : pages) {
            QTest::addRow("%s-official", name) << page << Variant::Official;
            QTest::addRow("%s-class", name) << page << Variant::Class;
        }
    }

private Q_SLOTS:
    void looksAsItLooked_data() { addSheets(); }
    void looksAsItLooked()
    {
        QFETCH(AwardPage, page);
        QFETCH(Variant, variant);
        const QString file = QStringLiteral(HOCSO_TEST_DATA "/certificate/%1.png").arg(QTest::currentDataTag());
        HOCSO_COMPARE_IMAGE(preview(page, variant, 891), file);
    }

    void nothingOverlapsOrLeavesTheSheet_data() { addSheets(); }
    void nothingOverlapsOrLeavesTheSheet()
    {
        QFETCH(AwardPage, page);
        QFETCH(Variant, variant);
        const Sheet sheet = layOut(page, variant);
        for (qsizetype i = 0; i < sheet.runs.size(); ++i) {
            const Run &run = sheet.runs[i];
            const QRectF box = run.box.adjusted(1, 1, -1, -1);
            QVERIFY2(textArea().contains(box), qUtf8Printable(run.text));
            QVERIFY2(!box.intersects(qrQuietArea()), qUtf8Printable(run.text));
            QVERIFY2(!box.intersects(sheet.signature), qUtf8Printable(run.text));
            for (qsizetype j = i + 1; j < sheet.runs.size(); ++j)
                QVERIFY2(!box.intersects(sheet.runs[j].box.adjusted(1, 1, -1, -1)),
                    qUtf8Printable(run.text + QStringLiteral(" / ") + sheet.runs[j].text));
        }
        for (const Stroke &stroke : sheet.strokes)
            QVERIFY(textArea().contains(stroke.line.p1()) && textArea().contains(stroke.line.p2()));
    }

    void placesAreKept()
    {
        for (const Variant variant : {Variant::Official, Variant::Class}) {
            const qreal blank = layOut(samples::longest(), variant).signature.height() / unitsPerMm;
            QVERIFY(blank >= 30 && blank <= 40);
        }
        QCOMPARE(qrArea().size(), QSizeF(mm(35), mm(35)));
        QVERIFY(qrQuietArea().contains(qrArea().adjusted(-mm(2), -mm(2), mm(2), mm(2))));
        QVERIFY(textArea().contains(qrQuietArea()));
    }

    void previewIsTheSheetAtAnyWidth()
    {
        const QImage small = preview(samples::whole(), Variant::Official, 297);
        QCOMPARE(small.size(), QSize(297, 210));
        QCOMPARE(small.pixel(1, 1), qRgb(255, 255, 255));
        QCOMPARE(preview(samples::whole(), Variant::Official, 297), small);
    }

    void aDifferenceIsSeen() // the comparison itself: one pixel, and another size
    {
        const QImage seen = preview(samples::whole(), Variant::Official, 297);
        QImage other = seen;
        other.setPixel(7, 9, qRgb(1, 2, 3));
        const QString file = QStringLiteral("other.png");
        QVERIFY(other.save(file));
        if (qEnvironmentVariableIsSet("HOCSO_UPDATE_EXPECTED"))
            QSKIP("expected pictures are being written");
        QVERIFY(
            hocso::test::imageDifference(seen, file).contains(QStringLiteral("1 pixels differ, within x 7–7, y 9–9")));
        QVERIFY(hocso::test::imageDifference(seen.copy(0, 0, 10, 10), file).contains(QStringLiteral("10×10")));
        QCOMPARE(hocso::test::imageDifference(other, file), QString());
        QVERIFY(hocso::test::imageDifference(seen, QStringLiteral("none.png")).contains(QStringLiteral("no picture")));
        QCOMPARE(hocso::test::differencePicture(seen, other).pixel(7, 9), qRgb(255, 0, 0));
    }
};

QTEST_MAIN(TestCertificatePreview)
#include "tst_certificate_preview.moc"
