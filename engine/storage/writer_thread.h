// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "storage/data_folder.h"
#include "storage/fact_writer.h"

#include <atomic>
#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <variant>

namespace hocso::storage {

/** A change to write; @p done is called in the writer's thread, after the commit is on disk. */
struct ChangeJob {
    Change change;
    Moment moment;
    std::function<void(Result<Saved>)> done;
};

/** A draft to write when its turn comes. */
struct DraftJob {
    Draft draft;
    std::function<void()> done;
};

/** Values of the table preference to write when their turn comes. */
struct PreferenceJob {
    QJsonObject values;
};

/** quick_check if @p quickCheck, then the backup of the day if it is due. */
struct CheckJob {
    qint64 now = 0;
    bool quickCheck = false;
    std::function<void(Result<void>)> done;
};

/** Calls @p done when everything before it is done. */
struct FlushJob {
    std::function<void()> done;
};

using Job = std::variant<ChangeJob, DraftJob, PreferenceJob, CheckJob, FlushJob>;

/** The one thread that writes, with a connection of its own. Jobs are done in their order; the destructor does them
 * all. */
class WriterThread {
public:
    /** @p lastSure: what the device's chain says before this run, see progress::certaintyOf(). */
    WriterThread(const DataFolder &folder, const Writer &writer, qint64 lastSure);
    ~WriterThread();

    void push(Job job);
    qint64 lastSure() const { return m_lastSure; }

private:
    void loop();
    std::optional<Job> nextJob(); ///< nothing: the queue has been empty for a while; stops when m_stop
    Result<void> ready();
    void beginLog();
    void tidyLog(bool idle);
    void noteDamage();
    void work(ChangeJob &job);
    void work(DraftJob &job);
    void work(PreferenceJob &job);
    void work(CheckJob &job);
    void work(FlushJob &job);
    Result<void> checked(const CheckJob &job);

    DataFolder m_folder;
    Writer m_writer;
    std::atomic<qint64> m_lastSure;

    std::mutex m_mutex; ///< guards the queue and m_stop
    std::condition_variable m_wake;
    std::deque<Job> m_queue;
    bool m_stop = false;

    // of the thread alone
    std::unique_ptr<Database> m_database;
    std::unique_ptr<FactWriter> m_facts;
    bool m_logGrew = false; ///< something was committed since the last checkpoint
    std::thread m_thread; ///< last: it starts when all else is there
};

}
