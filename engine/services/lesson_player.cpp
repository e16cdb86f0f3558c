// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#include "services/lesson_player.h"

#include "keys/keys.h"

#include <QDateTime>
#include <QJsonArray>
#include <QPointer>

#include <algorithm>

namespace hocso::services {

using content::LessonKind;
using content::Step;
using exercises::fullScore;
using progress::NewFact;

namespace {

constexpr qint64 longestGap = 120'000; // ms; definitions.md: each gap counts at most two minutes
constexpr int hintDelay = 60'000; // ms on a step until a hint is offered without a wrong answer
constexpr int draftDelay = 500; // ms; half-filled work is at most a second old on disk
constexpr int triesBeforeReveal = 3;

}

LessonPlayer::LessonPlayer(content::CourseSummary course, content::Lesson lesson, LearnerRecord &record,
    const Clock &clock, quint64 seed, const QString &startAt)
    : m_course(std::move(course)), m_lesson(std::move(lesson)), m_record(record), m_clock(clock), m_seed(seed)
{
    m_hintTimer.setSingleShot(true);
    m_hintTimer.setInterval(hintDelay);
    connect(&m_hintTimer, &QTimer::timeout, this, [this] {
        m_minutePassed = true;
        Q_EMIT changed();
    });
    m_draftTimer.setSingleShot(true);
    m_draftTimer.setInterval(draftDelay);
    connect(&m_draftTimer, &QTimer::timeout, this, [this] { m_record.store().saveDraft(draft()); });
    m_wasCompleted = holdsCompletion(m_record.progress(), m_course);
    begin(startAt);
}

LessonPlayer::~LessonPlayer()
{
    if (m_draftTimer.isActive())
        m_record.store().saveDraft(draft());
}

Address LessonPlayer::lessonAddress() const
{
    return {m_course.id.text + u'/' + m_lesson.id.text};
}

const Step *LessonPlayer::find(const Address &address) const
{
    const auto in = [&](const QList<Step> &steps) {
        const auto it = std::ranges::find(steps, address, &Step::address);
        return it == steps.end() ? nullptr : &*it;
    };
    if (const Step *step = in(m_lesson.steps))
        return step;
    for (const auto &bank : m_lesson.banks) {
        if (const Step *step = in(bank))
            return step;
    }
    return nullptr;
}

// ---- what is shown

void LessonPlayer::begin(const QString &startAt)
{
    const auto saved = m_record.store().draft(m_record.learner(), lessonAddress());
    const bool hasDraft = saved && saved->has_value();
    if (isSitting()) {
        const auto last = m_record.progress().lastSitting(lessonAddress());
        if (hasDraft && resumeSitting(**saved))
            return;
        const bool over = last && (m_lesson.kind == LessonKind::Pretest || last->score >= m_lesson.pass);
        if (over || !maySitAgain()) {
            m_phase = Phase::Finished;
            return;
        }
        draw();
        return;
    }
    m_again = std::ranges::all_of(
        m_lesson.steps, [&](const Step &step) { return m_record.progress().step(step.address, step.revision).done; });
    if (hasDraft && startAt.isEmpty() && resumeLesson(**saved))
        return;
    m_items.clear();
    for (const Step &step : m_lesson.steps)
        m_items.append({.address = step.address, .revision = step.revision});
    const Address wanted{lessonAddress().text + u'/' + startAt};
    const auto named = std::ranges::find(m_items, wanted, &Item::address);
    show(named != m_items.end() ? int(named - m_items.begin()) : nextAfter(-1));
}

/** The next step that is due after position @p at, or count(). */
int LessonPlayer::nextAfter(int at) const
{
    for (int i = at + 1; i < m_items.size(); ++i) {
        const Item &it = m_items[i];
        if (it.kept)
            continue;
        if (isSitting() || m_again || it.repeat)
            return i;
        if (it.judged || !m_record.progress().step(it.address, it.revision).done)
            return i;
    }
    return int(m_items.size());
}

void LessonPlayer::show(int at)
{
    if (at >= m_items.size()) {
        finish();
        return;
    }
    m_at = at;
    Item &it = item();
    const Step &shownStep = step();
    if (!it.arranged) {
        Random random(m_seed + 0x9e3779b97f4a7c15ULL * quint64(at + 1)); // a stream of its own for each place
        it.shown = shownStep.kind->arrange(shownStep.content, random);
        it.arranged = true;
    }
    if (!shownStep.kind->graded() && shownStep.ask.isEmpty() && shownStep.kind->grade(shownStep.content, {}))
        it.ready = true; // nothing is asked or done: reading is all there is to do
    m_outcome.reset();
    m_phase = Phase::Answering;
    if (it.judged && !isSitting())
        judge();
    m_error.reset();
    m_saving = Saving::Idle;
    m_minutePassed = false;
    m_lastAction = m_clock.monotonic();
    m_hintTimer.start();
    ++m_shownNumber;
    m_draftTimer.start();
    Q_EMIT shown();
    Q_EMIT changed();
}

/** Grades the answer that stands and shows the feedback. */
void LessonPlayer::judge()
{
    auto outcome = step().kind->grade(step().content, item().answer);
    if (!outcome) { // the step was changed by an update since: answer it anew
        item().judged = false;
        return;
    }
    m_outcome = *outcome;
    m_phase = Phase::Judged;
}

bool LessonPlayer::isRepeat() const
{
    return m_phase != Phase::Finished && item().repeat;
}

const Step &LessonPlayer::step() const
{
    return *find(item().address);
}

StepView LessonPlayer::view() const
{
    const Step &shownStep = step();
    return {shownStep.kind, shownStep.kind->present(shownStep.content, item().shown), shownStep.ask, shownStep.image};
}

QStringList LessonPlayer::hints() const
{
    return step().hints.first(std::min<qsizetype>(item().hints, step().hints.size()));
}

// ---- what is offered

bool LessonPlayer::offersHint() const
{
    if (isSitting() || m_phase == Phase::Finished || item().revealed || item().hints >= step().hints.size())
        return false;
    if (m_phase == Phase::Judged)
        return offersRetry();
    return item().tries > 0 || m_minutePassed;
}

bool LessonPlayer::offersReveal() const
{
    return !isSitting() && m_phase != Phase::Finished && step().kind->graded() && item().tries >= triesBeforeReveal
        && !item().revealed && item().score < fullScore;
}

bool LessonPlayer::offersRetry() const
{
    return m_phase == Phase::Judged && !isSitting() && !item().revealed
        && m_outcome->score.value_or(fullScore) < fullScore;
}

bool LessonPlayer::offersSkip() const
{
    return !isSitting() && m_phase == Phase::Answering && step().kind->skippable() && !item().ready;
}

bool LessonPlayer::canGoBack() const
{
    return !isSitting() && m_phase != Phase::Finished && m_at > 0;
}

// ---- what the learner does

void LessonPlayer::noteAction()
{
    const qint64 now = m_clock.monotonic();
    item().duration += std::min(now - m_lastAction, longestGap);
    m_lastAction = now;
}

void LessonPlayer::edit(const QJsonObject &answer, bool ready)
{
    if (m_phase != Phase::Answering || (m_saving == Saving::InFlight || m_saving == Saving::Failed))
        return;
    noteAction();
    item().answer = answer;
    item().ready = ready;
    if (!m_draftTimer.isActive())
        m_draftTimer.start();
    Q_EMIT answerChanged();
    Q_EMIT changed();
}

void LessonPlayer::submit()
{
    if (m_phase != Phase::Answering || !item().ready || m_saving == Saving::InFlight || m_saving == Saving::Failed)
        return;
    noteAction();
    auto outcome = step().kind->grade(step().content, item().answer);
    if (!outcome) {
        m_error = outcome.error();
        Q_EMIT changed();
        return;
    }
    Item &it = item();
    ++it.tries;
    it.judged = true;
    it.score = outcome->score.value_or(-1);
    if (it.firstScore < 0)
        it.firstScore = it.score;

    storage::Change change;
    change.facts.append(attemptFact());
    if (!outcome->achieves.isEmpty() && !outcome->needsHelper) {
        NewFact task = fact(progress::kind::taskConfirmed);
        task.data
            = {{QStringLiteral("achieves"), outcome->achieves}, {QStringLiteral("by"), QStringLiteral("learner")}};
        change.facts.append(task);
    }
    const bool last = isSitting() && nextAfter(m_at) >= m_items.size();
    if (last) {
        change.facts.append(sittingFact());
        change.deleteDrafts.append({m_record.learner(), lessonAddress()});
        m_draftTimer.stop();
    }
    const bool silent = !step().kind->graded() || (isSitting() && m_lesson.feedbackAtEnd);
    if (!silent) {
        m_outcome = *outcome;
        m_phase = Phase::Judged;
    }
    if (!last)
        change.saveDrafts.append(draft());
    send(std::move(change), [this, silent] {
        if (silent)
            next();
    });
}

void LessonPlayer::tryAgain()
{
    if (!offersRetry() || m_saving == Saving::InFlight || m_saving == Saving::Failed)
        return;
    noteAction();
    item().judged = false;
    m_outcome.reset();
    m_phase = Phase::Answering;
    m_saving = Saving::Idle;
    m_draftTimer.start();
    Q_EMIT changed();
}

void LessonPlayer::next()
{
    if (m_phase == Phase::Finished || !item().judged || m_saving == Saving::InFlight || m_saving == Saving::Failed)
        return;
    show(nextAfter(m_at));
}

void LessonPlayer::back()
{
    if (canGoBack() && m_saving != Saving::InFlight && m_saving != Saving::Failed)
        show(m_at - 1);
}

void LessonPlayer::showHint()
{
    if (!offersHint())
        return;
    noteAction();
    ++item().hints;
    m_draftTimer.start();
    Q_EMIT changed();
}

void LessonPlayer::reveal()
{
    if (!offersReveal() || m_saving == Saving::InFlight || m_saving == Saving::Failed)
        return;
    noteAction();
    Item &it = item();
    it.revealed = true;
    it.judged = true;
    storage::Change change;
    change.facts.append(attemptFact()); // with the answer that was given last
    it.answer = step().kind->solution(step().content);
    judge();
    if (!it.repeat) {
        Item again{.address = it.address, .revision = it.revision};
        again.repeat = true;
        m_items.append(again);
    }
    change.saveDrafts.append(draft());
    Q_EMIT answerChanged();
    send(std::move(change), {});
}

void LessonPlayer::skip()
{
    if (!offersSkip())
        return;
    item().answer = {};
    noteAction();
    item().judged = true;
    storage::Change change;
    NewFact done = fact(progress::kind::stepDone);
    done.data.insert(QStringLiteral("skipped"), true);
    change.facts.append(done);
    change.saveDrafts.append(draft());
    send(std::move(change), [this] { next(); });
}

void LessonPlayer::help()
{
    if (m_phase == Phase::Finished || isSitting())
        return;
    item().helped = !item().helped;
    m_draftTimer.start();
    Q_EMIT changed();
}

void LessonPlayer::sitAgain()
{
    if (!isSitting() || m_phase != Phase::Finished || !maySitAgain())
        return;
    m_seed = keys::random64();
    draw();
}

void LessonPlayer::finish()
{
    m_hintTimer.stop();
    m_draftTimer.stop();
    m_phase = Phase::Finished;
    if (!isSitting()) {
        storage::Change change;
        change.deleteDrafts.append({m_record.learner(), lessonAddress()});
        send(std::move(change), {});
    }
    m_record.keepCompletions({m_course});
    ++m_shownNumber;
    Q_EMIT shown();
    Q_EMIT changed();
}

// ---- facts

NewFact LessonPlayer::fact(const char *kind) const
{
    const Step &of = step();
    const Item &it = item();
    return {.id = {keys::newFactId(m_clock.now())},
        .kind = QString::fromLatin1(kind),
        .learner = m_record.learner(),
        .course = m_course.id,
        .version = m_course.version,
        .step = of.address,
        .revision = of.revision,
        .digest = of.digest,
        .data = {{QStringLiteral("lesson"), lessonAddress().text}, {QStringLiteral("courseTitle"), m_course.title},
            {QStringLiteral("duration"), it.duration}, {QStringLiteral("help"), it.helped}}};
}

NewFact LessonPlayer::attemptFact() const
{
    const Item &it = item();
    if (!step().kind->graded()) {
        NewFact done = fact(progress::kind::stepDone);
        if (!it.answer.isEmpty())
            done.data.insert(QStringLiteral("answer"), it.answer);
        return done;
    }
    NewFact attempt = fact(progress::kind::attempt);
    attempt.data.insert(QStringLiteral("answer"), it.answer);
    attempt.data.insert(QStringLiteral("hints"), it.hints);
    attempt.data.insert(QStringLiteral("points"), step().points);
    attempt.data.insert(QStringLiteral("revealed"), it.revealed);
    attempt.data.insert(QStringLiteral("score"), std::max(it.score, 0));
    attempt.data.insert(QStringLiteral("try"), std::max(it.tries, 1));
    if (isSitting())
        attempt.data.insert(QStringLiteral("sitting"), m_sitting);
    return attempt;
}

NewFact LessonPlayer::sittingFact() const
{
    NewFact done = fact(progress::kind::stepDone);
    done.step = lessonAddress();
    done.revision = 1;
    done.data.insert(QStringLiteral("duration"), 0); // the last answer has counted it
    done.digest.clear();
    QJsonArray items;
    for (const Item &it : m_items) {
        const Step *of = find(it.address);
        items.append(QJsonArray{it.address.text, of ? of->points : 1, std::max(it.score, 0), it.kept ? 1 : 0});
    }
    done.data.insert(QStringLiteral("sitting"), m_sitting);
    done.data.insert(QStringLiteral("items"), items);
    return done;
}

// ---- saving

void LessonPlayer::send(storage::Change change, std::function<void()> then)
{
    m_pending = std::move(change);
    m_then = std::move(then);
    dispatch();
}

void LessonPlayer::dispatch()
{
    m_saving = Saving::InFlight;
    m_error.reset();
    Q_EMIT changed();
    const QPointer<LessonPlayer> self(this);
    m_record.write(m_pending, [self](const ::hocso::Result<storage::Saved> &saved) {
        if (!self)
            return;
        if (!saved) {
            self->m_saving = Saving::Failed;
            self->m_error = saved.error();
            Q_EMIT self->changed();
            return;
        }
        self->m_saving = Saving::Done;
        Q_EMIT self->changed();
        if (const auto then = std::exchange(self->m_then, {}))
            then();
    });
}

void LessonPlayer::saveAgain()
{
    if (m_saving == Saving::Failed)
        dispatch();
}

// ---- the end

bool LessonPlayer::maySitAgain() const
{
    if (!isSitting())
        return false;
    const auto &sittings = m_record.progress().sittings;
    if (m_lesson.kind == LessonKind::Pretest)
        return std::ranges::none_of(sittings, [&](const auto &s) { return s.lesson == lessonAddress(); });
    if (m_lesson.attemptsPerDay == 0)
        return true;
    const QDate today = QDateTime::fromMSecsSinceEpoch(m_clock.now()).date();
    const auto sat = std::ranges::count_if(sittings, [&](const progress::Sitting &s) {
        return s.lesson == lessonAddress() && QDateTime::fromMSecsSinceEpoch(s.at).date() == today;
    });
    return sat < m_lesson.attemptsPerDay;
}

LessonPlayer::Result LessonPlayer::result() const
{
    Result out;
    out.courseCompleted = !m_wasCompleted && holdsCompletion(m_record.progress(), m_course);
    if (isSitting()) {
        const auto last = m_record.progress().lastSitting(lessonAddress());
        if (!last)
            return out;
        out.score = last->score;
        out.passed = m_lesson.kind == LessonKind::Pretest || last->score >= m_lesson.pass;
        for (const auto &sat : last->items) {
            if (const Step *of = find(sat.address))
                out.items.append({*of, sat.score});
            out.right += sat.score == fullScore ? 1 : 0;
        }
        return out;
    }
    out.passed = true;
    for (const Item &it : m_items) {
        const Step *of = find(it.address);
        if (!of || it.repeat || it.firstScore < 0)
            continue;
        out.items.append({*of, it.firstScore});
        out.right += it.firstScore == fullScore ? 1 : 0;
    }
    return out;
}

}
