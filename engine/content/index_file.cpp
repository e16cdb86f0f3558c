// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#include "content/index_file.h"

#include <QDataStream>
#include <QFile>
#include <QSaveFile>

#include <cstring>

namespace hocso {

template <typename Tag> QDataStream &operator<<(QDataStream &out, const Id<Tag> &id)
{
    return out << id.text;
}
template <typename Tag> QDataStream &operator>>(QDataStream &in, Id<Tag> &id)
{
    return in >> id.text;
}

}

namespace hocso::content {
namespace {

constexpr quint32 magic = 0x58494853; // "SHIX"
constexpr quint32 version = 2; ///< raised whenever the form below, what check finds, or riskOf() changes

/** FNV-1a over words of eight bytes: it has to notice damage, not malice, and costs less than a millisecond a megabyte.
 */
quint64 checksum(const QByteArray &bytes)
{
    quint64 sum = 0xcbf29ce484222325ULL;
    qsizetype at = 0;
    for (; at + 8 <= bytes.size(); at += 8) {
        quint64 word = 0;
        std::memcpy(&word, bytes.constData() + at, 8);
        sum = (sum ^ word) * 0x100000001b3ULL;
        sum ^= sum >> 29;
    }
    for (; at < bytes.size(); ++at)
        sum = (sum ^ quint8(bytes[at])) * 0x100000001b3ULL;
    return sum;
}

void prepare(QDataStream &stream)
{
    stream.setVersion(QDataStream::Qt_6_4);
    stream.setByteOrder(QDataStream::LittleEndian);
}

/** A list of at most as many elements as there are bytes left: a damaged length must not ask for all memory. */
template <typename T> void readList(QDataStream &in, QList<T> &list)
{
    quint32 size = 0;
    in >> size;
    for (quint32 i = 0; i < size && in.status() == QDataStream::Ok; ++i) {
        T item;
        in >> item;
        list.append(std::move(item));
    }
}

template <typename T> void writeList(QDataStream &out, const QList<T> &list)
{
    out << quint32(list.size());
    for (const T &item : list)
        out << item;
}

}

// Found by the templates above through the types' namespace.
QDataStream &operator<<(QDataStream &out, const Stamp &stamp)
{
    return out << stamp.path << stamp.size << stamp.time << stamp.digest;
}

QDataStream &operator>>(QDataStream &in, Stamp &stamp)
{
    return in >> stamp.path >> stamp.size >> stamp.time >> stamp.digest;
}

QDataStream &operator<<(QDataStream &out, const LessonSummary &lesson)
{
    return out << lesson.id.text << quint8(lesson.kind) << lesson.title << qint32(lesson.minutes)
               << qint32(lesson.steps) << qint32(lesson.pass) << lesson.stepRevisions.packed() << lesson.drawn.packed();
}

QDataStream &operator>>(QDataStream &in, LessonSummary &lesson)
{
    quint8 kind = 0;
    QByteArray packed;
    QByteArray drawn;
    in >> lesson.id.text >> kind >> lesson.title >> lesson.minutes >> lesson.steps >> lesson.pass >> packed >> drawn;
    lesson.kind = LessonKind(qMin<quint8>(kind, quint8(LessonKind::Pretest)));
    lesson.stepRevisions = StepRevisions(packed);
    lesson.drawn = StepRevisions(drawn);
    return in;
}

QDataStream &operator<<(QDataStream &out, const CourseSummary &course)
{
    out << course.id << course.version << course.title << course.summary << course.language << course.icon
        << course.folder;
    writeList(out, course.lessons);
    out << course.storyText << course.storyImage.file << course.storyImage.alt << course.bring << course.audience
        << course.skills;
    writeList(out, course.prerequisites);
    out << course.hidden << course.cardTitle << course.cardLines << course.certificate.has_value();
    if (const auto &rule = course.certificate) {
        out << rule->title;
        writeList(out, rule->lessons);
        writeList(out, rule->assessments);
        out << rule->tasks;
    }
    return out << qint32(course.minutes) << qint32(course.errors);
}

QDataStream &operator>>(QDataStream &in, CourseSummary &course)
{
    in >> course.id >> course.version >> course.title >> course.summary >> course.language >> course.icon
        >> course.folder;
    readList(in, course.lessons);
    in >> course.storyText >> course.storyImage.file >> course.storyImage.alt >> course.bring >> course.audience
        >> course.skills;
    readList(in, course.prerequisites);
    bool certified = false;
    in >> course.hidden >> course.cardTitle >> course.cardLines >> certified;
    if (certified) {
        CertificateRule rule;
        in >> rule.title;
        readList(in, rule.lessons);
        readList(in, rule.assessments);
        in >> rule.tasks;
        course.certificate = rule;
    }
    return in >> course.minutes >> course.errors;
}

QDataStream &operator<<(QDataStream &out, const IndexEntry &entry)
{
    out << entry.summary;
    writeList(out, entry.stamps);
    return out;
}

QDataStream &operator>>(QDataStream &in, IndexEntry &entry)
{
    in >> entry.summary;
    readList(in, entry.stamps);
    return in;
}

namespace {

/** The next part of the file, if it is whole. */
std::optional<QByteArray> readPart(QFile &file, quint64 size, quint64 sum)
{
    if (size > quint64(file.size()))
        return {};
    const QByteArray bytes = file.read(qint64(size));
    return quint64(bytes.size()) == size && checksum(bytes) == sum ? std::optional(bytes) : std::nullopt;
}

}

std::optional<IndexData> readIndex(const QString &path, const QByteArray &key, IndexPart part)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QDataStream head(&file);
    prepare(head);
    quint32 foundMagic = 0;
    quint32 foundVersion = 0;
    quint64 sizes[2]{};
    quint64 sums[2]{};
    head >> foundMagic >> foundVersion;
    if (foundMagic != magic || foundVersion != version)
        return {};
    const QByteArray foundKey = file.read(key.size());
    head >> sizes[0] >> sums[0] >> sizes[1] >> sums[1];
    if (foundKey != key || head.status() != QDataStream::Ok)
        return {};
    const auto shown = readPart(file, sizes[0], sums[0]);
    if (!shown)
        return {};
    IndexData out;
    QDataStream in(*shown);
    prepare(in);
    in >> out.written;
    readList(in, out.landmarks);
    readList(in, out.courses);
    if (in.status() != QDataStream::Ok)
        return {};
    if (part == IndexPart::Shown)
        return out;
    const auto rest = readPart(file, sizes[1], sums[1]);
    if (!rest)
        return {};
    QDataStream all(*rest);
    prepare(all);
    readList(all, out.entries);
    return all.status() == QDataStream::Ok ? std::optional(out) : std::nullopt;
}

bool writeIndex(const QString &path, const QByteArray &key, const IndexData &data)
{
    QByteArray shown;
    QByteArray rest;
    {
        QDataStream out(&shown, QIODevice::WriteOnly);
        prepare(out);
        out << data.written;
        writeList(out, data.landmarks);
        writeList(out, data.courses);
        QDataStream all(&rest, QIODevice::WriteOnly);
        prepare(all);
        writeList(all, data.entries);
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    QDataStream head(&file);
    prepare(head);
    head << magic << version;
    file.write(key);
    head << quint64(shown.size()) << checksum(shown) << quint64(rest.size()) << checksum(rest);
    file.write(shown);
    file.write(rest);
    return head.status() == QDataStream::Ok && file.commit();
}

}
