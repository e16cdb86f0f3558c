// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#include "gallery.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QQuickItem>
#include <QThread>

namespace hocso::gallery {

static const QString folder = QStringLiteral(":/qt/qml/Hocso/Gallery");

QStringList pages()
{
    QStringList names;
    for (const QString &file : QDir(folder).entryList({QStringLiteral("*Page.qml")}, QDir::Files, QDir::Name))
        names.append(file.chopped(int(qstrlen("Page.qml"))).toLower());
    return names;
}

static QString fileOf(const QString &page)
{
    for (const QString &file : QDir(folder).entryList({QStringLiteral("*Page.qml")}, QDir::Files)) {
        if (file.compare(page + QStringLiteral("Page.qml"), Qt::CaseInsensitive) == 0)
            return file;
    }
    return {};
}

Gallery::Gallery(const Setting &setting) : m_setting(setting)
{
    m_view.engine()->addImportPath(QStringLiteral("qrc:/qt/qml"));
    auto *theme = theme::Theme::of(*m_view.engine());
    theme->setWindowWidth(setting.size.width());
    theme->setTextScale(setting.textScale);
    theme->setScheme(setting.scheme);
    theme->setReducedMotion(true); // a picture of a movement would differ each time
}

bool Gallery::show(const QString &page)
{
    const QString file = fileOf(page);
    if (file.isEmpty())
        return false;
    m_view.setResizeMode(QQuickView::SizeRootObjectToView);
    m_view.resize(m_setting.size);
    m_view.setSource(QUrl(QStringLiteral("qrc:/qt/qml/Hocso/Gallery/") + file));
    m_view.show();
    return m_view.status() == QQuickView::Ready;
}

/** Pictures load in the background. */
static bool picturesLoading(const QQuickItem *item)
{
    constexpr int loading = 2; // Image.Loading
    if (item->inherits("QQuickImageBase") && item->property("status").toInt() == loading)
        return true;
    const auto children = item->childItems();
    return std::any_of(children.begin(), children.end(), picturesLoading);
}

QImage Gallery::shot()
{
    constexpr int turns = 8; // a layout may need some turns of the event loop, however fast or slow the machine is
    constexpr int patience = 10000; // ms
    QElapsedTimer waited;
    waited.start();
    QImage before;
    while (waited.elapsed() < patience) {
        for (int i = 0; i < turns; ++i) {
            QThread::msleep(4);
            QCoreApplication::processEvents();
        }
        if (picturesLoading(m_view.contentItem()))
            continue;
        const QImage now = m_view.grabWindow();
        if (now == before)
            break;
        before = now;
    }
    return before;
}

}
