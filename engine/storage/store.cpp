// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#include "storage/store.h"

#include "storage/draft_table.h"
#include "storage/fact_table.h"
#include "storage/opening.h"
#include "storage/preference_table.h"
#include "storage/recovery.h"
#include "storage/writer_thread.h"

#include <QHash>
#include <QLockFile>

#include <algorithm>
#include <future>

namespace hocso::storage {
namespace {

using Row = std::pair<LearnerId, Address>;

}

struct Store::Private {
    Private(const Writer &who, const Clock &time, Opened &&opened)
        : writer(who), clock(time), folder(opened.folder), lock(std::move(opened.lock)), report(opened.report),
          reader(std::move(opened.reader)), thread(std::make_unique<WriterThread>(folder, writer, opened.lastSure))
    {
    }

    /** Runs a reading function and remembers damage that it met. */
    template <typename Read> auto read(Read function) -> std::invoke_result_t<Read>
    {
        auto result = function();
        if (reader->wasDamaged())
            markDamaged(folder);
        return result;
    }

    /** Leaves @p call for the caller's thread. Called in the writer's thread. */
    void post(std::function<void()> call)
    {
        {
            const std::lock_guard guard(mutex);
            calls.push_back(std::move(call));
        }
        QMetaObject::invokeMethod(
            store, [this] { deliver(); }, Qt::QueuedConnection);
    }

    void deliver()
    {
        std::vector<std::function<void()>> due;
        {
            const std::lock_guard guard(mutex);
            due.swap(calls);
        }
        for (const auto &call : due)
            call();
    }

    Moment now() const { return {clock.now(), clock.monotonic(), confirmed}; }

    /** A draft that is on its way to the disk: reading it gives what was written last. */
    struct Waiting {
        quint64 number = 0;
        std::optional<Draft> draft; ///< nothing: it is being deleted
    };
    quint64 expect(const Draft &draft)
    {
        waiting.insert({draft.learner, draft.lesson}, {++number, draft});
        return number;
    }
    quint64 expectNone(const Row &row)
    {
        waiting.insert(row, {++number, std::nullopt});
        return number;
    }
    void arrived(const Row &row, quint64 upTo)
    {
        const auto found = waiting.constFind(row);
        if (found != waiting.constEnd() && found->number <= upTo)
            waiting.erase(found);
    }

    Writer writer;
    const Clock &clock;
    DataFolder folder;
    std::unique_ptr<QLockFile> lock;
    OpenReport report;
    std::unique_ptr<Database> reader;
    bool confirmed = false;
    QHash<Row, Waiting> waiting;
    quint64 number = 0;
    Store *store = nullptr;
    std::mutex mutex; ///< guards calls
    std::vector<std::function<void()>> calls; ///< to be made in the caller's thread
    std::unique_ptr<WriterThread> thread; ///< last: it ends before all else goes
};

Store::Store(std::unique_ptr<Private> data) : d(std::move(data))
{
    d->store = this;
}

Store::~Store()
{
    d->thread.reset();
    d->reader.reset(); // the last connection to close moves the WAL into the database: a clean stop
}

Result<std::unique_ptr<Store>> Store::open(const QString &folder, const Writer &writer, const Clock &clock)
{
    auto opened = openFolder(folder, writer.device, clock.now());
    if (!opened)
        return opened.error();
    return std::unique_ptr<Store>(new Store(std::make_unique<Private>(writer, clock, *std::move(opened))));
}

const OpenReport &Store::openReport() const
{
    return d->report;
}

Result<QList<Person>> Store::people() const
{
    return d->read([&] { return FactTable(*d->reader).people(); });
}

Result<QList<Fact>> Store::factsOf(const LearnerId &learner) const
{
    return d->read([&] { return FactTable(*d->reader).ofLearner(learner); });
}

Result<std::optional<Draft>> Store::draft(const LearnerId &learner, const Address &lesson) const
{
    if (const auto waiting = d->waiting.constFind({learner, lesson}); waiting != d->waiting.constEnd())
        return waiting->draft;
    auto found = d->read([&] { return DraftTable(*d->reader).of(learner, lesson); });
    if (!found)
        return found.error();
    return found->isEmpty() ? std::optional<Draft>() : std::optional(found->first());
}

Result<QList<Draft>> Store::drafts(const LearnerId &learner) const
{
    auto found = d->read([&] { return DraftTable(*d->reader).of(learner, {}); });
    if (!found)
        return found;
    found->removeIf([&](const Draft &draft) { return d->waiting.contains({draft.learner, draft.lesson}); });
    for (auto waiting = d->waiting.constBegin(); waiting != d->waiting.constEnd(); ++waiting) {
        if (waiting.key().first == learner && waiting->draft)
            found->append(*waiting->draft);
    }
    std::stable_sort(found->begin(), found->end(), [](const Draft &a, const Draft &b) { return a.at > b.at; });
    return found;
}

Result<int> Store::awardsInYear(int year) const
{
    constexpr qint64 vietNam = qint64(7) * 60 * 60 * 1000; // years begin there 7 hours before they do in UTC
    const auto begin
        = [](int of) { return QDateTime(QDate(of, 1, 1), QTime(0, 0), Qt::UTC).toMSecsSinceEpoch() - vietNam; };
    return d->read([&] { return FactTable(*d->reader).awardsBetween(d->writer.device, begin(year), begin(year + 1)); });
}

Result<QByteArray> Store::exportLearner(const LearnerId &learner) const
{
    return d->read([&] { return FactTable(*d->reader).linesOfLearner(learner); });
}

QJsonObject Store::preferences() const
{
    return readPreferences(*d->reader);
}

void Store::savePreferences(const QJsonObject &preferences)
{
    d->thread->push(PreferenceJob{preferences});
}

progress::Certainty Store::clockCertainty() const
{
    if (d->confirmed)
        return progress::Certainty::Confirmed;
    return progress::certaintyOf(d->clock.now(), d->writer.buildTime, d->thread->lastSure());
}

void Store::confirmClock()
{
    d->confirmed = true;
}

void Store::write(Change change, Done done)
{
    QList<std::pair<Row, quint64>> drafts;
    for (const Row &row : std::as_const(change.deleteDrafts))
        drafts.append({row, d->expectNone(row)});
    for (const Draft &draft : std::as_const(change.saveDrafts))
        drafts.append({{draft.learner, draft.lesson}, d->expect(draft)});
    Private *own = d.get();
    auto finished = [own, drafts, done = std::move(done)](const Result<Saved> &saved) {
        own->post([own, drafts, done, saved] {
            for (const auto &[row, upTo] : drafts)
                own->arrived(row, upTo);
            if (done)
                done(saved);
        });
    };
    d->thread->push(ChangeJob{std::move(change), d->now(), std::move(finished)});
}

void Store::saveDraft(Draft draft)
{
    const Row row{draft.learner, draft.lesson};
    const quint64 upTo = d->expect(draft);
    Private *own = d.get();
    d->thread->push(
        DraftJob{std::move(draft), [own, row, upTo] { own->post([own, row, upTo] { own->arrived(row, upTo); }); }});
}

void Store::erase(const LearnerId &learner, const FactId &erasureId, Done done)
{
    NewFact erasure;
    erasure.id = erasureId;
    erasure.kind = QLatin1String(progress::kind::erasure);
    erasure.data = {{QStringLiteral("of"), learner.text}};
    Change change;
    change.facts.append(erasure);
    write(std::move(change), std::move(done));
}

void Store::check(std::function<void(Result<void>)> done)
{
    Private *own = d.get();
    auto finished = [own, done = std::move(done)](const Result<void> &result) {
        own->post([done, result] {
            if (done)
                done(result);
        });
    };
    d->thread->push(CheckJob{d->clock.now(), d->report.uncleanStop, std::move(finished)});
}

void Store::flush()
{
    std::promise<void> reached;
    d->thread->push(FlushJob{[&reached] { reached.set_value(); }});
    reached.get_future().wait();
    d->deliver();
}

}
