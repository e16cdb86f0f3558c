// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#include "certificate/pdf_objects.h"
#include "certificate/sheet.h"
#include "samples.h"
#include "support/temporary_folder.h"

#include <QGuiApplication>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>

using namespace hocso;
using namespace hocso::certificate;

Q_DECLARE_METATYPE(hocso::certificate::AwardPage)

namespace {

/** Runs one of the programs of poppler-utils. */
QString run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForStarted() || !process.waitForFinished() || process.exitCode() != 0)
        QTest::qFail(
            qPrintable(program + QStringLiteral(" (poppler-utils): ") + process.errorString()), __FILE__, __LINE__);
    return QString::fromUtf8(process.readAllStandardOutput());
}

/** A word of the page as another program finds it, in millimetres. */
struct Word {
    QString text;
    QRectF box;
};

QList<Word> words(const QString &file)
{
    const QString text = run(QStringLiteral("pdftotext"), {QStringLiteral("-bbox"), file, QStringLiteral("-")});
    QXmlStreamReader xml(text);
    QList<Word> out;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != u"word")
            continue;
        const auto at
            = [&](const char *name) { return xml.attributes().value(QLatin1String(name)).toDouble() * 25.4 / 72; };
        const QRectF box(QPointF(at("xMin"), at("yMin")), QPointF(at("xMax"), at("yMax")));
        out += {xml.readElementText(), box};
    }
    return out;
}

/** Every place where the words of @p text follow each other on the page. */
QList<QList<Word>> findAll(const QList<Word> &all, const QString &text)
{
    const QStringList wanted = text.split(u' ', Qt::SkipEmptyParts);
    const auto same = [](const QString &one, const Word &word) { return word.text == one; };
    QList<QList<Word>> out;
    for (qsizetype i = 0; i + wanted.size() <= all.size(); ++i) {
        if (std::equal(wanted.begin(), wanted.end(), all.begin() + i, same))
            out += all.sliced(i, wanted.size());
    }
    return out;
}

QList<Word> find(const QList<Word> &all, const QString &text)
{
    return findAll(all, text).value(0);
}

int lines(const QList<Word> &words)
{
    QList<int> tops;
    for (const Word &word : words) {
        const int top = qRound(word.box.top());
        if (!tops.contains(top))
            tops += top;
    }
    return int(tops.size());
}

QString sortedLetters(QString text)
{
    text.remove(QRegularExpression(QStringLiteral("\\s")));
    std::ranges::sort(text);
    return text;
}

}

class TestCertificatePdf : public QObject {
    Q_OBJECT

    hocso::test::TemporaryFolder m_folder;

    QString file(const AwardPage &page, Variant variant)
    {
        const auto bytes = pdf(page, variant);
        if (!bytes)
            QTest::qFail(qUtf8Printable(bytes.error().code + u' ' + bytes.error().detail), __FILE__, __LINE__);
        return m_folder.write(QStringLiteral("page.pdf"), bytes ? *bytes : QByteArray());
    }
    QString text(const AwardPage &page, Variant variant)
    {
        return run(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), file(page, variant), QStringLiteral("-")});
    }

private Q_SLOTS:
    void everyFieldCanBeRead_data()
    {
        QTest::addColumn<Variant>("variant");
        QTest::addColumn<QStringList>("fields");
        const QStringList both{QStringLiteral("Hoàn thành khóa học"), QStringLiteral("Nguyễn Thị Mẫu"),
            QStringLiteral("Năm sinh: 1958"), QStringLiteral("Thôn/bản: bản Hua Tạt"),
            QStringLiteral("Đã hoàn thành khóa học:"), QStringLiteral("Cài đặt và sử dụng VNeID an toàn"),
            QStringLiteral("6 bài, 42 phút, kết quả 92 %"), QStringLiteral("Ngày hoàn thành: 05 tháng 02 năm 2026"),
            QStringLiteral("Số: 12/2026/GCN-04048-RPKDXB"), QStringLiteral("Vân Hồ, ngày 21 tháng 11 năm 2026"),
            QStringLiteral("Giấy này xác nhận việc học trên phần mềm,"),
            QStringLiteral("không thay cho xác nhận phổ cập kỹ năng số trên VNeID.")};
        QTest::newRow("official") << Variant::Official
                                  << both
                + QStringList{QStringLiteral("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
                    QStringLiteral("Độc lập - Tự do - Hạnh phúc"), QStringLiteral("TỈNH SƠN LA"),
                    QStringLiteral("ỦY BAN NHÂN DÂN XÃ VÂN HỒ"), QStringLiteral("GIẤY CHỨNG NHẬN"),
                    QStringLiteral("Chứng nhận bà:"), QStringLiteral("TM. ỦY BAN NHÂN DÂN"), QStringLiteral("CHỦ TỊCH"),
                    QStringLiteral("Lò Văn Thử")};
        QTest::newRow("class") << Variant::Class
                               << both
                + QStringList{QStringLiteral("LỚP HỌC KỸ NĂNG SỐ VÂN HỒ"), QStringLiteral("BẢN KHEN CỦA LỚP"),
                    QStringLiteral("Chúc mừng bà:"), QStringLiteral("NGƯỜI HƯỚNG DẪN"),
                    QStringLiteral("Giàng Thị Dạy")};
    }
    void everyFieldCanBeRead()
    {
        QFETCH(Variant, variant);
        QFETCH(QStringList, fields);
        // What pdftotext gives are lines, in which fields beside each other are apart by more than a blank.
        QStringList seen = text(samples::whole(), variant).split(QRegularExpression(QStringLiteral("\\n| {2,}")));
        seen.removeAll(QString());
        seen.removeAll(QStringLiteral("\f"));
        std::ranges::sort(seen);
        std::ranges::sort(fields);
        QCOMPARE(seen, fields);
    }

    void textIsWhatWasSet_data()
    {
        QTest::addColumn<AwardPage>("page");
        QTest::newRow("whole") << samples::whole();
        QTest::newRow("bare") << samples::bare();
        QTest::newRow("longest") << samples::longest();
        AwardPage page = samples::whole();
        page.name = QStringLiteral("H'Bĕ Ƀih Êban ê̆ ô̆ ơ̆ ư̆ Čư̆ ñ Griffith Ỵ Ỹ ỵ ǚ");
        QTest::newRow("rare letters") << page;
        page.name = page.name.normalized(QString::NormalizationForm_D);
        QTest::newRow("decomposed") << page;
    }
    void textIsWhatWasSet()
    {
        QFETCH(AwardPage, page);
        for (const Variant variant : {Variant::Official, Variant::Class}) {
            const QString seen = text(page, variant);
            QCOMPARE(seen, seen.normalized(QString::NormalizationForm_C));
            QString set;
            const auto runs = layOut(page, variant).runs;
            for (const Run &one : runs) {
                set += one.text;
                QVERIFY2(seen.contains(one.text), qUtf8Printable(one.text + QStringLiteral("\nnot in\n") + seen));
            }
            QCOMPARE(sortedLetters(seen), sortedLetters(set)); // nothing less, nothing more
        }
    }

    void neverCalledChungChi()
    {
        for (const Variant variant : {Variant::Official, Variant::Class})
            QVERIFY(!text(samples::whole(), variant).contains(QStringLiteral("chứng chỉ"), Qt::CaseInsensitive));
        QVERIFY(!text(samples::whole(), Variant::Class).contains(QStringLiteral("CỘNG HÒA")));
    }

    void fontsAreInside()
    {
        const QStringList fonts = run(QStringLiteral("pdffonts"), {file(samples::whole(), Variant::Official)})
                                      .split(u'\n', Qt::SkipEmptyParts)
                                      .sliced(2); // two lines of heading
        QCOMPARE(fonts.size(), 3);
        for (const QString &font : fonts) {
            const QStringList columns = font.simplified().split(u' ');
            QVERIFY2(columns[0].contains(QStringLiteral("NotoSerif-")), qPrintable(font));
            QCOMPARE(columns[4], QStringLiteral("yes")); // embedded
            QCOMPARE(columns[6], QStringLiteral("yes")); // letters can be read back
        }
    }

    void onePageOfA4WithTitleAndLanguage()
    {
        const QString path = file(samples::whole(), Variant::Official);
        const QString info = run(QStringLiteral("pdfinfo"), {QStringLiteral("-isodates"), path});
        QVERIFY(info.contains(QRegularExpression(QStringLiteral("Pages: +1\n"))));
        QVERIFY(info.contains(QRegularExpression(QStringLiteral("Page size: +842 x 595 pts \\(A4\\)"))));
        QVERIFY(info.contains(
            QStringLiteral("Giấy chứng nhận 12/2026/GCN-04048-RPKDXB: Cài đặt và sử dụng VNeID an toàn")));
        QVERIFY(info.contains(QRegularExpression(QStringLiteral("CreationDate: +2026-11-21T00:00:00Z"))));
        QVERIFY(hocso::test::readFile(path).contains("/Lang (vi-VN)"));
    }

    /** Each run starts other random seeds, and with them another order of fonts in the file that Qt writes. */
    void sameAwardSameBytes()
    {
        const QByteArray here = *pdf(samples::whole(), Variant::Official);
        QCOMPARE(*pdf(samples::whole(), Variant::Official), here);
        for (int i = 0; i < 5; ++i) {
            QProcess process;
            process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--print-page")});
            QVERIFY(process.waitForFinished());
            QCOMPARE(process.exitCode(), 0);
            QCOMPARE(process.readAllStandardOutput(), here);
        }
    }

    void otherAwardOtherBytes()
    {
        AwardPage page = samples::whole();
        const QByteArray first = *pdf(page, Variant::Official);
        page.award.text.replace(0, 1, QStringLiteral("1"));
        QVERIFY(*pdf(page, Variant::Official) != first);
        QVERIFY(*pdf(samples::whole(), Variant::Class) != first);
    }

    void whatCannotBeDrawnIsRefused_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("missing");
        QTest::newRow("emoji") << QStringLiteral("Mẫu 😀😀🌸") << QStringLiteral("😀🌸");
        QTest::newRow("hebrew") << QStringLiteral("שלום Mẫu") << QStringLiteral("שלום");
        QTest::newRow("arabic") << QStringLiteral("Mẫu محمد") << QStringLiteral("محد");
        QTest::newRow("tai viet") << QStringLiteral("Lò ꪼꪕ") << QStringLiteral("ꪼꪕ");
        QTest::newRow("chinese") << QStringLiteral("阮 Mẫu") << QStringLiteral("阮");
        QTest::newRow("direction") << QStringLiteral("Mẫu\u202e") << QStringLiteral("\u202e");
        QTest::newRow("control") << QStringLiteral("Mẫu\u0007") << QStringLiteral("\u0007");
        QTest::newRow("half a character") << QString(QChar(0xd83d)) << QString(QChar(0xfffd));
    }
    void whatCannotBeDrawnIsRefused()
    {
        QFETCH(QString, name);
        QFETCH(QString, missing);
        AwardPage page = samples::whole();
        page.name = name;
        QCOMPARE(missingGlyphs(page), missing);
        for (const Variant variant : {Variant::Official, Variant::Class}) {
            const auto refused = pdf(page, variant);
            QVERIFY(!refused);
            QCOMPARE(refused.error().code, QStringLiteral("certificate.missing-glyphs"));
            QCOMPARE(refused.error().detail, missing);
        }
    }

    void everyTextIsTested_data()
    {
        QTest::addColumn<QString>("field");
        for (const char *field : {"village", "courseTitle", "salutation"})
            QTest::newRow(field) << QString::fromLatin1(field);
        for (const char *field : {"superior", "unit", "place", "signer", "trainer", "villageWord"})
            QTest::newRow(field) << QStringLiteral("issuer.") + QString::fromLatin1(field);
    }
    void everyTextIsTested()
    {
        QFETCH(QString, field);
        const QString bad = QStringLiteral("x☃");
        QJsonObject data = samples::whole().toJson();
        if (field.startsWith(QStringLiteral("issuer."))) {
            QJsonObject issuer = data.value(QStringLiteral("issuer")).toObject();
            issuer.insert(field.sliced(7), bad);
            data.insert(QStringLiteral("issuer"), issuer);
        } else {
            data.insert(field, bad);
        }
        QCOMPARE(missingGlyphs(*AwardPage::fromJson(samples::whole().award, data)), QStringLiteral("☃"));
    }

    void lettersOfVietnamCanBeDrawn()
    {
        AwardPage page = samples::whole();
        page.name = QStringLiteral(
            "AĂÂBCDĐEÊGHIKLMNOÔƠPQRSTUƯVXY aăâbcdđeêghiklmnoôơpqrstuưvxy FJWZ ÀẢÃÁẠẰẲẴẮẶẦẨẪẤẬÈẺẼÉẸỀỂỄẾỆ"
            "ÌỈĨÍỊÒỎÕÓỌỒỔỖỐỘỜỞỠỚỢÙỦŨÚỤỪỬỮỨỰỲỶỸÝỴ ɃƀČčĔĕĬĭŎŏŬŭÑñ'’-–");
        QCOMPARE(missingGlyphs(page), QString());
    }

    void nameOf40LettersIsWholeOnOneLine()
    {
        QCOMPARE(samples::name40.size(), 40);
        AwardPage page = samples::whole();
        page.name = samples::name40;
        const auto name = find(words(file(page, Variant::Official)), samples::name40);
        QCOMPARE(name.size(), 8);
        QCOMPARE(lines(name), 1);
        QVERIFY(name.front().box.left() >= 20);
        QVERIFY(name.back().box.right() <= 277);
    }

    void nameOf120LettersTakesTwoEvenLines()
    {
        QVERIFY(samples::name120.size() >= 120);
        AwardPage page = samples::whole();
        page.name = samples::name120;
        const auto name = find(words(file(page, Variant::Official)), samples::name120);
        QVERIFY(!name.isEmpty());
        QCOMPARE(lines(name), 2);
        QRectF line[2];
        for (const Word &word : name) {
            QVERIFY(word.box.left() >= 20 && word.box.right() <= 277);
            line[qRound(word.box.top()) != qRound(name.front().box.top())] |= word.box;
        }
        QVERIFY(line[1].top() > line[0].top());
        QVERIFY(qAbs(line[0].width() - line[1].width()) < 0.2 * line[0].width());
        QVERIFY(qAbs(line[0].center().x() - 148.5) < 1);
        QVERIFY(qAbs(line[1].center().x() - 148.5) < 1);
    }

    /** What is measured is what is printed: the preview, and the space kept for others, rest on it. */
    void wordsStandWhereTheyWereLaid_data()
    {
        QTest::addColumn<AwardPage>("page");
        QTest::newRow("whole") << samples::whole();
        QTest::newRow("longest") << samples::longest();
    }
    void wordsStandWhereTheyWereLaid()
    {
        QFETCH(AwardPage, page);
        for (const Variant variant : {Variant::Official, Variant::Class}) {
            const auto all = words(file(page, variant));
            const auto runs = layOut(page, variant).runs;
            for (const Run &one : runs) {
                const auto found = findAll(all, one.text);
                QVERIFY2(!found.isEmpty(), qUtf8Printable(one.text));
                const auto near = [&](const QList<Word> &place) {
                    return qAbs(place.front().box.left() * unitsPerMm - one.box.left()) < mm(0.5)
                        && qAbs(place.back().box.right() * unitsPerMm - one.box.right()) < mm(0.5);
                };
                QVERIFY2(std::ranges::any_of(found, near), qUtf8Printable(one.text));
            }
        }
    }

    void otherFilesAreNotRewritten()
    {
        for (const QByteArray &bytes :
            {QByteArray(), QByteArray("%PDF-1.4\n"), QByteArray("startxref\n99999999\n%%EOF"),
                QByteArray("%PDF-1.4\nxref\n0 2\n0000000000 65535 f \n9999999999 00000 n \ntrailer /Root 1 0 R\n"
                           "startxref\n9\n%%EOF")}) {
            const auto out = canonicalPdf(bytes, {});
            QVERIFY(!out);
            QCOMPARE(out.error().code, QStringLiteral("certificate.pdf"));
        }
    }
};

int main(int argc, char **argv)
{
    QGuiApplication app(argc, argv);
    if (app.arguments().contains(QStringLiteral("--print-page"))) {
        const QByteArray bytes = *pdf(samples::whole(), Variant::Official);
        return fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout) == size_t(bytes.size()) ? 0 : 1;
    }
    TestCertificatePdf test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_certificate_pdf.moc"
