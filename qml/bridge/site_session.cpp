// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#include "site_session.h"

#include "base/text.h"

namespace hocso::bridge {

SiteSession::SiteSession(const services::Site &site, QObject *parent) : QObject(parent), m_site(site) { }

QString SiteSession::use() const
{
    return m_site.use;
}

QString SiteSession::place() const
{
    return m_site.place;
}

QString SiteSession::province() const
{
    return m_site.province;
}

QString SiteSession::commune() const
{
    return m_site.commune;
}

void SiteSession::setUse(const QString &use)
{
    m_site.use = use;
    Q_EMIT changed();
}

void SiteSession::setPlace(const QString &place)
{
    m_site.place = tidy(place);
    Q_EMIT changed();
}

void SiteSession::setProvince(const QString &province)
{
    m_site.province = tidy(province);
    Q_EMIT changed();
}

void SiteSession::setCommune(const QString &commune)
{
    m_site.commune = tidy(commune);
    Q_EMIT changed();
}

QString SiteSession::title() const
{
    QStringList parts;
    for (const QString &part : {m_site.place, m_site.commune}) {
        if (!part.isEmpty())
            parts.append(part);
    }
    return parts.isEmpty() ? tr("Kỹ năng số cho bà con") : parts.join(QStringLiteral(", "));
}

void SiteSession::setProblem(const QString &problem)
{
    m_problem = problem;
    Q_EMIT changed();
}

}
