// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#include "rendering.h"

#include <QDir>
#include <QFile>
#include <QQuickWindow>
#include <QSettings>

namespace hocso::app {
namespace {

const QByteArray trying = QByteArrayLiteral("trying");
const QByteArray software = QByteArrayLiteral("software");

}

Rendering::Rendering(const QString &cacheFolder, const QString &programVersion)
    : m_file(QDir(cacheFolder).filePath(QStringLiteral("rendering"))), m_version(programVersion.toUtf8())
{
}

void Rendering::choose()
{
    if (qEnvironmentVariableIsSet("QT_QUICK_BACKEND") || qEnvironmentVariableIsSet("QSG_RHI_BACKEND")) {
        m_software = qgetenv("QT_QUICK_BACKEND") == software;
        return;
    }
    QFile file(m_file);
    const QByteArray before = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    // "trying" is what a start leaves behind that never came to its first frame
    m_software = before == m_version + ' ' + software || before == m_version + ' ' + trying;
    if (m_software)
        QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
    m_trying = !m_software;
    const QByteArray now = m_version + ' ' + (m_trying ? trying : software);
    if (now != before)
        keep(now);
}

void Rendering::windowMade()
{
    m_waiting.start();
}

void Rendering::frameShown()
{
    if (!m_trying)
        return;
    m_trying = false;
    if (m_waiting.isValid() && m_waiting.elapsed() > slow)
        keep(m_version + ' ' + software);
    else
        QFile::remove(m_file);
}

void Rendering::keep(const QByteArray &state) const
{
    QDir().mkpath(QFileInfo(m_file).path());
    QFile file(m_file);
    if (file.open(QIODevice::WriteOnly)) // a cache that cannot be written only means that nothing is remembered
        file.write(state);
}

bool systemReducesMotion(const QString &configFolder)
{
    const QSettings kde(configFolder + QStringLiteral("/kdeglobals"), QSettings::IniFormat);
    if (kde.value(QStringLiteral("KDE/AnimationDurationFactor"), 1.0).toDouble() == 0)
        return true;
    for (const auto *version : {"gtk-4.0", "gtk-3.0"}) {
        const QSettings gtk(
            QStringLiteral("%1/%2/settings.ini").arg(configFolder, QLatin1String(version)), QSettings::IniFormat);
        const QString animations = gtk.value(QStringLiteral("Settings/gtk-enable-animations")).toString();
        if (animations == u"0" || animations == u"false")
            return true;
    }
    return false;
}

}
