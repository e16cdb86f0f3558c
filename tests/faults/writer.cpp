// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
//
// fault_writer FOLDER RUN FIRST [CUT-AT-SYNC]
//
// Answers one question after the other until it is killed. Says "ready", then the number of every answer that the store
// has acknowledged; between the answers it saves half-filled ones. With CUT-AT-SYNC it runs on a disk that loses what
// was not synced, and the power goes at that sync.
#include "faults/fault_vfs.h"
#include "unit/storage/store_fixture.h"

#include <QCoreApplication>
#include <QDateTime>

#include <chrono>
#include <unistd.h>

using namespace hocso;
using namespace hocso::test;

namespace {

class SystemClock final : public Clock {
public:
    qint64 now() const override { return QDateTime::currentMSecsSinceEpoch(); }
    qint64 monotonic() const override
    {
        return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - m_start)
            .count();
    }

private:
    std::chrono::steady_clock::time_point m_start = std::chrono::steady_clock::now();
};

void say(const QByteArray &line)
{
    if (::write(STDOUT_FILENO, line.constData(), size_t(line.size())) != line.size())
        ::_exit(3);
}

void answer(Store &store, int n)
{
    const Address lesson{QStringLiteral("vneid/real-app")};
    Draft draft = draftOf(ba, QString::number(n));
    draft.at = QDateTime::currentMSecsSinceEpoch();
    store.saveDraft(draft);
    store.write({{attempt(n, mai, 10000)}, {draftOf(mai, QString::number(n))}, {{mai, lesson}}},
        [&store, n](const Result<Saved> &saved) {
            if (!saved)
                ::_exit(4);
            say(QByteArray::number(n) + '\n');
            answer(store, n + 2);
        });
}

}

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    if (arguments.size() < 4)
        return 2;
    if (arguments.size() > 4) {
        fault::install();
        fault::loseUnsynced(arguments[4].toInt(), arguments[2].toULongLong());
    }
    const SystemClock clock;
    auto store = Store::open(arguments[1], writer(arguments[2].toULongLong()), clock);
    if (!store) {
        fprintf(stderr, "%s %s\n", qPrintable(store.error().code), qPrintable(store.error().detail));
        return 1;
    }
    (*store)->check({});
    say("ready\n");
    const int first = arguments[3].toInt();
    answer(**store, first); // two at a time: the queue is never empty
    answer(**store, first + 1);
    return app.exec();
}
