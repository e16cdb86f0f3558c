// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#include "services/certificate_issuer.h"

#include "keys/keys.h"

#include <QDateTime>
#include <QPointer>
#include <QSaveFile>

#include <algorithm>

namespace hocso::services {

using certificate::AwardPage;
using content::LessonKind;
using content::LessonSummary;

namespace {

constexpr int adultAge = 18; // "ông", "bà" from here on, "em" below

QString salutation(const progress::PersonVersion &person, int year)
{
    if (person.birthYear > 0 && year - person.birthYear < adultAge)
        return QStringLiteral("em");
    if (person.sex == u"f")
        return QStringLiteral("bà");
    if (person.sex == u"m")
        return QStringLiteral("ông");
    return QStringLiteral("ông/bà");
}

}

QList<Demand> demands(const progress::Progress &progress, const content::CourseSummary &course)
{
    if (!course.certificate)
        return {};
    const auto &rule = *course.certificate;
    QList<Demand> out;
    const auto lesson = [&](const LessonId &id) {
        const auto it = std::ranges::find(course.lessons, id, &LessonSummary::id);
        return it == course.lessons.end() ? nullptr : &*it;
    };
    const auto all = std::ranges::count(course.lessons, LessonKind::Steps, &LessonSummary::kind);
    const bool everyLesson = rule.lessons.size() == all;
    Demand lessons{Demand::AllLessons, {}, 0, int(all), false};
    for (const LessonId &id : rule.lessons) {
        const LessonSummary *asked = lesson(id);
        const bool done = asked && progressIn(progress, course, *asked).done;
        lessons.done += done ? 1 : 0;
        if (!everyLesson)
            out.append({Demand::OneLesson, asked ? asked->title : id.text, 0, 0, done});
    }
    if (everyLesson && all > 0) {
        lessons.met = lessons.done == lessons.all;
        out.append(lessons);
    }
    for (const LessonId &id : rule.assessments) {
        const LessonSummary *asked = lesson(id);
        out.append({Demand::OneAssessment, asked ? asked->title : id.text, 0, asked ? asked->pass : 0,
            asked && progressIn(progress, course, *asked).done});
    }
    for (const QString &task : rule.tasks)
        out.append({Demand::Task, task, 0, 0, progress.tasks.contains(task)});
    return out;
}

CertificateIssuer::CertificateIssuer(
    content::CourseSummary course, LearnerRecord &record, const Clock &clock, Site site)
    : m_course(std::move(course)), m_record(record), m_clock(clock),
      m_site(std::move(site)), m_awardId{keys::newFactId(clock.now())}
{
}

QDate CertificateIssuer::today() const
{
    return QDateTime::fromMSecsSinceEpoch(m_clock.now()).date();
}

void CertificateIssuer::prepare()
{
    m_error.reset();
    const auto &progress = m_record.progress();
    const auto &awards = progress.awards;
    const auto found
        = std::find_if(awards.rbegin(), awards.rend(), [&](const auto &award) { return award.course == m_course.id; });
    if (found != awards.rend()) {
        auto page = AwardPage::fromJson(found->id, found->data);
        if (page)
            m_page = *page;
        else
            m_error = page.error();
        m_state = page ? State::Ready : State::Failed;
    } else if (!m_course.certificate || !progress.completions.contains(m_course.id)) {
        m_record.keepCompletions({m_course}); // it may hold and be on its way to disk
        m_state = holdsCompletion(progress, m_course) && m_course.certificate ? State::Working : State::NotYet;
        if (m_state == State::Working)
            connect(&m_record, &LearnerRecord::changed, this, &CertificateIssuer::prepare, Qt::SingleShotConnection);
    } else if (m_record.store().clockCertainty() == progress::Certainty::Unsure) {
        m_state = State::DateUnsure;
    } else {
        award();
        return;
    }
    Q_EMIT changed();
}

void CertificateIssuer::confirmToday()
{
    m_record.store().confirmClock();
    prepare();
}

void CertificateIssuer::award()
{
    const auto &completion = m_record.progress().completions[m_course.id];
    const auto &person = m_record.person().current;
    const auto count = m_record.store().awardsInYear(today().year());
    if (!count) {
        m_error = count.error();
        m_state = State::Failed;
        Q_EMIT changed();
        return;
    }
    AwardPage page;
    page.award = m_awardId;
    page.issuer = m_site.issuer();
    page.serial = certificate::serial(*count + 1, today().year(), page.issuer.communeCode, m_awardId);
    page.name = person.name;
    page.salutation = salutation(person, today().year());
    page.birthYear = person.birthYear;
    page.village = person.village;
    page.courseTitle = m_course.certificate->title;
    page.course = m_course.id;
    page.courseVersion = completion.version;
    page.lessons = int(std::ranges::count(m_course.lessons, LessonKind::Steps, &LessonSummary::kind));
    page.minutes = m_course.minutes;
    page.result = completion.result;
    page.completed = completion.clock == progress::Certainty::Unsure
        ? today()
        : QDateTime::fromMSecsSinceEpoch(completion.at).date();
    page.issued = today();
    if (const QString missing = certificate::missingGlyphs(page);
        !missing.isEmpty()) { // before the fact: a number is not spent
        m_error = Error{QStringLiteral("certificate.missing-glyphs"), {}, missing};
        m_state = State::Failed;
        Q_EMIT changed();
        return;
    }
    storage::Change change;
    change.facts.append({.id = m_awardId,
        .kind = QString::fromLatin1(progress::kind::award),
        .learner = m_record.learner(),
        .course = m_course.id,
        .version = m_course.version,
        .data = page.toJson()});
    m_state = State::Working;
    Q_EMIT changed();
    const QPointer<CertificateIssuer> self(this);
    m_record.write(std::move(change), [self, page](const ::hocso::Result<storage::Saved> &saved) {
        if (!self)
            return;
        if (saved)
            self->m_page = page;
        else
            self->m_error = saved.error();
        self->m_state = saved ? State::Ready : State::Failed;
        Q_EMIT self->changed();
    });
}

::hocso::Result<void> CertificateIssuer::savePdf(const QString &file, certificate::Variant variant) const
{
    if (!m_page)
        return Error{QStringLiteral("certificate.none"), {}, {}};
    const auto bytes = certificate::pdf(*m_page, variant);
    if (!bytes)
        return bytes.error();
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly) || out.write(*bytes) != bytes->size() || !out.commit())
        return Error{QStringLiteral("file.unwritable"), file, out.errorString()};
    return {};
}

}
