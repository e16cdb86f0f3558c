// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#include "content/file_stamps.h"

#include "content/yaml_reader.h"

#include <QCryptographicHash>
#include <QDir>

#include <chrono>
#include <filesystem>

namespace hocso::content {

namespace fs = std::filesystem;

namespace {

/** Times of files are this coarse on old file systems (FAT: 2 s); a change within it may go unseen. */
constexpr qint64 coarseness = 2'000'000'000;

bool isYaml(const QString &path)
{
    return path.endsWith(u".yaml");
}

void addDigest(Stamp &stamp)
{
    if (!isYaml(stamp.path) || stamp.size < 0 || !stamp.digest.isEmpty())
        return;
    if (const auto bytes = readBytes(stamp.path))
        stamp.digest = QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256);
}

}

Stamp stampOf(const QString &path)
{
    Stamp out;
    out.path = path;
    std::error_code failed;
    const fs::path file(path.toStdString());
    const auto time = fs::last_write_time(file, failed);
    if (failed)
        return out;
    out.time = std::chrono::duration_cast<std::chrono::nanoseconds>(time.time_since_epoch()).count();
    const auto size = fs::file_size(file, failed);
    out.size = failed ? 0 : qint64(size);
    return out;
}

QList<Stamp> courseStamps(const QString &folder)
{
    QList<Stamp> out{stampOf(folder + QStringLiteral("/course.yaml"))};
    for (const char *name : {"/lessons", "/banks", "/media"}) {
        const QString sub = folder + QString::fromLatin1(name);
        const QStringList files = QDir(sub).entryList(QDir::Files | QDir::Hidden, QDir::Name);
        for (const QString &file : files)
            out.append(stampOf(sub + u'/' + file));
    }
    return out;
}

bool isFresh(const Stamp &stamp, qint64 written)
{
    return stamp.time >= written - coarseness;
}

bool sameContents(const QList<Stamp> &known, QList<Stamp> &now, qint64 written)
{
    if (known.size() != now.size())
        return false;
    bool same = true;
    for (qsizetype i = 0; i < now.size(); ++i) {
        const Stamp &before = known[i];
        Stamp &after = now[i];
        if (before.path != after.path || before.size != after.size) {
            same = false;
            continue;
        }
        if (before.sameFile(after) && !isFresh(before, written)) {
            after.digest = before.digest;
            continue;
        }
        addDigest(after);
        same = same && (after.digest.isEmpty() ? before.sameFile(after) : after.digest == before.digest);
    }
    return same;
}

void addDigests(QList<Stamp> &stamps)
{
    for (Stamp &stamp : stamps)
        addDigest(stamp);
}

qint64 stampClock()
{
    return std::chrono::duration_cast<std::chrono::nanoseconds>(fs::file_time_type::clock::now().time_since_epoch())
        .count();
}

}
