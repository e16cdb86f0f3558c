// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#include "storage/data_folder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

namespace hocso::storage {
namespace {

Result<void> sync(const QString &path, int flags)
{
    const int fd = ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC);
    if (fd < 0)
        return systemError(path);
    const bool synced = ::fsync(fd) == 0;
    const Error error = synced ? Error() : systemError(path);
    ::close(fd);
    return synced ? Result<void>() : Result<void>(error);
}

}

QStringList DataFolder::setAside() const
{
    QStringList folders = QDir(path).entryList({QStringLiteral("damaged-*")}, QDir::Dirs, QDir::Name);
    for (QString &folder : folders)
        folder = path + u'/' + folder;
    return folders;
}

QStringList DataFolder::withCompanions(const QString &database)
{
    return {database, database + QStringLiteral("-wal"), database + QStringLiteral("-shm"),
        database + QStringLiteral("-journal")};
}

Error systemError(const QString &place)
{
    const int number = errno;
    const bool full = number == ENOSPC || number == EDQUOT || number == EFBIG;
    const bool closed = number == EACCES || number == EPERM || number == EROFS;
    const char *code = full ? "storage.disk-full" : closed ? "storage.read-only" : "storage.failed";
    return Error{QLatin1String(code), place, QString::fromLocal8Bit(std::strerror(number))};
}

Result<void> syncFile(const QString &file)
{
    return sync(file, O_RDWR);
}
Result<void> syncFolder(const QString &folder)
{
    return sync(folder, O_RDONLY | O_DIRECTORY);
}

Result<void> takeName(const QString &part, const QString &target)
{
    if (auto synced = syncFile(part); !synced)
        return synced;
    if (std::rename(QFile::encodeName(part).constData(), QFile::encodeName(target).constData()) != 0)
        return systemError(target);
    return syncFolder(QFileInfo(target).path());
}

}
