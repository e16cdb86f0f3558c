// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#include "certificate/pdf_objects.h"

#include <QHash>
#include <QList>
#include <QMap>

#include <algorithm>

namespace hocso::certificate {

namespace {

/** An object between "obj" and "endobj": what may name other objects, and the stream, which may not. */
struct Object {
    QByteArray head;
    QByteArray stream;
};

struct Document {
    QByteArray start; ///< the header line and the binary mark after it
    QMap<int, Object> objects;
    int root = 0;
};

/** A reference "12 0 R" found in the head of an object. */
struct Reference {
    qsizetype at = 0;
    qsizetype length = 0;
    int number = 0;
};

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

QList<Reference> references(const QByteArray &head)
{
    QList<Reference> out;
    const QByteArray tail = " 0 R";
    for (qsizetype at = head.indexOf(tail); at >= 0; at = head.indexOf(tail, at + 1)) {
        qsizetype from = at;
        while (from > 0 && isDigit(head[from - 1]))
            --from;
        if (from < at)
            out += {from, at - from + tail.size(), head.mid(from, at - from).toInt()};
    }
    return out;
}

int numberAfter(const QByteArray &text, const char *key, qsizetype from)
{
    const auto at = text.indexOf(key, from);
    if (at < 0)
        return 0;
    const QByteArray rest = text.mid(at + qsizetype(qstrlen(key)), 20).trimmed();
    return rest.left(std::ranges::find_if_not(rest, isDigit) - rest.begin()).toInt();
}

/** Offsets of the objects by the cross-reference table, and where it stands itself. */
QMap<qsizetype, int> offsets(const QByteArray &file, qsizetype &table)
{
    QMap<qsizetype, int> out;
    table = numberAfter(file, "startxref", std::max<qsizetype>(0, file.lastIndexOf("startxref")));
    const QList<QByteArray> lines = file.mid(table).split('\n');
    if (lines.size() < 3 || lines[0].trimmed() != "xref" || !lines[1].startsWith("0 "))
        return out;
    const int count = lines[1].mid(2).trimmed().toInt();
    for (int number = 1; number < count && number + 2 < lines.size(); ++number) {
        if (lines[number + 2].trimmed().endsWith('n'))
            out.insert(lines[number + 2].left(10).toLongLong(), number);
    }
    return out;
}

Object parseObject(const QByteArray &text)
{
    const auto from = text.indexOf("obj") + 3;
    const QByteArray inside = text.mid(from, text.lastIndexOf("endobj") - from);
    const auto stream = inside.indexOf("stream");
    return stream < 0 ? Object{inside.trimmed(), {}} : Object{inside.left(stream).trimmed(), inside.mid(stream)};
}

Document parse(const QByteArray &file)
{
    Document out;
    qsizetype table = 0;
    const QMap<qsizetype, int> places = offsets(file, table);
    for (auto it = places.begin(); it != places.end(); ++it) {
        const auto next = std::next(it);
        const qsizetype end = next == places.end() ? table : next.key();
        out.objects.insert(it.value(), parseObject(file.mid(it.key(), end - it.key())));
    }
    if (!places.isEmpty())
        out.start = file.left(places.firstKey());
    out.root = numberAfter(file, "/Root ", table);
    return out;
}

/** New numbers, from 1, in the order in which objects are met on the way down from the catalog. */
QList<int> order(const Document &document)
{
    QList<int> found{document.root};
    for (qsizetype i = 0; i < found.size(); ++i) {
        const auto named = references(document.objects.value(found[i]).head);
        for (const Reference &reference : named) {
            if (document.objects.contains(reference.number) && !found.contains(reference.number))
                found += reference.number;
        }
    }
    return found;
}

QByteArray renumbered(const QByteArray &head, const QHash<int, int> &numbers)
{
    QByteArray out;
    qsizetype from = 0;
    const auto named = references(head);
    for (const Reference &reference : named) {
        out += head.mid(from, reference.at - from) + QByteArray::number(numbers.value(reference.number)) + " 0 R";
        from = reference.at + reference.length;
    }
    return out + head.mid(from);
}

/** A font's name is marked as a part of the font by six letters, which Qt makes of the old numbers: made of the new
 * one. */
QByteArray withFontTag(QByteArray head, int number)
{
    const QByteArray key = "/FontName /";
    constexpr int tagLength = 6;
    const auto at = head.indexOf(key) + key.size();
    if (at < key.size() || head.mid(at + tagLength, 1) != "+")
        return head;
    for (auto place = at + tagLength - 1; place >= at; --place, number /= 26)
        head[place] = char('A' + number % 26);
    return head;
}

/** A text of any letters, as UTF-16 in hex digits. */
QByteArray hexText(const QString &text)
{
    QByteArray bytes = "\xfe\xff";
    for (const QChar c : text) {
        bytes += char(c.unicode() >> 8);
        bytes += char(c.unicode() & 0xff);
    }
    return '<' + bytes.toHex().toUpper() + '>';
}

QByteArray infoObject(const PdfFacts &facts)
{
    const QByteArray created = facts.created.toUTC().toString(QStringLiteral("yyyyMMddHHmmss")).toLatin1();
    return "<< /Title " + hexText(facts.title) + "\n/Creator " + hexText(QStringLiteral("Học Số"))
        + "\n/Producer (Qt " QT_VERSION_STR ")\n/CreationDate (D:" + created + "Z) >>";
}

/** The catalog with language and the wish that windows show the title instead of the file's name. */
QByteArray withLanguage(QByteArray catalog, const PdfFacts &facts)
{
    catalog.insert(
        catalog.lastIndexOf(">>"), "/Lang (" + facts.language + ")\n/ViewerPreferences << /DisplayDocTitle true >>\n");
    return catalog;
}

}

Result<QByteArray> canonicalPdf(const QByteArray &file, const PdfFacts &facts)
{
    const Document document = parse(file);
    if (!document.objects.value(document.root).head.contains("/Catalog"))
        return Error{
            QStringLiteral("certificate.pdf"), {}, QStringLiteral("not the form that this Qt is known to write")};

    const QList<int> found = order(document);
    QHash<int, int> numbers;
    for (const int number : found)
        numbers.insert(number, int(numbers.size()) + 1);

    QByteArray out = document.start;
    QList<qsizetype> places;
    const auto write = [&](const QByteArray &head, const QByteArray &stream) {
        places += out.size();
        out += QByteArray::number(places.size()) + " 0 obj\n" + head + '\n' + stream + "endobj\n";
    };
    for (const int number : found) {
        const Object &object = *document.objects.find(number);
        const QByteArray head = withFontTag(renumbered(object.head, numbers), numbers.value(number));
        write(number == document.root ? withLanguage(head, facts) : head, object.stream);
    }
    write(infoObject(facts), {});

    const qsizetype table = out.size();
    const QByteArray count = QByteArray::number(places.size() + 1);
    out += "xref\n0 " + count + "\n0000000000 65535 f \n";
    for (const qsizetype place : places)
        out += QByteArray::number(place).rightJustified(10, '0') + " 00000 n \n";
    const QByteArray id = '<' + facts.id.toHex() + '>';
    out += "trailer\n<< /Size " + count + "\n/Root 1 0 R\n/Info " + QByteArray::number(places.size()) + " 0 R\n/ID ["
        + id + id + "] >>\nstartxref\n" + QByteArray::number(table) + "\n%%EOF\n";
    return out;
}

}
