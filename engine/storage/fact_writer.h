// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "storage/fact_table.h"
#include "storage/store.h"

namespace hocso::storage {

/** When a change was asked for, as the clocks said then. */
struct Moment {
    qint64 at = 0; ///< ms UTC
    qint64 mono = 0; ///< ms since the program started
    bool confirmed = false; ///< a helper looked at the calendar
};

/** Turns changes into facts of this run: the next links of the device's chain. Belongs to the writer's thread. */
class FactWriter {
public:
    FactWriter(Database &database, const Writer &writer) : m_database(database), m_writer(writer) { }

    /** Reads where the chain ends; before anything is written. */
    Result<void> begin();
    /** All of @p change in one transaction; with the first fact of the run goes the fact "device". */
    Result<Saved> commit(const Change &change, const Moment &moment);
    qint64 lastSure() const { return m_run.end.lastSure; }

private:
    /** What the next fact continues; replaced only after a commit. */
    struct Run {
        ChainEnd end;
        qint64 seq = 0;
    };
    Result<Fact> append(const NewFact &fact, const Moment &moment, Run &run);
    NewFact deviceFact(const Moment &moment) const;

    Database &m_database;
    Writer m_writer;
    Run m_run;
};

}
