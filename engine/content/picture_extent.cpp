// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#include "content/picture_extent.h"

#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamReader>
#include <QtEndian>

namespace hocso::content {
namespace {

/** "640" or "640px"; other units depend on the screen. */
double pixels(QStringView length)
{
    if (length.endsWith(u"px"))
        length.chop(2);
    bool fine = false;
    const double number = length.trimmed().toDouble(&fine);
    return fine ? number : 0;
}

QRectF ofDrawing(QIODevice &file)
{
    QXmlStreamReader xml(&file);
    if (!xml.readNextStartElement() || xml.name() != u"svg")
        return {};
    const QXmlStreamAttributes said = xml.attributes();
    static const QRegularExpression between(QStringLiteral("[\\s,]+"));
    const QStringList box = said.value(QLatin1String("viewBox")).toString().split(between, Qt::SkipEmptyParts);
    if (box.size() == 4)
        return {box[0].toDouble(), box[1].toDouble(), box[2].toDouble(), box[3].toDouble()};
    return {0, 0, pixels(said.value(QLatin1String("width"))), pixels(said.value(QLatin1String("height")))};
}

/** The signature is followed by the header, which begins with width and height. */
QRectF ofPng(QIODevice &file)
{
    const QByteArray head = file.read(24);
    if (head.size() < 24 || !head.startsWith("\x89PNG\r\n\x1a\n"))
        return {};
    return {0, 0, double(qFromBigEndian<quint32>(head.constData() + 16)),
        double(qFromBigEndian<quint32>(head.constData() + 20))};
}

/** Segments up to the one that starts a frame (ITU T.81, B.2.2). */
QRectF ofJpeg(QIODevice &file)
{
    if (file.read(2) != "\xff\xd8")
        return {};
    for (QByteArray mark = file.read(4); mark.size() == 4 && mark[0] == '\xff'; mark = file.read(4)) {
        const auto kind = quint8(mark[1]);
        const auto length = qFromBigEndian<quint16>(mark.constData() + 2);
        const bool frame = kind >= 0xc0 && kind <= 0xcf && kind != 0xc4 && kind != 0xc8 && kind != 0xcc;
        if (!frame) {
            if (length < 2 || file.skip(length - 2) != length - 2)
                return {};
            continue;
        }
        const QByteArray head = file.read(5);
        if (head.size() < 5)
            return {};
        return {0, 0, double(qFromBigEndian<quint16>(head.constData() + 3)),
            double(qFromBigEndian<quint16>(head.constData() + 1))};
    }
    return {};
}

}

QRectF pictureExtent(const QString &path)
{
    QFile file(path);
    const auto is = [&](QStringView ending) { return path.endsWith(ending, Qt::CaseInsensitive); };
    if (!(is(u".svg") || is(u".png") || is(u".jpg") || is(u".jpeg")) || !file.open(QIODevice::ReadOnly))
        return {};
    const QRectF extent = is(u".svg") ? ofDrawing(file) : is(u".png") ? ofPng(file) : ofJpeg(file);
    return extent.isValid() ? extent : QRectF();
}

}
