// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#include "services/lesson_player.h"

#include "keys/keys.h"

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

/** A lesson of all the cards: what is found by address is found in it. */
content::Lesson reviewOf(const QList<ReviewCard> &cards)
{
    content::Lesson lesson;
    for (const ReviewCard &card : cards)
        lesson.steps.append(card.step);
    return lesson;
}

}

LessonPlayer::LessonPlayer(content::CourseSummary course, content::Lesson lesson, LearnerRecord &record,
    const Clock &clock, quint64 seed, const QString &startAt)
    : m_course(std::move(course)), m_lesson(std::move(lesson)), m_record(record), m_clock(clock), m_seed(seed)
{
    prepare();
    m_wasCompleted = holdsCompletion(m_record.progress(), m_course);
    begin(startAt);
}

LessonPlayer::LessonPlayer(QList<ReviewCard> cards, LearnerRecord &record, const Clock &clock, quint64 seed)
    : m_course{}, m_lesson(reviewOf(cards)), m_cards(std::move(cards)), m_record(record), m_clock(clock), m_seed(seed)
{
    prepare();
    begin({});
}

void LessonPlayer::prepare()
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
}

LessonPlayer::~LessonPlayer()
{
    if (m_draftTimer.isActive())
        m_record.store().saveDraft(draft());
}

const ReviewCard *LessonPlayer::card() const
{
    if (!isReview() || m_phase == Phase::Finished)
        return nullptr;
    const auto it = std::ranges::find(m_cards, item().address, [](const ReviewCard &of) { return of.step.address; });
    return it == m_cards.end() ? nullptr : &*it;
}

const content::CourseSummary &LessonPlayer::course() const
{
    const ReviewCard *shownCard = card();
    return shownCard ? shownCard->course : m_course;
}

Address LessonPlayer::lessonAddress() const
{
    if (isReview())
        return reviewAddress;
    return {m_course.id.text + u'/' + m_lesson.id.text};
}

// ---- what is shown

void LessonPlayer::begin(const QString &startAt)
{
    const auto saved = m_record.store().draft(m_record.learner(), lessonAddress());
    const bool hasDraft = saved && saved->has_value();
    if (isReview()) {
        beginReview(hasDraft ? &**saved : nullptr);
        return;
    }
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
        if (it.kept || (isReview() && it.judged))
            continue;
        if (isReview() || isSitting() || m_again || it.repeat)
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
    return *m_lesson.find(item().address);
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
    const int needed = isReview() ? 1 : triesBeforeReveal;
    return !isSitting() && m_phase != Phase::Finished && step().kind->graded() && item().tries >= needed
        && !item().revealed && item().score < fullScore;
}

bool LessonPlayer::offersRetry() const
{
    return m_phase == Phase::Judged && !isSitting() && !isReview() && !item().revealed
        && m_outcome->score.value_or(fullScore) < fullScore;
}

bool LessonPlayer::offersSkip() const
{
    return !isSitting() && m_phase == Phase::Answering && step().kind->skippable() && !item().ready;
}

bool LessonPlayer::canGoBack() const
{
    return !isSitting() && !isReview() && m_phase != Phase::Finished && m_at > 0;
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
    if (!isReview()) // its one answer is on disk and has said what is remembered
        change.facts.append(attemptFact()); // with the answer that was given last
    it.answer = step().kind->solution(step().content);
    judge();
    if (!it.repeat && !isReview()) {
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

}
