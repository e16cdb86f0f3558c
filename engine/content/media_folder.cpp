// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#include "content/media_folder.h"

#include "base/text.h"
#include "content/picture_extent.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace hocso::content {
namespace {

Diagnostic fault(const char *code, const QStringList &arguments)
{
    return {{}, {}, QString::fromLatin1(code), arguments};
}

const QStringList &formats()
{
    static const QStringList all{QStringLiteral("svg"), QStringLiteral("png"), QStringLiteral("jpg"),
        QStringLiteral("jpeg"), QStringLiteral("ogg"), QStringLiteral("opus"), QStringLiteral("mp3"),
        QStringLiteral("webm"), QStringLiteral("mp4")};
    return all;
}

/** Whether a name can only mean a file inside the folder. */
bool staysInside(const QString &name)
{
    return !name.startsWith(u'/') && !name.contains(u'\\') && !name.contains(u':') && !name.contains(QChar(0))
        && !name.split(u'/').contains(QStringLiteral(".."));
}

}

MediaFolder::MediaFolder(const QString &courseFolder, bool thorough)
    : m_folder(courseFolder + QStringLiteral("/media")), m_thorough(thorough)
{
}

const MediaFolder::File &MediaFolder::file(const QString &name)
{
    auto it = m_files.find(name);
    if (it == m_files.end())
        it = m_files.insert(name, look(name));
    return *it;
}

MediaFolder::File MediaFolder::look(const QString &name) const
{
    if (!staysInside(name))
        return {{}, {fault("media.outside", {name})}, {}};
    const QFileInfo info(m_folder + u'/' + name);
    if (!info.isFile()) {
        const QString near = nearest(name, QDir(m_folder).entryList(QDir::Files));
        return {{}, {near.isEmpty() ? fault("media.missing", {name}) : fault("media.misspelt", {name, near})}, {}};
    }
    const QString real = info.canonicalFilePath();
    if (!real.startsWith(QFileInfo(m_folder).canonicalFilePath() + u'/'))
        return {{}, {fault("media.outside", {name})}, {}};
    File out{info.absoluteFilePath(), {}, {}};
    out.extent = pictureExtent(real);
    if (!formats().contains(info.suffix().toLower()))
        out.faults.append(fault("media.unknown-format", {name, formats().join(QStringLiteral(", "))}));
    else if (info.size() == 0)
        out.faults.append(fault("media.empty", {name}));
    else if (m_thorough && info.suffix().compare(u"svg", Qt::CaseInsensitive) == 0) {
        QFile file(real);
        if (file.open(QIODevice::ReadOnly))
            out.faults = drawingFaults(name, file.readAll());
    }
    return out;
}

QByteArray MediaFolder::digest(const QString &name)
{
    auto it = m_digests.find(name);
    if (it != m_digests.end())
        return *it;
    QByteArray out;
    QFile bytes(file(name).path);
    if (!bytes.fileName().isEmpty() && bytes.open(QIODevice::ReadOnly)) {
        QCryptographicHash hash(QCryptographicHash::Sha256);
        hash.addData(&bytes);
        out = hash.result().toHex();
    }
    return *m_digests.insert(name, out);
}

QStringList MediaFolder::unused() const
{
    QStringList out;
    const QStringList names = QDir(m_folder).entryList(QDir::Files, QDir::Name);
    for (const QString &name : names) {
        if (!m_files.contains(name) && formats().contains(QFileInfo(name).suffix().toLower()))
            out += name;
    }
    return out;
}

}
