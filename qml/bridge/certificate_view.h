// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "certificate_session.h"

#include <QPointer>
#include <QQuickPaintedItem>

namespace hocso::bridge {

/** The page that prints, drawn to the width of the item: A4 landscape. */
class CertificateView : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(hocso::bridge::CertificateSession *session READ session WRITE setSession NOTIFY sessionChanged REQUIRED)
public:
    explicit CertificateView(QQuickItem *parent = nullptr);

    CertificateSession *session() const { return m_session; }
    void setSession(CertificateSession *session);
    void paint(QPainter *painter) override;

Q_SIGNALS:
    void sessionChanged();

private:
    QPointer<CertificateSession> m_session;
};

}
