// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#include "content/course_check.h"

#include "base/text.h"
#include "content/course_paths.h"
#include "content/risk.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace hocso::content {
namespace {

/** Holds the files of one course against each other. */
class CourseCheck {
public:
    CourseCheck(CourseFolder &files, QDate today) : m_files(files), m_today(today) { }

    CourseSummary run(const QString &folder);

private:
    void readBanks(const QString &folder);
    void readLessons(const QString &folder, CourseSummary &summary);
    LessonSummary readLesson(const LessonId &id, Place place);
    StepMark mark(const Step &step) const;
    void appendDrawn(LessonSummary &lesson, const QList<DrawLine> &draw) const;
    void checkCourseFile(const ReadCourse &course, const QString &folder);
    void checkPrerequisites(const ReadCourse &course, const QString &folder);
    void checkDraws();
    void checkDraw(const ReadLesson &read);
    void fillCertificate(ReadCourse &course);
    QList<LessonId> required(const ReadCourse &course, const QStringList &written, const char *key, bool assessments);
    void inCourseFile() { m_files.diagnostics().setFile(m_files.file(QStringLiteral("course.yaml"))); }
    void fail(const char *code, Place place, const QStringList &arguments = {})
    {
        m_files.diagnostics().add(QString::fromLatin1(code), place, arguments);
    }

    CourseFolder &m_files;
    QDate m_today;
    const Node *m_course = nullptr;
    Lessons m_read;
    QMap<QString, QList<Step>> m_banks;
    QSet<QString> m_wholeBanks;
    QSet<QString> m_drawn;
    QStringList m_skills; ///< of the course
};

Place placeOf(const Node &node, std::initializer_list<QStringView> path, qsizetype item = -1)
{
    const Node *at = &node;
    for (const QStringView key : path) {
        const Node *next = at->find(key);
        if (!next)
            return at->place;
        at = next;
    }
    return item >= 0 && item < at->items.size() ? at->items[item].place : at->place;
}

CourseSummary CourseCheck::run(const QString &folder)
{
    ReadCourse course;
    course.summary.id = {QFileInfo(folder).fileName()};
    course.summary.folder = folder;
    const bool there = QFileInfo::exists(m_files.file(QStringLiteral("course.yaml")));
    auto read = there ? m_files.readCourse() : std::nullopt;
    if (read) {
        course = *std::move(read);
        checkCourseFile(course, folder);
    } else if (!there) {
        inCourseFile();
        fail("course.no-file", {1, 1});
    }
    m_course = &course.node;
    if (course.summary.title.isEmpty())
        course.summary.title = course.summary.id.text;
    m_skills = course.summary.skills;
    readBanks(folder);
    readLessons(folder, course.summary);
    checkDraws();
    fillCertificate(course);
    if (!course.summary.hidden)
        lintCourse(m_read, m_files);
    const QStringList unused = there ? m_files.media().unused() : QStringList();
    for (const QString &name : unused) {
        m_files.diagnostics().setFile(m_files.media().folder() + u'/' + name);
        fail("media.unused", {1, 1}, {name});
    }
    return course.summary;
}

void CourseCheck::checkCourseFile(const ReadCourse &course, const QString &folder)
{
    const Node &node = course.node;
    const QString folderName = QFileInfo(folder).fileName();
    if (course.summary.id.text != folderName)
        fail("course.folder-name", placeOf(node, {u"id"}), {course.summary.id.text, folderName});
    if (const Node *format = node.find(u"format"); format && readInteger(format->source) != 1)
        fail("course.newer-format", format->place, {format->source});
    const Node *checked = node.find(u"checked");
    const Node *nextNode = checked ? checked->find(u"next") : nullptr;
    const QDate next = nextNode ? QDate::fromString(nextNode->source, Qt::ISODate) : QDate();
    if (next.isValid() && m_today.isValid() && next < m_today)
        fail("course.check-overdue", placeOf(node, {u"checked", u"next"}), {next.toString(Qt::ISODate)});
    checkPrerequisites(course, folder);
}

void CourseCheck::checkPrerequisites(const ReadCourse &course, const QString &folder)
{
    const QDir courses = QFileInfo(folder).dir();
    for (qsizetype i = 0; i < course.summary.prerequisites.size(); ++i) {
        const QString id = course.summary.prerequisites[i].text;
        const Place place = placeOf(course.node, {u"prerequisites"}, i);
        if (id == course.summary.id.text)
            fail("course.own-prerequisite", place, {id});
        else if (!courses.exists(id + QStringLiteral("/course.yaml")))
            fail("course.no-prerequisite", place, {id});
    }
}

void CourseCheck::readBanks(const QString &folder)
{
    const QStringList names = yamlNames(folder + QStringLiteral("/banks"));
    for (const QString &name : names) {
        auto bank = m_files.readBank(name);
        if (!bank)
            continue;
        m_banks.insert(name, bank->exercises);
        if (bank->whole)
            m_wholeBanks.insert(name);
        m_read.banks.append(*std::move(bank));
    }
    for (const QString &name : names) {
        if (!m_banks.contains(name)) // it is there, and its faults are said
            m_banks.insert(name, {});
    }
}

void CourseCheck::readLessons(const QString &folder, CourseSummary &summary)
{
    QStringList unlisted = yamlNames(folder + QStringLiteral("/lessons"));
    for (qsizetype i = 0; i < summary.lessons.size(); ++i) {
        const LessonId id = summary.lessons[i].id;
        unlisted.removeOne(id.text);
        summary.lessons[i] = readLesson(id, placeOf(*m_course, {u"lessons"}, i));
        summary.minutes += summary.lessons[i].minutes;
    }
    for (const QString &id : std::as_const(unlisted)) {
        (void)readLesson({id}, {1, 1});
        m_files.diagnostics().setFile(m_files.file(QStringLiteral("lessons/%1.yaml").arg(id)));
        if (!summary.lessons.isEmpty())
            fail("lesson.unlisted", {1, 1}, {id});
    }
}

LessonSummary CourseCheck::readLesson(const LessonId &id, Place place)
{
    LessonSummary out;
    out.id = id;
    const QString name = QStringLiteral("lessons/%1.yaml").arg(id.text);
    inCourseFile();
    if (id.text == u"banks")
        fail("lesson.reserved-id", place);
    if (!QFileInfo::exists(m_files.file(name))) {
        const QString near = nearest(id.text, yamlNames(m_files.file(QStringLiteral("lessons"))));
        if (near.isEmpty())
            fail("lesson.no-file", place, {id.text});
        else
            fail("lesson.misspelt", place, {id.text, near});
        return out;
    }
    auto read = m_files.readLesson(id.text);
    if (!read)
        return out;
    const Lesson &lesson = read->lesson;
    out.kind = lesson.kind;
    out.title = lesson.title;
    out.minutes = lesson.minutes;
    for (const Step &step : lesson.steps)
        out.stepRevisions.append(mark(step));
    out.steps = int(lesson.steps.size());
    for (const DrawLine &line : lesson.draw)
        out.steps += line.count;
    if (lesson.kind == LessonKind::Assessment)
        appendDrawn(out, lesson.draw);
    out.pass = lesson.kind == LessonKind::Assessment ? lesson.pass : 0;
    m_read.lessons.append(*std::move(read));
    return out;
}

StepMark CourseCheck::mark(const Step &step) const
{
    return {step.address, step.revision, riskOf(step.tags + step.skills + m_skills)};
}

/** Every exercise of the banks that @p draw names, each once. */
void CourseCheck::appendDrawn(LessonSummary &lesson, const QList<DrawLine> &draw) const
{
    QSet<QString> seen;
    for (const DrawLine &line : draw) {
        if (seen.contains(line.bank))
            continue;
        seen.insert(line.bank);
        const QList<Step> exercises = m_banks.value(line.bank);
        for (const Step &step : exercises)
            lesson.drawn.append(mark(step));
    }
}

void CourseCheck::checkDraws()
{
    for (const ReadLesson &read : std::as_const(m_read.lessons))
        checkDraw(read);
    for (const ReadBank &bank : std::as_const(m_read.banks)) {
        m_files.diagnostics().setFile(m_files.file(QStringLiteral("banks/%1.yaml").arg(bank.name)));
        if (!m_drawn.contains(bank.name))
            fail("bank.unused", {1, 1}, {bank.name});
    }
}

void CourseCheck::checkDraw(const ReadLesson &read)
{
    const auto &draw = read.lesson.draw;
    m_files.diagnostics().setFile(m_files.file(QStringLiteral("lessons/%1.yaml").arg(read.lesson.id.text)));
    const QList<int> taken = drawable(draw, m_banks);
    for (qsizetype i = 0; i < draw.size(); ++i) {
        m_drawn.insert(draw[i].bank);
        if (!m_banks.contains(draw[i].bank)) {
            const QString near = nearest(draw[i].bank, m_banks.keys());
            fail(near.isEmpty() ? "draw.no-bank" : "draw.misspelt-bank", read.drawPlaces[i], {draw[i].bank, near});
        } else if (taken[i] < draw[i].count && m_wholeBanks.contains(draw[i].bank)) {
            fail("draw.too-few", read.drawPlaces[i],
                {draw[i].bank, QString::number(draw[i].count), QString::number(taken[i])});
        }
    }
}

void CourseCheck::fillCertificate(ReadCourse &course)
{
    if (!course.summary.certificate)
        return;
    inCourseFile();
    course.summary.certificate->lessons = required(course, course.requiredLessons, "lessons", false);
    course.summary.certificate->assessments = required(course, course.requiredAssessments, "assessments", true);
}

/** The ids that a certificate asks for, "all" written out. */
QList<LessonId> CourseCheck::required(
    const ReadCourse &course, const QStringList &written, const char *key, bool assessments)
{
    const auto &lessons = course.summary.lessons;
    const auto fits = [&](const LessonSummary &lesson) {
        return lesson.kind == (assessments ? LessonKind::Assessment : LessonKind::Steps);
    };
    QList<LessonId> out;
    if (written == QStringList(QStringLiteral("all"))) {
        for (const LessonSummary &lesson : lessons) {
            if (fits(lesson))
                out.append(lesson.id);
        }
        return out;
    }
    const QString keyName = QString::fromLatin1(key);
    for (qsizetype i = 0; i < written.size(); ++i) {
        const auto lesson = std::ranges::find(lessons, LessonId{written[i]}, &LessonSummary::id);
        const Place place = placeOf(course.node, {u"certificate", u"requires", keyName}, i);
        if (lesson == lessons.end()) {
            if (!lessons.isEmpty()) // else the list of lessons itself could not be read
                fail("certificate.unknown-lesson", place, {written[i]});
        } else if (!fits(*lesson) && !lesson->title.isEmpty()) { // a lesson that could not be read has no title
            fail(assessments ? "certificate.not-an-assessment" : "certificate.not-a-lesson", place, {written[i]});
        } else {
            out.append({written[i]});
        }
    }
    return out;
}

}

CourseReport checkCourse(const QString &folder, const SharedTexts &shared, const SiteValues &site, QDate today)
{
    CourseFolder files(folder, shared, site, Purpose::Check);
    CourseReport report;
    report.summary = CourseCheck(files, today).run(folder);
    report.faults = files.diagnostics().list();
    report.factsUsed = files.factsUsed();
    report.files = files.files();
    report.summary.errors = int(std::ranges::count_if(report.faults, [](const Diagnostic &fault) {
        const DiagnosticText *text = diagnosticText(fault.code);
        return !text || text->severity == Severity::Error;
    }));
    return report;
}

}
