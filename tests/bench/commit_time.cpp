// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
//
// commit_time FOLDER: from an answer to "on disk", beside a bare commit of SQLite in the same folder; and how often the
// disk was asked to sync for it. The two take turns, so that the disk treats them alike.
#include "bench_clock.h"
#include "counting_vfs.h"
#include "figures.h"

#include "keys/keys.h"
#include "storage/store.h"

#include <QCoreApplication>
#include <QDir>

#include <sqlite3.h>

using namespace hocso;
using namespace hocso::bench;

namespace {

// Answers before those that are measured, then a rest in which the store tidies its write-ahead log: from then on both
// logs are written over, as in a program that has run for a while. A log that grows waits for the file system as well,
// which on ext4 takes twice as long and would hide what we add.
constexpr int warmUp = 300;
constexpr int restMs = 5000;
constexpr int rounds = 200;
constexpr int factBytes = 800; ///< about what an attempt takes in the database

/** The least that a durable row costs: one table, WAL, synchronous=FULL, a prepared INSERT. */
class BareDatabase {
public:
    explicit BareDatabase(const QString &file)
    {
        check(sqlite3_open(file.toUtf8().constData(), &m_database));
        run("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; CREATE TABLE row(bytes BLOB) STRICT");
        // The log has had its size before.
        run("INSERT INTO row VALUES(zeroblob(3000000)); DELETE FROM row; PRAGMA wal_checkpoint(RESTART)");
        check(sqlite3_prepare_v2(m_database, "INSERT INTO row VALUES(?)", -1, &m_insert, nullptr));
    }
    ~BareDatabase()
    {
        sqlite3_finalize(m_insert);
        sqlite3_close(m_database);
    }
    void commit(const QByteArray &bytes)
    {
        check(sqlite3_bind_blob(m_insert, 1, bytes.constData(), int(bytes.size()), SQLITE_STATIC));
        check(sqlite3_step(m_insert));
        check(sqlite3_reset(m_insert));
    }

private:
    void run(const char *sql) { check(sqlite3_exec(m_database, sql, nullptr, nullptr, nullptr)); }
    void check(int result)
    {
        if (result != SQLITE_OK && result != SQLITE_DONE && result != SQLITE_ROW)
            fail(QString::fromUtf8(sqlite3_errmsg(m_database)));
    }
    sqlite3 *m_database = nullptr;
    sqlite3_stmt *m_insert = nullptr;
};

/** What the lesson player writes for one answer: the attempt, and the draft it leaves behind. */
storage::Change answer(const LearnerId &learner, const Clock &clock)
{
    storage::Change change;
    change.facts = {{.id = {keys::newFactId(clock.now())},
        .kind = QString::fromLatin1(progress::kind::attempt),
        .learner = learner,
        .course = {QStringLiteral("course-001")},
        .version = QStringLiteral("1.0.0"),
        .step = {QStringLiteral("course-001/lesson-01/step-2")},
        .revision = 1,
        .digest = QByteArray(32, 'x'),
        .data = {{QStringLiteral("answer"), QStringLiteral("1c9f03aa")},
            {QStringLiteral("lesson"), QStringLiteral("course-001/lesson-01")},
            {QStringLiteral("courseTitle"), QStringLiteral("Khóa đo số 1")}, {QStringLiteral("score"), 10000},
            {QStringLiteral("try"), 1}, {QStringLiteral("hints"), 0}, {QStringLiteral("duration"), 12000}}}};
    storage::Draft draft;
    draft.learner = learner;
    draft.lesson = {QStringLiteral("course-001/lesson-01")};
    draft.step = {QStringLiteral("course-001/lesson-01/step-3")};
    draft.revision = 1;
    draft.state = {{QStringLiteral("at"), 2}};
    draft.at = clock.now();
    change.saveDrafts = {draft};
    return change;
}

/** Writes @p change and waits as the interface does, in the event loop; ms until it is known to be on disk. */
double acknowledged(storage::Store &store, const storage::Change &change)
{
    bool done = false;
    QElapsedTimer timer;
    timer.start();
    store.write(change, [&](const Result<storage::Saved> &saved) {
        if (!saved)
            fail(saved.error().code + u' ' + saved.error().detail);
        done = true;
    });
    while (!done)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    return milliseconds(timer);
}

void rest()
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < restMs)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 50);
}

}

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (argc != 2)
        fail(QStringLiteral("commit_time FOLDER"));
    const QDir folder(QString::fromLocal8Bit(argv[1]));
    if (!folder.mkpath(QStringLiteral(".")))
        fail(QStringLiteral("cannot make ") + folder.path());
    countSyncs();

    const BenchClock clock;
    const storage::Writer writer{
        QString(32, u'a'), keys::random64(), QByteArray(32, 'k'), QStringLiteral("bench"), {}, 0};
    auto store = storage::Store::open(folder.path(), writer, clock);
    if (!store)
        fail(store.error().code + u' ' + store.error().detail);
    BareDatabase bare(folder.filePath(QStringLiteral("bare.db")));
    const LearnerId learner{keys::newLearnerId()};
    const QByteArray row(factBytes, 'r');

    std::vector<double> answers, bares, counts, work, bareWork;
    for (int round = 0; round < warmUp + rounds; ++round) {
        if (round == warmUp)
            rest();
        const storage::Change change = answer(learner, clock);
        const int before = syncs();
        const double diskBefore = syncMilliseconds();
        const double answered = acknowledged(**store, change);
        const int asked = syncs() - before;
        const double diskBetween = syncMilliseconds();
        QElapsedTimer timer;
        timer.start();
        bare.commit(row);
        const double committed = milliseconds(timer);
        if (round < warmUp)
            continue;
        answers.push_back(answered);
        bares.push_back(committed);
        counts.push_back(asked);
        work.push_back(answered - (diskBetween - diskBefore));
        bareWork.push_back(committed - (syncMilliseconds() - diskBetween));
    }
    print({{QStringLiteral("answer_ms"), median(answers)}, {QStringLiteral("bare_ms"), median(bares)},
        {QStringLiteral("above_ms"), median(answers) - median(bares)},
        {QStringLiteral("above_without_disk_ms"), median(work) - median(bareWork)},
        {QStringLiteral("syncs"), median(counts)}, {QStringLiteral("syncs_most"), *std::ranges::max_element(counts)},
        {QStringLiteral("answers_with_one_sync"), double(std::ranges::count(counts, 1.0)) / double(counts.size())}});
    return 0;
}
