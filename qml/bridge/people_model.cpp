// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#include "people_model.h"

#include "words.h"

namespace hocso::bridge {

PeopleModel::PeopleModel(services::Roster &roster, QObject *parent) : QAbstractListModel(parent), m_roster(roster)
{
    connect(&roster, &services::Roster::changed, this, &PeopleModel::refill);
    refill();
}

void PeopleModel::refill()
{
    beginResetModel();
    m_shown = m_roster.search(m_search);
    endResetModel();
    Q_EMIT countChanged();
}

void PeopleModel::setSearch(const QString &search)
{
    if (m_search == search)
        return;
    m_search = search;
    refill();
    Q_EMIT searchChanged();
}

int PeopleModel::total() const
{
    return int(m_roster.people().size());
}

int PeopleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant PeopleModel::data(const QModelIndex &index, int role) const
{
    const auto &person = m_roster.people()[m_shown[index.row()]];
    switch (role) {
    case LearnerIdRole:
        return person.id.text;
    case NameRole:
        return displayName(person);
    case DetailsRole:
        return details(person);
    case PictureRole:
        return person.current.picture;
    case GuestRole:
        return person.guest;
    default:
        return {};
    }
}

QHash<int, QByteArray> PeopleModel::roleNames() const
{
    return {{LearnerIdRole, "learnerId"}, {NameRole, "name"}, {DetailsRole, "details"}, {PictureRole, "picture"},
        {GuestRole, "guest"}};
}

}
