// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#include "exercise_session.h"

#include "words.h"

#include <algorithm>

namespace hocso::bridge {

using exercises::fullScore;
using services::Phase;

ExerciseSession::ExerciseSession(services::LessonPlayer &player, QObject *parent)
    : QObject(parent), m_player(player), m_step(player.view()), m_shown(player.shownNumber())
{
    connect(&player, &services::LessonPlayer::answerChanged, this, &ExerciseSession::answerChanged);
    connect(&player, &services::LessonPlayer::changed, this, [this] {
        if (!isCurrent())
            return;
        ++m_verdicts;
        Q_EMIT changed();
        Q_EMIT answerChanged();
    });
}

/** False for the moment between the player's going on and the view's being replaced. */
bool ExerciseSession::isCurrent() const
{
    return m_player.shownNumber() == m_shown && m_player.phase() != Phase::Finished;
}

QString ExerciseSession::kind() const
{
    return m_step.kind->name();
}

bool ExerciseSession::isGraded() const
{
    return m_step.kind->graded();
}

QVariant ExerciseSession::content() const
{
    return m_step.content;
}

QString ExerciseSession::ask() const
{
    return m_step.ask;
}

QString ExerciseSession::imageFile() const
{
    return fileUrl(m_step.image.file);
}

QString ExerciseSession::imageAlt() const
{
    return m_step.image.alt;
}

QVariant ExerciseSession::answer() const
{
    return isCurrent() ? m_player.answer().toVariantMap() : QVariantMap();
}

bool ExerciseSession::isReady() const
{
    return isCurrent() && m_player.isReady();
}

bool ExerciseSession::isLocked() const
{
    return !isCurrent() || m_player.phase() != Phase::Answering || m_player.saving() == services::Saving::InFlight
        || m_player.saving() == services::Saving::Failed;
}

bool ExerciseSession::isRevealed() const
{
    return isCurrent() && m_player.isRevealed();
}

QStringList ExerciseSession::hints() const
{
    return isCurrent() ? m_player.hints() : QStringList();
}

QString ExerciseSession::because() const
{
    if (!isCurrent() || !m_player.outcome())
        return {};
    QStringList parts;
    if (!m_player.outcome()->because.isEmpty())
        parts.append(m_player.outcome()->because);
    if ((isRight() || isRevealed()) && !m_player.step().explain.isEmpty())
        parts.append(m_player.step().explain);
    return parts.join(QStringLiteral("\n\n"));
}

bool ExerciseSession::isRight() const
{
    return isCurrent() && m_player.outcome() && m_player.outcome()->score == fullScore;
}

bool ExerciseSession::isPartly() const
{
    return isCurrent() && m_player.outcome() && m_player.outcome()->score.value_or(0) > 0 && !isRight();
}

void ExerciseSession::edit(const QVariantMap &answer, bool ready)
{
    if (!isCurrent())
        return;
    const QJsonObject object = QJsonObject::fromVariantMap(answer);
    m_onItsWay.reset();
    if (!m_player.isSitting()) {
        auto outcome = m_player.step().kind->grade(m_player.step().content, object);
        if (outcome && outcome->unfinished)
            m_onItsWay = *std::move(outcome);
    }
    m_player.edit(object, ready);
}

const exercises::PartVerdict *ExerciseSession::find(const QString &part) const
{
    const auto &outcome = isCurrent() && m_player.outcome() ? m_player.outcome() : m_onItsWay;
    if (!isCurrent() || !outcome)
        return nullptr;
    const auto &parts = outcome->parts;
    const auto it = std::ranges::find(parts, part, &exercises::PartVerdict::part);
    return it == parts.end() ? nullptr : &*it;
}

int ExerciseSession::verdictOf(const QString &part) const
{
    const auto *found = find(part);
    return found ? int(found->verdict) : -1;
}

QString ExerciseSession::becauseOf(const QString &part) const
{
    const auto *found = find(part);
    return found ? found->because : QString();
}

}
