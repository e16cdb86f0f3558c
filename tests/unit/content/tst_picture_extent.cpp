// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#include "content/picture_extent.h"
#include "support/temporary_folder.h"

#include <QTest>

using namespace hocso;
using namespace hocso::test;

/** The units of pictures, out of the heads of their files. */
class TestPictureExtent : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void extents_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QRectF>("extent");
        const auto svg = [](const char *row, const char *attributes, const QRectF &extent) {
            QTest::newRow(row) << QStringLiteral(
                "a.svg") << QByteArray("<?xml version=\"1.0\"?><!-- head --><svg ") + attributes + "><rect/></svg>"
                               << extent;
        };
        svg("view box", "viewBox='0 0 640 480' width='320' height='240'", {0, 0, 640, 480});
        svg("view box with an origin and commas", "viewBox='-10,-20, 64.5 48'", {-10, -20, 64.5, 48});
        svg("width and height", "width='320' height='240px'", {0, 0, 320, 240});
        svg("units of the screen", "width='32mm' height='24mm'", {});
        svg("no size", "", {});
        svg("an empty view box", "viewBox='0 0 0 480'", {});
        svg("three numbers", "viewBox='0 0 640' width='10' height='20'", {0, 0, 10, 20});
        QTest::newRow("no drawing") << QStringLiteral("a.svg") << QByteArray("<html width='1' height='1'/>")
                                    << QRectF();
        QTest::newRow("no XML") << QStringLiteral("a.svg") << QByteArray("viewBox") << QRectF();

        const QByteArray png = QByteArray::fromHex("89504e470d0a1a0a0000000d494844520000028000001e0f0802");
        QTest::newRow("PNG") << QStringLiteral("a.PNG") << png << QRectF(0, 0, 640, 7695);
        QTest::newRow("half a PNG") << QStringLiteral("a.png") << png.first(20) << QRectF();
        QTest::newRow("PNG in name only") << QStringLiteral("a.png") << QByteArray(64, 'x') << QRectF();

        const QByteArray app = QByteArray::fromHex("ffe000104a46494600010100000100010000");
        const QByteArray huffman = QByteArray::fromHex("ffc400050000ff");
        const QByteArray frame = QByteArray::fromHex("ffc2001108012c0190030122000211010311");
        QTest::newRow("JPEG") << QStringLiteral("a.jpg") << "\xff\xd8" + app + huffman + frame
                              << QRectF(0, 0, 400, 300);
        QTest::newRow("JPEG without a frame") << QStringLiteral("a.jpeg") << "\xff\xd8" + app << QRectF();
        QTest::newRow("half a frame") << QStringLiteral("a.jpg") << "\xff\xd8" + frame.first(7) << QRectF();
        QTest::newRow("a segment of no length")
            << QStringLiteral("a.jpg") << "\xff\xd8" + QByteArray::fromHex("ffe00000") + frame << QRectF();
        QTest::newRow("JPEG in name only") << QStringLiteral("a.jpg") << QByteArray(64, 'x') << QRectF();
        QTest::newRow("a film") << QStringLiteral("a.mp4") << png << QRectF();
    }
    void extents()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        QFETCH(QRectF, extent);
        TemporaryFolder folder;
        folder.write(name, bytes);
        QCOMPARE(content::pictureExtent(folder.path(name)), extent);
    }

    void nothingThere() { QCOMPARE(content::pictureExtent(QStringLiteral("/nowhere/a.svg")), QRectF()); }
};

QTEST_APPLESS_MAIN(TestPictureExtent)
#include "tst_picture_extent.moc"
