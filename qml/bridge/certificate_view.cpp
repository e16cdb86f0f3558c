// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#include "certificate_view.h"

#include <QPainter>
#include <QtMath>

namespace hocso::bridge {

CertificateView::CertificateView(QQuickItem *parent) : QQuickPaintedItem(parent) { }

void CertificateView::setSession(CertificateSession *session)
{
    if (m_session == session)
        return;
    m_session = session;
    if (session)
        connect(session, &CertificateSession::changed, this, [this] { update(); });
    Q_EMIT sessionChanged();
    update();
}

void CertificateView::paint(QPainter *painter)
{
    if (!m_session)
        return;
    const QImage page = m_session->previewImage(qCeil(width()));
    if (!page.isNull())
        painter->drawImage(boundingRect(), page);
}

}
