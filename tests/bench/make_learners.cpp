// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
//
// make_learners FOLDER <plan.json: the writing half of tests/bench/make-library, through the program's own storage.
#include "bench_clock.h"
#include "figures.h"

#include "base/random.h"
#include "keys/keys.h"
#include "storage/store.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>

using namespace hocso;
using namespace hocso::bench;

namespace {

struct Course {
    QString id;
    QString title;
    QStringList steps;
};

struct Plan {
    int learners = 0;
    int facts = 0;
    int factsOfFirst = 0; ///< 0: as the others
    QList<Course> courses;
};

Plan readPlan()
{
    QFile in;
    if (!in.open(stdin, QIODevice::ReadOnly))
        fail(QStringLiteral("no plan on standard input"));
    const QJsonObject object = QJsonDocument::fromJson(in.readAll()).object();
    Plan plan{
        object.value(u"learners").toInt(), object.value(u"facts").toInt(), object.value(u"facts_of_first").toInt(), {}};
    for (const auto &value : object.value(u"courses").toArray()) {
        const QJsonObject course = value.toObject();
        plan.courses += {course.value(u"id").toString(), course.value(u"title").toString(),
            course.value(u"steps").toVariant().toStringList()};
    }
    if (plan.learners < 1 || plan.courses.isEmpty())
        fail(QStringLiteral("the plan has no learners or no courses"));
    return plan;
}

/** Writes one learner after the other, each in one transaction. */
class Writing {
public:
    Writing(storage::Store &store, BenchClock &clock, const Plan &plan) : m_store(store), m_clock(clock), m_plan(plan)
    {
    }

    void learner(int number)
    {
        const LearnerId id{uuid4()};
        storage::Change change;
        change.facts += person(id, number);
        change.facts += fact(id, progress::kind::consent,
            {{QStringLiteral("notice"), QStringLiteral("1")}, {QStringLiteral("how"), QStringLiteral("screen")},
                {QStringLiteral("named"), true}});
        const int facts = number == 0 && m_plan.factsOfFirst > 0 ? m_plan.factsOfFirst : m_plan.facts;
        const int first = int(m_random.next() % quint64(m_plan.courses.size()));
        while (change.facts.size() < facts)
            change.facts += work(id, first, int(change.facts.size()) - 2);
        m_store.write(change, [this](const Result<storage::Saved> &saved) {
            if (!saved)
                fail(saved.error().code + u' ' + saved.error().detail);
            ++m_written;
        });
    }
    int written() const { return m_written; }

private:
    QString uuid4() { return keys::newLearnerId(); }

    progress::NewFact fact(const LearnerId &learner, const char *kind, const QJsonObject &data)
    {
        m_clock.advance(20'000); // a fact every twenty seconds
        return {.id = {keys::newFactId(m_clock.now())},
            .kind = QString::fromLatin1(kind),
            .learner = learner,
            .data = data};
    }

    progress::NewFact person(const LearnerId &learner, int number)
    {
        static const QStringList families{QStringLiteral("Nguyễn"), QStringLiteral("Lò"), QStringLiteral("Giàng"),
            QStringLiteral("Vàng"), QStringLiteral("Đặng"), QStringLiteral("Quàng"), QStringLiteral("Hoàng")};
        static const QStringList middles{
            QStringLiteral("Thị"), QStringLiteral("Văn"), QStringLiteral("A"), QStringLiteral("Thị Thu")};
        static const QStringList givens{QStringLiteral("Mẫu"), QStringLiteral("Thử"), QStringLiteral("Páo"),
            QStringLiteral("Đo"), QStringLiteral("Lường"), QStringLiteral("Ánh"), QStringLiteral("Yến"),
            QStringLiteral("Hặc"), QStringLiteral("Ơn")};
        static const QStringList signs{
            QStringLiteral("lotus"), QStringLiteral("bicycle"), QStringLiteral("fish"), QStringLiteral("leaf")};
        const QString name = QStringLiteral("%1 %2 %3")
                                 .arg(families[number % families.size()], middles[number / 7 % middles.size()],
                                     givens[number / 28 % givens.size()]);
        return fact(learner, progress::kind::person,
            {{QStringLiteral("name"), name}, {QStringLiteral("birthYear"), 1940 + number % 70},
                {QStringLiteral("sex"), number % 2 == 0 ? QStringLiteral("f") : QStringLiteral("m")},
                {QStringLiteral("village"), QStringLiteral("Bản số %1").arg(number % 12)},
                {QStringLiteral("picture"), signs[number % signs.size()]}, {QStringLiteral("guest"), false}});
    }

    /**
     * The @p n-th thing that a learner does: step after step of one course after the other, and after so many courses,
     * as many as one person ever learns, the same ones again. One answer in four is wrong.
     */
    progress::NewFact work(const LearnerId &learner, int firstCourse, int n)
    {
        constexpr qsizetype coursesOfOne = 20;
        const qsizetype courses = std::min(coursesOfOne, m_plan.courses.size());
        qsizetype met = 0;
        qsizetype index = firstCourse;
        while (n >= m_plan.courses[index].steps.size()) {
            n -= int(m_plan.courses[index].steps.size());
            met = (met + 1) % courses;
            index = (firstCourse + met) % m_plan.courses.size();
        }
        const Course &course = m_plan.courses[index];
        const QString step = course.steps[n];
        const bool graded = n % 4 != 0;
        QJsonObject data{{QStringLiteral("lesson"), step.left(step.lastIndexOf(u'/'))},
            {QStringLiteral("courseTitle"), course.title}, {QStringLiteral("duration"), int(m_random.next() % 90'000)},
            {QStringLiteral("help"), false}};
        if (graded) {
            data.insert(QStringLiteral("answer"),
                QJsonObject{{QStringLiteral("selected"), QJsonArray{QStringLiteral("1c9f03aa")}}});
            data.insert(QStringLiteral("hints"), 0);
            data.insert(QStringLiteral("points"), 1);
            data.insert(QStringLiteral("revealed"), false);
            data.insert(QStringLiteral("score"), m_random.next() % 4 == 0 ? 0 : 10000);
            data.insert(QStringLiteral("try"), 1);
        }
        progress::NewFact out = fact(learner, graded ? progress::kind::attempt : progress::kind::stepDone, data);
        out.course = {course.id};
        out.version = QStringLiteral("1.0.0");
        out.step = {step};
        out.revision = 1;
        out.digest = QByteArray(32, char(n));
        return out;
    }

    storage::Store &m_store;
    BenchClock &m_clock;
    const Plan &m_plan;
    Random m_random{1};
    int m_written = 0;
};

}

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (argc != 2)
        fail(QStringLiteral("make_learners FOLDER <plan.json"));
    const QDir folder(QString::fromLocal8Bit(argv[1]));
    if (!folder.mkpath(QStringLiteral(".")))
        fail(QStringLiteral("cannot make ") + folder.path());
    const Plan plan = readPlan();

    BenchClock clock(300); // the history begins so many days ago
    const auto key = keys::deviceKey(folder.filePath(QStringLiteral("keys/device")));
    if (!key)
        fail(key.error().code);
    const storage::Writer writer{
        QString::fromLatin1(key->device.toHex()), keys::random64(), key->publicKey, QStringLiteral("bench"), {}, 0};
    auto store = storage::Store::open(folder.path(), writer, clock);
    if (!store)
        fail(store.error().code + u' ' + store.error().detail);

    Writing writing(**store, clock, plan);
    for (int number = 0; number < plan.learners; ++number) {
        writing.learner(number);
        (*store)->flush();
        QCoreApplication::processEvents();
    }
    (*store)->flush();
    QCoreApplication::processEvents();
    if (writing.written() != plan.learners)
        fail(QStringLiteral("%1 of %2 learners were written").arg(writing.written()).arg(plan.learners));
    return 0;
}
