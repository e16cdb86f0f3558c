// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#include "keys/keys.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace hocso::keys {
namespace {

// The file: four lines of text. The public key follows from the seed; it is there so that damage is noticed.
const QByteArray firstLine = QByteArrayLiteral("hocso-device 1");
constexpr int deviceSize = 16;
constexpr int keySize = 32;

Error failed(const char *code, const QString &file, const char *detail)
{
    return Error{QLatin1String(code), file, QString::fromLocal8Bit(detail)};
}

QByteArray fileText(const DeviceKey &key)
{
    return firstLine + '\n' + key.device.toHex() + '\n' + key.seed.toHex() + '\n' + key.publicKey.toHex() + '\n';
}

Result<DeviceKey> parsed(const QByteArray &text, const QString &file)
{
    const QList<QByteArray> lines = text.split('\n');
    if (lines.size() != 5 || lines[0] != firstLine)
        return failed("keys.malformed", file, "lines");
    DeviceKey key{QByteArray::fromHex(lines[1]), QByteArray::fromHex(lines[3]), QByteArray::fromHex(lines[2])};
    if (key.device.size() != deviceSize || key.seed.size() != keySize || key.publicKey != publicKeyOf(key.seed)
        || fileText(key) != text)
        return failed("keys.malformed", file, "keys");
    return key;
}

/** A descriptor of the system that closes itself. */
class Descriptor {
public:
    explicit Descriptor(int fd) : m_fd(fd) { }
    ~Descriptor()
    {
        if (m_fd >= 0)
            ::close(m_fd);
    }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;
    operator int() const { return m_fd; }

private:
    int m_fd;
};

bool writeWhole(const QByteArray &path, const QByteArray &text)
{
    const Descriptor file(::open(path.constData(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600));
    return file >= 0 && ::fchmod(file, 0600) == 0 && ::write(file, text.constData(), size_t(text.size())) == text.size()
        && ::fsync(file) == 0;
}

/** Moves a file to a name that nobody has yet; on file systems that cannot promise that, to any name. */
bool moveToNewName(const QByteArray &from, const QByteArray &to)
{
    if (::renameat2(AT_FDCWD, from.constData(), AT_FDCWD, to.constData(), RENAME_NOREPLACE) == 0)
        return true;
    return (errno == EINVAL || errno == ENOSYS) && ::rename(from.constData(), to.constData()) == 0;
}

Result<DeviceKey> read(const QString &file)
{
    QFile in(file);
    if (!in.open(QIODevice::ReadOnly))
        return failed("keys.unreadable", file, qPrintable(in.errorString()));
    ::fchmod(in.handle(), 0600); // a copy made by hand may have been left open to others
    return parsed(in.read(4096), file);
}

Result<DeviceKey> made(const QString &file)
{
    const QString folder = QFileInfo(file).path();
    if (!QDir().mkpath(folder))
        return failed("keys.unwritable", file, "mkpath");
    DeviceKey key{randomBytes(deviceSize), {}, randomBytes(keySize)};
    key.publicKey = publicKeyOf(key.seed);

    const QByteArray path = QFile::encodeName(file);
    const QByteArray part = path + ".part";
    if (!writeWhole(part, fileText(key)) || !moveToNewName(part, path)) {
        const int reason = errno;
        ::unlink(part.constData());
        if (reason == EEXIST)
            return read(file); // another start was faster: its key is the machine's
        return failed("keys.unwritable", file, std::strerror(reason));
    }
    const Descriptor directory(::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (directory < 0 || ::fsync(directory) != 0)
        return failed("keys.unwritable", file, std::strerror(errno));
    return key;
}

}

Result<DeviceKey> deviceKey(const QString &file)
{
    return QFileInfo::exists(file) ? read(file) : made(file);
}

}
