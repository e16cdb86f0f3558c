// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#include "fonts.h"

#include <QFontDatabase>
#include <QGuiApplication>
#include <QResource>

static void initResources()
{
    Q_INIT_RESOURCE(hocso_fonts); // a static library's resources are dropped unless something names them
}

namespace hocso::theme {

static bool registerFont(const QString &resource, const QString &family)
{
    const QResource file(resource);
    // Stored uncompressed: Qt reads the program's own pages, nothing is copied to the heap.
    if (!file.isValid() || file.compressionAlgorithm() != QResource::NoCompression)
        return false;
    const auto bytes = QByteArray::fromRawData(reinterpret_cast<const char *>(file.data()), file.size());
    const int id = QFontDatabase::addApplicationFontFromData(bytes);
    return QFontDatabase::applicationFontFamilies(id).contains(family);
}

bool registerFonts()
{
    initResources();
    const bool done = registerFont(QStringLiteral(":/hocso/fonts/NotoSans-Regular.ttf"), textFamily)
        && registerFont(QStringLiteral(":/hocso/fonts/NotoSans-Bold.ttf"), textFamily)
        && registerFont(QStringLiteral(":/hocso/fonts/materialdesignicons-webfont.ttf"), iconFamily);
    QGuiApplication::setFont(QFont(textFamily));
    return done;
}

}
