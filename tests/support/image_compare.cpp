// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#include "support/image_compare.h"

#include <QDir>
#include <QFileInfo>

namespace hocso::test {

namespace {

constexpr auto format = QImage::Format_ARGB32;

bool save(const QImage &image, const QString &path)
{
    constexpr int smallestFile = 0; // for PNG "quality" is the inverse of compression
    return QDir().mkpath(QFileInfo(path).path()) && image.save(path, "PNG", smallestFile);
}

bool differs(const QImage &a, const QImage &b, int x, int y)
{
    const QPoint at(x, y);
    return !a.valid(at) || !b.valid(at) || a.pixel(at) != b.pixel(at);
}

QString sizeText(const QSize &size)
{
    return QStringLiteral("%1×%2").arg(size.width()).arg(size.height());
}

}

QImage differencePicture(const QImage &seen, const QImage &expected)
{
    const QImage a = seen.convertToFormat(format);
    const QImage b = expected.convertToFormat(format);
    QImage out(a.size().expandedTo(b.size()), format);
    out.fill(Qt::white);
    for (int y = 0; y < out.height(); ++y) {
        for (int x = 0; x < out.width(); ++x) {
            if (differs(a, b, x, y))
                out.setPixel(x, y, qRgb(255, 0, 0));
            else
                out.setPixel(x, y,
                    qRgb(200 + qGray(a.pixel(x, y)) / 5, 200 + qGray(a.pixel(x, y)) / 5,
                        200 + qGray(a.pixel(x, y)) / 5));
        }
    }
    return out;
}

QString imageDifference(const QImage &seen, const QString &expected)
{
    QImage image = seen.convertToFormat(format);
    image.setDevicePixelRatio(1);
    const QString name = QFileInfo(expected).completeBaseName();
    const QString seenFile = QDir(QStringLiteral("image-diffs")).absoluteFilePath(name + QStringLiteral(".seen.png"));
    const QString diffFile = QDir(QStringLiteral("image-diffs")).absoluteFilePath(name + QStringLiteral(".diff.png"));
    const QImage stored = QImage(expected).convertToFormat(format);
    if (image == stored)
        return {};
    if (qEnvironmentVariableIntValue("HOCSO_UPDATE_EXPECTED") == 1)
        return save(image, expected) ? QString() : QStringLiteral("cannot write ") + expected;
    if (stored.isNull()) {
        save(image, seenFile);
        return QStringLiteral("no picture %1 (HOCSO_UPDATE_EXPECTED=1 writes it); seen: %2").arg(expected, seenFile);
    }
    save(image, seenFile);
    save(differencePicture(image, stored), diffFile);
    if (image.size() != stored.size())
        return QStringLiteral("%1: size %2 instead of %3; seen: %4")
            .arg(expected, sizeText(image.size()), sizeText(stored.size()), seenFile);
    qint64 count = 0;
    QRect box;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (!differs(image, stored, x, y))
                continue;
            ++count;
            box |= QRect(x, y, 1, 1);
        }
    }
    return QStringLiteral("%1: %2 pixels differ, within x %3–%4, y %5–%6; seen: %7, difference: %8")
        .arg(expected)
        .arg(count)
        .arg(box.left())
        .arg(box.right())
        .arg(box.top())
        .arg(box.bottom())
        .arg(seenFile, diffFile);
}

}
