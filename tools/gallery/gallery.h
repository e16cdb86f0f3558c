// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "theme/theme.h"

#include <QImage>
#include <QQmlEngine>
#include <QQuickView>
#include <QStringList>

namespace hocso::gallery {

/** How a page is shown. */
struct Setting {
    QSize size{1366, 768};
    double textScale = 1;
    theme::Theme::Scheme scheme = theme::Theme::Scheme::Light;
};

/** Names of the pages, sorted. */
QStringList pages();

/** A window with one page of the gallery. */
class Gallery {
public:
    explicit Gallery(const Setting &setting);

    /** False, with the reasons on standard error, if @p page does not load. */
    bool show(const QString &page);
    /** The finished page: pictures loaded, everything at its place. */
    QImage shot();
    QQuickView &window() { return m_view; }

private:
    Setting m_setting;
    QQuickView m_view;
};

}
