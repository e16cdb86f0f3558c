// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#include "fonts.h"
#include "gallery/gallery.h"
#include "support/image_compare.h"
#include "support/screen_audit.h"

#include <QTest>

using hocso::gallery::Gallery;
using hocso::gallery::Setting;
using Scheme = hocso::theme::Theme::Scheme;

/** How the gallery is looked at, and what the picture's file is called. */
struct View {
    const char *name;
    Setting setting;
    bool compared = true; ///< with a stored picture; the others are audited only
};

static const View views[]{
    {"laptop", {{1366, 768}, 1, Scheme::Light}},
    {"laptop-contrast", {{1366, 768}, 1, Scheme::Contrast}},
    {"laptop-dark", {{1366, 768}, 1, Scheme::Dark}, false},
    {"laptop-200", {{1366, 768}, 2, Scheme::Light}},
    {"old-contrast-200", {{1024, 768}, 2, Scheme::Contrast}, false},
    {"phone", {{360, 640}, 1, Scheme::Light}},
    {"phone-200", {{360, 640}, 2, Scheme::Light}},
};

/** Every control in every state: the same to the pixel as last time, and good to use. */
class TestGallery : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(hocso::theme::registerFonts()); }
    void pictures_data() { everyPageInEveryView(true); }
    void pictures();
    void audit_data() { everyPageInEveryView(false); }
    void audit();

private:
    static void everyPageInEveryView(bool comparedOnly);
};

void TestGallery::everyPageInEveryView(bool comparedOnly)
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<int>("view");
    for (const QString &page : hocso::gallery::pages()) {
        for (int i = 0; i < int(std::size(views)); ++i) {
            if (views[i].compared || !comparedOnly)
                QTest::addRow("%s-%s", qPrintable(page), views[i].name) << page << i;
        }
    }
}

void TestGallery::pictures()
{
    QFETCH(QString, page);
    QFETCH(int, view);
    Gallery gallery(views[view].setting);
    QVERIFY(gallery.show(page));
    const QString file
        = QStringLiteral(HOCSO_TEST_DATA "/screens/gallery/%1-%2.png").arg(page, QLatin1String(views[view].name));
    HOCSO_COMPARE_IMAGE(gallery.shot(), file);
}

void TestGallery::audit()
{
    QFETCH(QString, page);
    QFETCH(int, view);
    Gallery gallery(views[view].setting);
    QVERIFY(gallery.show(page));
    gallery.shot(); // pictures are there, sheets are open
    hocso::test::ScreenBounds bounds;
    bounds.targets = views[view].setting.textScale == 1;
    const auto faults = hocso::test::auditScreen(gallery.window(), bounds);
    QVERIFY2(faults.isEmpty(), qPrintable(hocso::test::auditReport(faults)));
}

QTEST_MAIN(TestGallery)
#include "tst_gallery.moc"
