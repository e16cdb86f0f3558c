// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "certificate/page.h"
#include "services/learner_record.h"
#include "services/site.h"

#include <QObject>

namespace hocso::services {

/** Something that a certificate asks for. */
struct Demand {
    enum Kind { AllLessons, OneLesson, OneAssessment, Task } kind;
    QString title; ///< of the lesson or assessment, or the word of the task
    int done = 0; ///< lessons done …
    int all = 0; ///< … of all; or the pass mark in 1/10000
    bool met = false;
};

/** What the certificate of @p course asks of a learner, and what of it is met. Empty: it has none. */
QList<Demand> demands(const progress::Progress &progress, const content::CourseSummary &course);

/** Issues the certificate of one course to one learner: the fact first, then the page from it. */
class CertificateIssuer : public QObject {
    Q_OBJECT
public:
    enum class State { NotYet, DateUnsure, Working, Ready, Failed };

    CertificateIssuer(content::CourseSummary course, LearnerRecord &record, const Clock &clock, Site site);

    const content::CourseSummary &course() const { return m_course; }
    const LearnerRecord &record() const { return m_record; }
    State state() const { return m_state; }
    const std::optional<Error> &error() const { return m_error; }
    /** The page of the award, once there is one. */
    const std::optional<certificate::AwardPage> &page() const { return m_page; }
    QDate today() const;

    /** Finds the award that is there, or makes it if all is met and the date is sure. */
    void prepare();
    /** A helper confirms today's date; then prepare(). */
    void confirmToday();
    /** Writes the PDF to @p file: aside, synced, renamed. */
    ::hocso::Result<void> savePdf(const QString &file, certificate::Variant variant) const;

Q_SIGNALS:
    void changed();

private:
    void award();

    const content::CourseSummary m_course;
    LearnerRecord &m_record;
    const Clock &m_clock;
    Site m_site;
    State m_state = State::NotYet;
    std::optional<Error> m_error;
    std::optional<certificate::AwardPage> m_page;
    FactId m_awardId;
};

}
