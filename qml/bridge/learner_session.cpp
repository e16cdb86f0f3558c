// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#include "learner_session.h"

#include "words.h"

#include <QDir>
#include <QPointer>
#include <QStandardPaths>

#include <algorithm>

namespace hocso::bridge {

LearnerSession::LearnerSession(services::Roster &roster, services::CourseLibrary &library,
    std::unique_ptr<services::LearnerRecord> record, QObject *parent)
    : QObject(parent), m_roster(roster), m_library(library), m_record(std::move(record)),
      m_courses(new CoursesModel(library, *m_record, this))
{
    m_record->keepCompletions(library.courses());
    findNext();
    connect(&library, &services::CourseLibrary::changed, this, &LearnerSession::refresh);
    connect(m_record.get(), &services::LearnerRecord::changed, this, &LearnerSession::changed);
    connect(&roster, &services::Roster::changed, this, [this] {
        if (const auto *person = m_roster.find(m_record->learner())) {
            m_record->setPerson(*person);
            Q_EMIT changed();
        }
    });
}

LearnerSession::~LearnerSession()
{
    delete m_courses; // before the record that it looks at
}

void LearnerSession::refresh()
{
    m_record->keepCompletions(m_library.courses());
    findNext();
    Q_EMIT changed();
}

void LearnerSession::findNext()
{
    m_resume = m_record->resumePoint(m_library.courses());
    m_reviewOffered = !m_record->reviewPicks(m_library.courses()).isEmpty();
}

QString LearnerSession::learnerId() const
{
    return m_record->learner().text;
}

QString LearnerSession::name() const
{
    return displayName(m_record->person());
}

QString LearnerSession::greeting() const
{
    return bridge::greeting(m_record->person(), m_roster.thisYear());
}

QString LearnerSession::picture() const
{
    return m_record->person().current.picture;
}

bool LearnerSession::isGuest() const
{
    return m_record->person().guest;
}

bool LearnerSession::isNamed() const
{
    return !m_record->person().current.name.isEmpty();
}

bool LearnerSession::isResumable() const
{
    return m_resume.has_value();
}

QString LearnerSession::resumeCourseId() const
{
    return m_resume ? m_resume->course.text : QString();
}

QString LearnerSession::resumeLessonId() const
{
    return m_resume ? m_resume->lesson.text : QString();
}

QString LearnerSession::resumeLabel() const
{
    return m_resume && m_resume->begun ? tr("Học tiếp") : tr("Bắt đầu từ đây");
}

QString LearnerSession::resumeTitle() const
{
    const auto *course = m_resume ? m_library.find(m_resume->course) : nullptr;
    if (!course)
        return {};
    const auto it = std::ranges::find(course->lessons, m_resume->lesson, &content::LessonSummary::id);
    return m_resume->begun && it != course->lessons.end() ? it->title : course->title;
}

QString LearnerSession::resumeDetails() const
{
    const auto *course = m_resume ? m_library.find(m_resume->course) : nullptr;
    if (!course)
        return {};
    QStringList parts;
    if (m_resume->step > 0)
        parts.append(tr("Bước %1 trong %2").arg(m_resume->step).arg(m_resume->steps));
    else if (m_resume->begun)
        parts.append(course->title);
    else
        parts.append(course->summary);
    if (m_resume->begun && m_resume->minutesLeft > 0)
        parts.append(tr("còn khoảng %1 phút").arg(m_resume->minutesLeft));
    return parts.join(QStringLiteral(" · "));
}

QList<DataLine> LearnerSession::data() const
{
    const auto &person = m_record->person();
    const auto &progress = m_record->progress();
    const auto said = [](const QString &text) { return text.isEmpty() ? tr("Chưa ghi") : text; };
    const QString sex = person.current.sex == u"f" ? tr("Nữ") : person.current.sex == u"m" ? tr("Nam") : QString();
    qsizetype steps = 0;
    for (const auto &revisions : progress.steps)
        steps += std::ranges::count_if(revisions, [](const auto &step) { return step.done; });
    return {
        {tr("Họ và tên"), said(person.current.name)},
        {tr("Năm sinh"), said(person.current.birthYear > 0 ? QString::number(person.current.birthYear) : QString())},
        {tr("Giới tính"), said(sex)},
        {m_roster.site().villageWord.left(1).toUpper() + m_roster.site().villageWord.mid(1),
            said(person.current.village)},
        {tr("Bước đã học"), QString::number(steps)},
        {tr("Thời gian học"), tr("%1 phút").arg(progress.minutes)},
        {tr("Khóa đã hoàn thành"), QString::number(progress.completions.size())},
        {tr("Giấy chứng nhận"), QString::number(progress.awards.size())},
    };
}

QString LearnerSession::problem() const
{
    return m_error ? sentence(*m_error) : QString();
}

void LearnerSession::exportData()
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    folder.mkpath(QStringLiteral("."));
    QString who = name();
    who.replace(u'/', u'-');
    const QString file = folder.filePath(tr("Học Số - %1.jsonl").arg(who.left(60)));
    const auto exported = m_roster.exportTo(m_record->learner(), file);
    m_error = exported ? std::nullopt : std::optional(exported.error());
    m_done
        = exported ? tr("Đã lưu vào %1. Tệp này chứa dữ liệu cá nhân.").arg(QDir::toNativeSeparators(file)) : QString();
    Q_EMIT problemChanged();
}

void LearnerSession::withdrawConsent()
{
    const QPointer<LearnerSession> self(this);
    m_roster.withdrawConsent(m_record->learner(), [self](const Result<LearnerId> &done) {
        if (!self)
            return;
        self->m_error = done ? std::nullopt : std::optional(done.error());
        self->m_done = done ? tr("Đã xóa tên. Kết quả học vẫn giữ, không còn tên.") : QString();
        Q_EMIT self->problemChanged();
    });
}

void LearnerSession::erase()
{
    const QPointer<LearnerSession> self(this);
    m_roster.erase(m_record->learner(), [self](const Result<LearnerId> &done) {
        if (!self)
            return;
        self->m_error = done ? std::nullopt : std::optional(done.error());
        Q_EMIT self->problemChanged();
        if (done)
            Q_EMIT self->erased();
    });
}

}
