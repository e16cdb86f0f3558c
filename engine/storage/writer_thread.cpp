// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#include "storage/writer_thread.h"

#include "storage/backup.h"
#include "storage/draft_table.h"
#include "storage/erasure.h"
#include "storage/preference_table.h"
#include "storage/recovery.h"
#include "storage/schema.h"

#include <QFileInfo>

#include <chrono>

namespace hocso::storage {
namespace {

constexpr auto idleTime = std::chrono::seconds(2);
constexpr int framesWhenIdle = 250; // pages of 4 KiB in the WAL that are worth a checkpoint
constexpr int framesAtMost = 2000; // more would make the next start slow

bool empties(const Change &change)
{
    return std::any_of(change.facts.begin(), change.facts.end(), [](const NewFact &fact) {
        return fact.kind == QLatin1String(progress::kind::erasure)
            || fact.kind == QLatin1String(progress::kind::consentWithdrawn);
    });
}

bool sameRow(const Draft &a, const Draft &b)
{
    return a.learner == b.learner && a.lesson == b.lesson;
}

}

WriterThread::WriterThread(const DataFolder &folder, const Writer &writer, qint64 lastSure)
    : m_folder(folder), m_writer(writer), m_lastSure(lastSure), m_thread([this] { loop(); })
{
}

WriterThread::~WriterThread()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stop = true;
    }
    m_wake.notify_one();
    m_thread.join();
}

void WriterThread::push(Job job)
{
    {
        const std::lock_guard lock(m_mutex);
        if (auto *draft = std::get_if<DraftJob>(&job)) {
            // A waiting draft of the same row is replaced, unless a change stands between the two.
            for (auto waiting = m_queue.rbegin(); waiting != m_queue.rend(); ++waiting) {
                auto *other = std::get_if<DraftJob>(&*waiting);
                if (!other)
                    break;
                if (sameRow(other->draft, draft->draft)) {
                    *other = std::move(*draft);
                    return;
                }
            }
        }
        m_queue.push_back(std::move(job));
    }
    m_wake.notify_one();
}

std::optional<Job> WriterThread::nextJob()
{
    std::unique_lock lock(m_mutex);
    const auto due = [this] { return !m_queue.empty() || m_stop; };
    if (m_logGrew)
        m_wake.wait_for(lock, idleTime, due);
    else
        m_wake.wait(lock, due);
    if (m_queue.empty())
        return std::nullopt;
    Job job = std::move(m_queue.front());
    m_queue.pop_front();
    return job;
}

void WriterThread::loop()
{
    if (ready())
        std::ignore = finishErasures(*m_database, m_folder); // what a power cut left over; stays due if it fails
    for (;;) {
        std::optional<Job> job = nextJob();
        if (job)
            std::visit([this](auto &one) { work(one); }, *job);
        else if (const std::lock_guard lock(m_mutex); m_stop)
            break;
        tidyLog(!job);
        noteDamage();
    }
    m_facts.reset();
    m_database.reset();
}

/** Opens the connection if it is not: what failed at first (a full disk) may work later. */
Result<void> WriterThread::ready()
{
    if (m_facts)
        return {};
    auto database = Database::open(m_folder.database(), Database::Use::Write);
    if (!database)
        return database.error();
    auto facts = std::make_unique<FactWriter>(**database, m_writer);
    if (auto begun = facts->begin(); !begun)
        return begun;
    m_database = *std::move(database);
    m_facts = std::move(facts);
    if (QFileInfo(m_folder.database() + QStringLiteral("-wal")).size() == 0)
        beginLog();
    return {};
}

/**
 * The first commit into a new WAL costs a second fsync, for the WAL's header. So that no person waits for it, a commit
 * that changes nothing goes first.
 */
void WriterThread::beginLog()
{
    const QByteArray same = QByteArrayLiteral("PRAGMA user_version = ") + QByteArray::number(newestSchema());
    std::ignore = m_database->execute(same.constData()); // if it fails, the next commit pays or says why
}

/** Checkpoints after the acknowledgement, never in a commit. */
void WriterThread::tidyLog(bool idle)
{
    if (!m_database)
        return;
    m_logGrew = m_database->walFrames() > framesWhenIdle;
    if (m_database->walFrames() > (idle ? framesWhenIdle : framesAtMost)) {
        if (m_database->checkpoint(false))
            beginLog();
        m_logGrew = false;
    }
}

void WriterThread::noteDamage()
{
    if (m_database && m_database->wasDamaged())
        markDamaged(m_folder);
}

void WriterThread::work(ChangeJob &job)
{
    if (auto able = ready(); !able)
        return job.done(able.error());
    auto saved = m_facts->commit(job.change, job.moment);
    m_lastSure = m_facts->lastSure();
    if (saved && empties(job.change)) {
        if (auto finished = finishErasures(*m_database, m_folder); !finished)
            return job.done(finished.error());
    }
    job.done(std::move(saved));
}

void WriterThread::work(DraftJob &job)
{
    if (ready()) // the half-filled answer stays on screen; the next second tries again
        std::ignore = m_database->transact([&] { return DraftTable(*m_database).put(job.draft); });
    job.done();
}

void WriterThread::work(PreferenceJob &job)
{
    if (ready()) // if it fails, this start shows what was chosen and the next one does not
        std::ignore = m_database->transact([&] { return putPreferences(*m_database, job.values); });
}

void WriterThread::work(CheckJob &job)
{
    job.done(checked(job));
}
void WriterThread::work(FlushJob &job)
{
    job.done();
}

Result<void> WriterThread::checked(const CheckJob &job)
{
    if (auto able = ready(); !able)
        return able;
    if (job.quickCheck) {
        if (auto sound = m_database->quickCheck(); !sound)
            return sound;
    }
    auto due = backupDue(*m_database, m_folder, job.now);
    if (!due)
        return due.error();
    if (!*due)
        return {};
    auto written = writeBackup(*m_database, m_folder, job.now, 0);
    return written ? Result<void>() : written.error();
}

}
