// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#include "storage/preference_table.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace hocso::storage {

QJsonObject readPreferences(Database &database)
{
    QJsonObject out;
    Statement row = database.query("SELECT name, value FROM preference");
    while (row.next())
        out.insert(row.text(0), QJsonDocument::fromJson(row.bytes(1)).array().first());
    return out;
}

Result<void> putPreferences(Database &database, const QJsonObject &values)
{
    for (auto value = values.begin(); value != values.end(); ++value) {
        const QByteArray json = QJsonDocument(QJsonArray{value.value()}).toJson(QJsonDocument::Compact);
        auto put = database
                       .query("INSERT OR REPLACE INTO preference (name, value) VALUES (?1, ?2)", value.key(),
                           QString::fromUtf8(json))
                       .run();
        if (!put)
            return put;
    }
    return {};
}

}
