// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "storage/store.h"
#include "support/fixed_clock.h"
#include "support/temporary_folder.h"

namespace hocso::test {

using namespace hocso::storage;

inline const QString device = QStringLiteral("000102030405060708090a0b0c0d0e0f");
inline const LearnerId mai{QStringLiteral("11111111-1111-4111-8111-111111111111")};
inline const LearnerId ba{QStringLiteral("22222222-2222-4222-8222-222222222222")};
inline constexpr qint64 buildTime = 1793000000000; // some weeks before FixedClock's day

inline Writer writer(quint64 run)
{
    return {device, run, QByteArray(32, 'k'), QStringLiteral("0.1.0"), QStringLiteral("03979"), buildTime};
}

inline FactId factId(int n)
{
    return FactId{QStringLiteral("019aa000-0000-7000-8000-%1").arg(n, 12, 10, QLatin1Char('0'))};
}

inline NewFact attempt(int n, const LearnerId &learner, int score)
{
    NewFact fact;
    fact.id = factId(n);
    fact.kind = QStringLiteral("attempt");
    fact.learner = learner;
    fact.course = CourseId{QStringLiteral("vneid")};
    fact.version = QStringLiteral("1.0.0");
    fact.step = Address{QStringLiteral("vneid/real-app/pick")};
    fact.revision = 1;
    fact.digest = QByteArray(32, 'd');
    fact.data = {{QStringLiteral("answer"), QJsonObject{{QStringLiteral("selected"), QStringLiteral("a")}}},
        {QStringLiteral("score"), score}, {QStringLiteral("try"), 1}, {QStringLiteral("hints"), 0},
        {QStringLiteral("help"), false}, {QStringLiteral("revealed"), false}, {QStringLiteral("duration"), 4000},
        {QStringLiteral("lesson"), QStringLiteral("vneid/real-app")},
        {QStringLiteral("courseTitle"), QStringLiteral("Cài đặt VNeID")}};
    return fact;
}

inline NewFact person(int n, const LearnerId &learner, const QString &name)
{
    NewFact fact;
    fact.id = factId(n);
    fact.kind = QStringLiteral("person");
    fact.learner = learner;
    fact.data = {{QStringLiteral("name"), name}, {QStringLiteral("birthYear"), 1956},
        {QStringLiteral("sex"), QStringLiteral("f")}, {QStringLiteral("village"), QStringLiteral("Bó")},
        {QStringLiteral("picture"), QStringLiteral("lotus")}, {QStringLiteral("replaces"), QString()},
        {QStringLiteral("guest"), false}};
    return fact;
}

inline Draft draftOf(const LearnerId &learner, const QString &text)
{
    return {learner, Address{QStringLiteral("vneid/real-app")}, Address{QStringLiteral("vneid/real-app/pick")}, 1,
        0xfedcba9876543210ULL, {}, {{QStringLiteral("text"), text}}, 1795248000000};
}

/** A store that must open. */
inline std::unique_ptr<Store> opened(const QString &folder, quint64 run, const Clock &clock)
{
    auto store = Store::open(folder, writer(run), clock);
    if (!store)
        qFatal("%s %s", qPrintable(store.error().code), qPrintable(store.error().detail));
    return *std::move(store);
}

/** Writes and waits; what came back. */
inline Result<Saved> written(Store &store, const Change &change)
{
    std::optional<Result<Saved>> result;
    store.write(change, [&](const Result<Saved> &saved) { result = saved; });
    store.flush();
    return result.value_or(Error{QStringLiteral("test.no-answer"), {}, {}});
}

}
