// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#include "lesson_session.h"

#include "words.h"

#include <algorithm>

namespace hocso::bridge {

using content::LessonKind;
using exercises::fullScore;
using services::Phase;
using services::Saving;

LessonSession::LessonSession(std::unique_ptr<services::LessonPlayer> player, QObject *parent)
    : QObject(parent), m_player(std::move(player))
{
    connect(m_player.get(), &services::LessonPlayer::shown, this, &LessonSession::follow);
    connect(m_player.get(), &services::LessonPlayer::changed, this, &LessonSession::changed);
    follow();
}

LessonSession::~LessonSession()
{
    delete m_exercise; // before the player that it looks at
}

/** A new step, or the end: a new object, so that the view starts afresh. */
void LessonSession::follow()
{
    if (m_shown == m_player->shownNumber() && m_exercise)
        return;
    m_shown = m_player->shownNumber();
    auto *before = m_exercise;
    m_exercise = m_player->phase() == Phase::Finished ? nullptr : new ExerciseSession(*m_player, this);
    Q_EMIT stepChanged();
    Q_EMIT changed();
    if (before)
        before->deleteLater();
}

LessonSession::State LessonSession::state() const
{
    return m_player->phase() == Phase::Finished ? Finished : Playing;
}

QString LessonSession::courseId() const
{
    return m_player->course().id.text;
}

QString LessonSession::lessonId() const
{
    return m_player->lesson().id.text;
}

QString LessonSession::courseTitle() const
{
    if (isReview())
        return tr("Ôn 3 phút");
    return m_player->course().title;
}

QString LessonSession::title() const
{
    if (isReview())
        return m_player->course().title;
    const auto &lessons = m_player->course().lessons;
    const auto it = std::ranges::find(lessons, m_player->lesson().id, &content::LessonSummary::id);
    if (isSitting() || it == lessons.end())
        return m_player->lesson().title;
    const auto number = std::ranges::count(lessons.begin(), it, LessonKind::Steps, &content::LessonSummary::kind) + 1;
    return tr("Bài %1 · %2").arg(number).arg(m_player->lesson().title);
}

bool LessonSession::isSitting() const
{
    return m_player->isSitting();
}

bool LessonSession::isReview() const
{
    return m_player->isReview();
}

int LessonSession::stepNumber() const
{
    return m_player->position() + 1;
}

int LessonSession::stepCount() const
{
    return m_player->count();
}

QString LessonSession::stepWords() const
{
    if (state() == Finished)
        return {};
    if (m_player->isRepeat())
        return tr("Làm lại câu chưa chắc");
    return (isSitting() || isReview() ? tr("Câu %1 trong %2") : tr("Bước %1 trong %2"))
        .arg(stepNumber())
        .arg(stepCount());
}

// ---- what may be done

LessonSession::Primary LessonSession::primary() const
{
    if (m_player->saving() == Saving::Failed)
        return Retry;
    if (state() == Finished)
        return Continue;
    if (m_player->phase() == Phase::Judged)
        return m_player->offersRetry() ? TryAgain : Continue;
    return m_exercise && m_exercise->isGraded() ? Check : Continue;
}

bool LessonSession::isPrimaryEnabled() const
{
    if (state() == Finished || m_player->saving() == Saving::InFlight)
        return false;
    return m_player->saving() == Saving::Failed || m_player->phase() == Phase::Judged || m_player->isReady();
}

QString LessonSession::primaryText() const
{
    switch (primary()) {
    case Retry:
        return tr("Lưu lại");
    case TryAgain:
        return tr("Thử lại");
    case Check:
        if (!isSitting() || !m_player->lesson().feedbackAtEnd)
            return tr("Kiểm tra");
        return stepNumber() == stepCount() ? tr("Nộp bài") : tr("Tiếp tục");
    case Continue:
        break;
    }
    return tr("Tiếp tục");
}

bool LessonSession::canGoBack() const
{
    return m_player->canGoBack();
}

bool LessonSession::isHintOffered() const
{
    return m_player->offersHint();
}

bool LessonSession::isRevealOffered() const
{
    return m_player->offersReveal();
}

bool LessonSession::isSkipOffered() const
{
    return state() == Playing && m_player->offersSkip();
}

bool LessonSession::isHelpOffered() const
{
    const bool answered = isReview() && m_player->phase() == Phase::Judged; // once is all there is
    return state() == Playing && !isSitting() && !answered && m_exercise && !m_exercise->ask().isEmpty();
}

bool LessonSession::isHelped() const
{
    return state() == Playing && m_player->isHelped();
}

LessonSession::SaveState LessonSession::saveState() const
{
    switch (m_player->saving()) {
    case Saving::InFlight:
        return SaveState::Saving;
    case Saving::Done:
        return Saved;
    case Saving::Failed:
        return Failed;
    case Saving::Idle:
        break;
    }
    return Idle;
}

QString LessonSession::problem() const
{
    return m_player->error() ? sentence(*m_player->error()) : QString();
}

void LessonSession::pressPrimary()
{
    switch (primary()) {
    case Retry:
        m_player->saveAgain();
        return;
    case TryAgain:
        m_player->tryAgain();
        return;
    case Check:
        m_player->submit();
        return;
    case Continue:
        if (m_player->phase() == Phase::Judged)
            m_player->next();
        else
            m_player->submit();
        return;
    }
}

void LessonSession::goBack()
{
    m_player->back();
}

void LessonSession::showHint()
{
    m_player->showHint();
}

void LessonSession::reveal()
{
    m_player->reveal();
}

void LessonSession::skip()
{
    m_player->skip();
}

void LessonSession::askForHelp()
{
    m_player->help();
}

void LessonSession::sitAgain()
{
    m_player->sitAgain();
}

// ---- the result

bool LessonSession::isPassed() const
{
    return state() == Finished && m_player->result().passed;
}

QString LessonSession::resultTitle() const
{
    if (state() != Finished)
        return {};
    const auto result = m_player->result();
    if (result.courseCompleted)
        return tr("Chúc mừng! Đã hoàn thành khóa học");
    if (isReview())
        return tr("Đã ôn xong %1 câu").arg(result.items.size());
    if (m_player->lesson().kind == LessonKind::Pretest)
        return tr("Cảm ơn! Đã trả lời xong");
    if (!isSitting())
        return tr("Đã học xong bài này");
    return result.passed ? tr("Đã qua bài kiểm tra") : tr("Sắp được rồi");
}

QString LessonSession::resultText() const
{
    if (state() != Finished)
        return {};
    const auto result = m_player->result();
    const auto all = result.items.size();
    if (isReview())
        return result.right == all ? tr("Câu nào cũng nhớ. Hẹn lần sau.")
                                   : tr("Câu nào quên thì hôm khác ôn lại. Hẹn lần sau.");
    if (m_player->lesson().kind == LessonKind::Pretest)
        return tr("Bây giờ vào bài học. Cuối khóa sẽ thấy mình tiến bộ.");
    if (isSitting()) {
        QString count = tr("Đúng %1 trong %2 câu.").arg(result.right).arg(all);
        if (result.passed)
            return count;
        return count + u' '
            + (m_player->maySitAgain() ? tr("Xem lại rồi làm lại những câu chưa đúng. Làm bao nhiêu lần cũng được.")
                                       : tr("Hôm nay đã đủ số lần làm. Hãy xem lại bài rồi làm tiếp vào ngày mai."));
    }
    if (all == 0)
        return tr("Hãy học tiếp bài sau.");
    return result.right == all ? tr("Câu nào cũng đúng ngay từ lần đầu.")
                               : tr("Có câu nên xem lại cho chắc, ở dưới đây.");
}

QString LessonSession::learnt() const
{
    return m_player->lesson().goal;
}

QList<ResultItem> LessonSession::items() const
{
    QList<ResultItem> out;
    if (state() != Finished || m_player->lesson().kind == LessonKind::Pretest)
        return out;
    const auto result = m_player->result();
    for (const auto &[step, score] : result.items) {
        const bool right = score == fullScore;
        QStringList because;
        if (!right) {
            if (const auto solved = step.kind->grade(step.content, step.kind->solution(step.content))) {
                for (const auto &part : solved->parts) {
                    if (!part.because.isEmpty())
                        because.append(part.because);
                }
                if (because.isEmpty() && !solved->because.isEmpty())
                    because.append(solved->because);
            }
            if (because.isEmpty() && !step.explain.isEmpty())
                because.append(step.explain);
        }
        if (!right || isSitting())
            out.append({step.ask, because.join(u' '), right});
    }
    std::ranges::stable_sort(out, {}, &ResultItem::right);
    return out;
}

bool LessonSession::isRetryOffered() const
{
    return state() == Finished && isSitting() && m_player->maySitAgain();
}

QString LessonSession::nextLessonId() const
{
    if (state() != Finished || isReview() || (isSitting() && !m_player->result().passed))
        return {};
    const auto &course = m_player->course();
    const auto &lessons = course.lessons;
    const auto here = std::ranges::find(lessons, m_player->lesson().id, &content::LessonSummary::id);
    const auto open = [&](const content::LessonSummary &lesson) {
        return lesson.id != m_player->lesson().id
            && !services::progressIn(m_player->record().progress(), course, lesson).done;
    };
    auto next = here == lessons.end() ? lessons.end() : std::find_if(here + 1, lessons.end(), open);
    if (next == lessons.end())
        next = std::find_if(lessons.begin(), lessons.end(), open);
    return next == lessons.end() ? QString() : next->id.text;
}

QString LessonSession::nextLessonTitle() const
{
    const auto &lessons = m_player->course().lessons;
    const auto it = std::ranges::find(lessons, LessonId{nextLessonId()}, &content::LessonSummary::id);
    return it == lessons.end() ? QString() : it->title;
}

bool LessonSession::isCourseCompleted() const
{
    return state() == Finished && !isReview()
        && services::holdsCompletion(m_player->record().progress(), m_player->course());
}

}
