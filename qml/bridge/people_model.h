// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "services/roster.h"

#include <QAbstractListModel>
#include <QtQml/qqml.h>

namespace hocso::bridge {

/** "Ai đang học?": people by last word of the name, then guests; found without accents. */
class PeopleModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("App.people")
    Q_PROPERTY(QString search READ search WRITE setSearch NOTIFY searchChanged)
    Q_PROPERTY(int count READ count NOTIFY countChanged) ///< shown now
    Q_PROPERTY(int total READ total NOTIFY countChanged) ///< without the search
public:
    enum Role { LearnerIdRole = Qt::UserRole, NameRole, DetailsRole, PictureRole, GuestRole };

    explicit PeopleModel(services::Roster &roster, QObject *parent = nullptr);

    QString search() const { return m_search; }
    void setSearch(const QString &search);
    int count() const { return int(m_shown.size()); }
    int total() const;
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    /** learnerId, name, details ("1958 · bản Hua Tạt"), picture (a sign of LearnerPicture), guest. */
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void searchChanged();
    void countChanged();

private:
    void refill();

    services::Roster &m_roster;
    QString m_search;
    QList<int> m_shown; ///< positions in the roster
};

}
