// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#include "storage/draft_table.h"

#include "storage_sql.h"

#include <QJsonDocument>

namespace hocso::storage {

Result<void> DraftTable::put(const Draft &draft)
{
    return m_database
        .query(query::putDraft, draft.learner.text, draft.lesson.text, draft.step.text, draft.revision, draft.seed,
            draft.sitting, QString::fromUtf8(QJsonDocument(draft.state).toJson(QJsonDocument::Compact)), draft.at)
        .run();
}

Result<void> DraftTable::remove(const LearnerId &learner, const Address &lesson)
{
    return m_database.query("DELETE FROM draft WHERE learner = ?1 AND lesson = ?2", learner.text, lesson.text).run();
}

Result<QList<Draft>> DraftTable::of(const LearnerId &learner, const Address &lesson)
{
    QList<Draft> drafts;
    Statement row = m_database.query(query::draftsOfLearner, learner.text, lesson.text);
    while (row.next()) {
        drafts.append({LearnerId{row.text(0)}, Address{row.text(1)}, Address{row.text(2)}, int(row.integer(3)),
            quint64(row.integer(4)), row.text(5), QJsonDocument::fromJson(row.view(6)).object(), row.integer(7)});
    }
    if (auto read = row.end(); !read)
        return read.error();
    return drafts;
}

}
