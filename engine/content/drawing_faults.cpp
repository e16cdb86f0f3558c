// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#include "content/media_folder.h"

#include <QXmlStreamReader>

#include <algorithm>

namespace hocso::content {
namespace {

/** Elements that QtSvg leaves out of the picture without a word. */
bool isUndrawn(QStringView element)
{
    static const QStringList all{QStringLiteral("style"), QStringLiteral("filter"), QStringLiteral("mask"),
        QStringLiteral("clipPath"), QStringLiteral("pattern"), QStringLiteral("marker"),
        QStringLiteral("foreignObject"), QStringLiteral("symbol"), QStringLiteral("textPath")};
    return all.contains(element);
}

bool leadsOutside(QStringView address)
{
    return !address.isEmpty() && !address.startsWith(u'#') && !address.startsWith(u"data:");
}

}

QList<Diagnostic> drawingFaults(const QString &name, const QByteArray &svg)
{
    QList<Diagnostic> out;
    const auto say = [&](const char *code, const QStringList &arguments) {
        const Diagnostic fault{{}, {}, QString::fromLatin1(code), arguments};
        const auto same
            = [&](const Diagnostic &other) { return other.code == fault.code && other.arguments == arguments; };
        if (std::ranges::none_of(out, same))
            out.append(fault);
    };
    QXmlStreamReader xml(svg);
    bool isSvg = false;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        isSvg = isSvg || xml.name() == u"svg";
        if (!isSvg)
            break;
        if (xml.name() == u"script")
            say("media.script", {name});
        else if (isUndrawn(xml.name()))
            say("media.undrawn", {name, xml.name().toString()});
        for (const QXmlStreamAttribute &attribute : xml.attributes()) {
            if (attribute.name() == u"href" && leadsOutside(attribute.value()))
                say("media.address",
                    {name, attribute.value().toString().first(qMin(qsizetype(60), attribute.value().size()))});
            if (attribute.name().startsWith(u"on"))
                say("media.script", {name});
        }
    }
    if (xml.hasError() || !isSvg)
        say("media.broken-drawing", {name, QString::number(xml.lineNumber())});
    return out;
}

}
