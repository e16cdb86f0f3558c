// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "services/site.h"

#include <QObject>
#include <QtQml/qqml.h>

namespace hocso::bridge {

/** "Máy này dùng ở đâu?": the words of the site, saved by App.finishFirstStart(). */
class SiteSession : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("App.site")
    Q_PROPERTY(QString use READ use WRITE setUse NOTIFY changed) ///< "home", "culture-house", "class"
    Q_PROPERTY(QString place READ place WRITE setPlace NOTIFY changed) ///< "Nhà văn hóa bản Hua Tạt"
    Q_PROPERTY(QString province READ province WRITE setProvince NOTIFY changed)
    Q_PROPERTY(QString commune READ commune WRITE setCommune NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed) ///< for the top bar: "Nhà văn hóa bản Hua Tạt, xã Vân Hồ"
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
public:
    explicit SiteSession(const services::Site &site, QObject *parent = nullptr);

    const services::Site &site() const { return m_site; }
    QString use() const;
    void setUse(const QString &use);
    QString place() const;
    void setPlace(const QString &place);
    QString province() const;
    void setProvince(const QString &province);
    QString commune() const;
    void setCommune(const QString &commune);
    QString title() const;
    QString problem() const { return m_problem; }
    void setProblem(const QString &problem);

Q_SIGNALS:
    void changed();

private:
    services::Site m_site;
    QString m_problem;
};

}
