// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/diagnostic.h"
#include "base/id.h"
#include "content/step_revisions.h"
#include "exercises/kind.h"

#include <QDate>
#include <QMap>

#include <memory>
#include <optional>

namespace hocso::content {

using exercises::Image;

/** One step of a lesson, or one exercise of a bank. Immutable. */
struct Step {
    Address address;
    int revision = 1;
    QByteArray digest; ///< SHA-256 (32 bytes): tells that the content changed, decides nothing
    const exercises::ExerciseKind *kind = nullptr;
    exercises::Content content;
    Place place;
    // the common keys; empty where the kind has none
    QString ask;
    Image image;
    QStringList hints;
    QString explain; ///< CommonMark
    int points = 1;
    QStringList tags;
    QStringList skills;
};

/** One line of an assessment's draw. */
struct DrawLine {
    QString bank; ///< "scams" of "banks/scams"
    int count = 0;
    QStringList tags; ///< all must hold
};

enum class LessonKind { Steps, Assessment, Pretest };

/** A lesson: a list of steps, or what an assessment or a pretest draws. Immutable. */
struct Lesson {
    LessonId id;
    LessonKind kind = LessonKind::Steps;
    QString title;
    QString goal;
    int minutes = 0; ///< 0: not said
    QList<Step> steps;
    // assessments and pretests
    int pass = 8000; ///< in 1/10000
    QList<DrawLine> draw;
    bool feedbackAtEnd = true; ///< false: after each answer
    bool retryWrongOnly = true; ///< false: all anew
    int attemptsPerDay = 0; ///< 0: unlimited
    QMap<QString, QList<Step>> banks; ///< the banks that draw names, whole

    const Step *find(const Address &address) const; ///< among steps and banks; nullptr: not there
};

/** What the index knows of a lesson, without reading it. */
struct LessonSummary {
    LessonId id;
    LessonKind kind = LessonKind::Steps;
    QString title;
    int minutes = 0;
    int steps = 0; ///< steps, or exercises drawn
    StepRevisions stepRevisions; ///< of a lesson with steps: each of them, in order
    StepRevisions drawn; ///< of an assessment: the exercises of the banks that it draws from
    int pass = 0; ///< of an assessment

    bool operator==(const LessonSummary &) const = default;
};

/** What earns the certificate. */
struct CertificateRule {
    QString title;
    QList<LessonId> lessons; ///< those that must be done, written out
    QList<LessonId> assessments; ///< those that must be passed, written out
    QStringList tasks; ///< words of counts-as

    bool operator==(const CertificateRule &) const = default;
};

/** A word and its plain explanation. */
struct GlossaryEntry {
    QString id;
    QString word;
    QStringList also;
    QString means;
};

/** What the index knows of a course: enough for every screen but the lesson player. Immutable. */
struct CourseSummary {
    CourseId id;
    QString version;
    QString title;
    QString summary;
    QString language;
    QString icon;
    QString folder; ///< absolute
    QList<LessonSummary> lessons;
    QString storyText;
    Image storyImage;
    QStringList bring;
    QStringList audience;
    QStringList skills;
    QList<CourseId> prerequisites;
    bool hidden = false;
    QString cardTitle;
    QStringList cardLines;
    std::optional<CertificateRule> certificate;
    int minutes = 0; ///< of all lessons
    int errors = 0; ///< > 0: listed as "có lỗi", cannot be opened

    bool operator==(const CourseSummary &) const = default;
};

}
