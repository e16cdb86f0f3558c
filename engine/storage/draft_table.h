// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "storage/database.h"
#include "storage/store.h"

namespace hocso::storage {

/** The table draft: half-done work, one row a learner and lesson. */
class DraftTable {
public:
    explicit DraftTable(Database &database) : m_database(database) { }

    Result<void> put(const Draft &draft); ///< nothing is stored for a learner who is erased
    Result<void> remove(const LearnerId &learner, const Address &lesson);
    /** The drafts of @p learner, the latest first; of one lesson if @p lesson is not empty. */
    Result<QList<Draft>> of(const LearnerId &learner, const Address &lesson);

private:
    Database &m_database;
};

}
