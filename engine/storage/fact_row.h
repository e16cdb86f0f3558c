// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "progress/fact.h"
#include "storage/database.h"

#include <QHash>

#include <array>

namespace hocso::storage {

/** Makes facts from rows with all columns of the table fact in their order. One for a whole query: it shares equal
 * texts. */
class FactRow {
public:
    explicit FactRow(Database &database) : m_database(database) { }

    /** The fact of the current row; its data only where folds need it. Error storage.damaged: its bytes are no fact. */
    Result<progress::Fact> read(const Statement &row);
    /** Only what stands in the columns. */
    progress::Fact columns(const Statement &row);

private:
    const QString &shared(const Statement &row, int column);
    Result<QJsonObject> data(qint64 n);

    struct Last {
        QByteArray utf8;
        QString text;
    };
    Database &m_database;
    std::array<Last, 32> m_last; ///< of each column, the text of the row before: mostly this one has the same
    QHash<QByteArray, QString> m_texts;
};

}
