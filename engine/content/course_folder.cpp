// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#include "content/course_folder.h"

#include "content/digest.h"
#include "content/schemas.h"
#include "content/yaml_reader.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace hocso::content {
namespace {

/** Faults of writing after which a kind would find more that is not there: what it needs is missing or of a wrong
 * shape. */
bool spoils(const QString &code)
{
    static const QSet<QString> codes{QStringLiteral("schema.missing-key"), QStringLiteral("schema.missing-id"),
        QStringLiteral("schema.empty-key"), QStringLiteral("schema.indent"), QStringLiteral("schema.empty-item"),
        QStringLiteral("schema.not-map"), QStringLiteral("schema.not-named"), QStringLiteral("schema.not-list"),
        QStringLiteral("schema.short-list"), QStringLiteral("schema.not-text"), QStringLiteral("schema.colon"),
        QStringLiteral("schema.not-id"), QStringLiteral("schema.too-few"), QStringLiteral("yaml.duplicate-key")};
    return codes.contains(code);
}

const Schema &lessonSchemaFor(const Node &root)
{
    const Node *kind = root.find(u"kind");
    if (kind && kind->source == u"pretest")
        return pretestSchema();
    return kind || (root.find(u"draw") && !root.find(u"steps")) ? assessmentSchema() : lessonSchema();
}

LessonKind kindOf(const Schema &schema)
{
    if (&schema == &pretestSchema())
        return LessonKind::Pretest;
    return &schema == &assessmentSchema() ? LessonKind::Assessment : LessonKind::Steps;
}

QString textIf(const Fields &fields, const Schema &schema, QStringView key)
{
    return schema.key(key) ? fields.text(key) : QString();
}

QStringList textsIf(const Fields &fields, const Schema &schema, QStringView key)
{
    return schema.key(key) ? fields.texts(key) : QStringList();
}

}

CourseFolder::CourseFolder(const QString &folder, const SharedTexts &shared, const SiteValues &site, Purpose purpose)
    : m_folder(folder), m_course{QFileInfo(folder).fileName()},
      m_media(folder, purpose == Purpose::Check), m_sources{shared, site, m_media}, m_purpose(purpose)
{
}

std::optional<Node> CourseFolder::readFile(
    const QString &name, const std::function<const Schema &(const Node &)> &schemaOf)
{
    m_diagnostics.setFile(file(name));
    ++m_files;
    const auto bytes = readBytes(file(name));
    if (!bytes) {
        m_diagnostics.add(QStringLiteral("file.unreadable"), {1, 1}, {bytes.error().detail});
        return {};
    }
    const auto yaml = readYaml(*bytes, m_diagnostics);
    if (!yaml)
        return {};
    const Schema &schema = schemaOf(yaml->root);
    Node node = validate(yaml->root, schema, m_diagnostics);
    fillTexts(node, schema, yaml->cut, m_sources, m_diagnostics);
    return node;
}

/** Whether validate() found something between @p step and what stands @p next that would mislead its kind. */
bool CourseFolder::isSpoiled(const Node &step, Place next, qsizetype firstFault) const
{
    const auto &all = m_diagnostics.list();
    return std::any_of(all.begin() + firstFault, all.end(),
        [&](const Diagnostic &fault) { return fault.place >= step.place && fault.place < next && spoils(fault.code); });
}

QList<Step> CourseFolder::readSteps(const Node &list, const QString &prefix, qsizetype firstFault)
{
    QList<Step> out;
    QHash<QString, int> lines; // of the ids so far
    for (qsizetype i = 0; i < list.items.size(); ++i) {
        const Node &item = list.items[i];
        const Place next = i + 1 < list.items.size() ? list.items[i + 1].place : Place{INT_MAX, 0};
        if (item.entries.isEmpty() || isSpoiled(item, next, firstFault))
            continue;
        const Step step = readStep(item.entries.first(), prefix);
        const QString id = step.address.text.sliced(prefix.size());
        if (lines.contains(id))
            m_diagnostics.add(QStringLiteral("step.duplicate-id"), step.place, {id, QString::number(lines.value(id))});
        else
            lines.insert(id, step.place.line);
        out.append(step);
    }
    return out;
}

Step CourseFolder::readStep(const NodeEntry &entry, const QString &prefix)
{
    Step step;
    step.kind = exercises::findKind(entry.key);
    const Schema &schema = step.kind->schema();
    const Fields fields(entry.value, schema, m_diagnostics);
    step.address.text = prefix + fields.text(u"id");
    step.revision = fields.integer(u"revision");
    step.place = entry.place;
    step.content = step.kind->parse(fields);
    step.ask = textIf(fields, schema, u"ask");
    if (schema.key(u"image") && !step.kind->drawsPicture())
        step.image = exercises::readImage(fields, u"image");
    step.hints = textsIf(fields, schema, u"hints");
    step.explain = textIf(fields, schema, u"explain");
    if (schema.key(u"points"))
        step.points = fields.integer(u"points");
    step.tags = textsIf(fields, schema, u"tags");
    step.skills = textsIf(fields, schema, u"skills");
    if (m_purpose == Purpose::Play)
        step.digest = stepDigest(entry.key, entry.value, schema, m_media);
    return step;
}

std::optional<ReadLesson> CourseFolder::readLesson(const QString &id)
{
    const Schema *schema = nullptr;
    const qsizetype firstFault = m_diagnostics.list().size();
    const auto node = readFile(QStringLiteral("lessons/%1.yaml").arg(id), [&](const Node &root) -> const Schema & {
        schema = &lessonSchemaFor(root);
        return *schema;
    });
    if (!node)
        return {};
    const Fields fields(*node, *schema, m_diagnostics);
    ReadLesson out;
    out.lesson.id = {id};
    out.lesson.kind = kindOf(*schema);
    out.lesson.title = fields.text(u"title");
    out.lesson.goal = fields.text(u"goal");
    out.lesson.minutes = fields.integer(u"minutes");
    if (out.lesson.kind != LessonKind::Steps) {
        readDraw(fields, out);
    } else if (const Node *steps = node->find(u"steps")) {
        out.lesson.steps = readSteps(*steps, m_course.text + u'/' + id + u'/', firstFault);
        out.end = steps->items.isEmpty() ? steps->place : steps->items.last().place;
    }
    return out;
}

void CourseFolder::readDraw(const Fields &fields, ReadLesson &out)
{
    for (const Fields &line : fields.list(u"draw")) {
        const QString from = line.text(u"from");
        const QString bank = from.startsWith(u"banks/") ? from.sliced(6) : QString();
        if (!from.isEmpty() && !isId(bank)) {
            line.fault(QStringLiteral("draw.not-a-bank"), line.place(u"from"), {from, idFrom(from.section(u'/', -1))});
            continue;
        }
        if (bank.isEmpty() || line.integer(u"count") == 0)
            continue;
        out.lesson.draw.append({bank, line.integer(u"count"), line.texts(u"tags")});
        out.drawPlaces.append(line.place());
    }
    if (out.lesson.kind == LessonKind::Pretest)
        return;
    out.lesson.pass = fields.percent(u"pass");
    out.lesson.feedbackAtEnd = fields.text(u"feedback") == u"at-end";
    out.lesson.retryWrongOnly = fields.text(u"retry") == u"wrong-only";
    const QString attempts = fields.text(u"attempts");
    const auto number = readInteger(attempts);
    if (attempts != u"unlimited" && (!number || *number < 1 || *number > 100))
        fields.fault(QStringLiteral("assessment.attempts"), fields.place(u"attempts"), {attempts});
    out.lesson.attemptsPerDay = int(number.value_or(0));
}

std::optional<ReadBank> CourseFolder::readBank(const QString &name)
{
    const qsizetype firstFault = m_diagnostics.list().size();
    const auto node = readFile(
        QStringLiteral("banks/%1.yaml").arg(name), [](const Node &) -> const Schema & { return bankSchema(); });
    if (!node)
        return {};
    ReadBank out{name, {}, false};
    if (const Node *exercises = node->find(u"exercises")) {
        out.exercises = readSteps(*exercises, m_course.text + QStringLiteral("/banks/") + name + u'/', firstFault);
        out.whole = out.exercises.size() == exercises->items.size();
    }
    for (const Step &step : out.exercises) {
        if (!step.kind->graded())
            m_diagnostics.add(QStringLiteral("bank.not-graded"), step.place, {step.kind->name()});
    }
    return out;
}

std::optional<ReadCourse> CourseFolder::readCourse()
{
    auto node = readFile(QStringLiteral("course.yaml"), [](const Node &) -> const Schema & { return courseSchema(); });
    if (!node)
        return {};
    ReadCourse out;
    out.node = *std::move(node);
    const Fields fields(out.node, courseSchema(), m_diagnostics);
    CourseSummary &summary = out.summary;
    if (fields.has(u"id"))
        m_course = {fields.text(u"id")};
    summary.id = m_course;
    summary.version = fields.text(u"version");
    summary.title = fields.text(u"title");
    summary.summary = fields.text(u"summary");
    summary.language = fields.text(u"language");
    summary.icon = fields.text(u"icon");
    summary.folder = m_folder;
    for (const QString &id : fields.texts(u"lessons")) {
        LessonSummary lesson;
        lesson.id = {id};
        summary.lessons.append(lesson);
    }
    if (const auto story = fields.map(u"story")) {
        summary.storyText = story->text(u"text");
        summary.storyImage = exercises::readImage(*story, u"image");
    }
    summary.bring = fields.texts(u"bring");
    summary.audience = fields.texts(u"audience");
    summary.skills = fields.texts(u"skills");
    for (const QString &id : fields.texts(u"prerequisites"))
        summary.prerequisites.append({id});
    summary.hidden = fields.flag(u"hidden");
    if (const auto card = fields.map(u"card")) {
        summary.cardTitle = card->text(u"title");
        summary.cardLines = card->texts(u"lines");
    }
    if (const auto certificate = fields.map(u"certificate")) {
        summary.certificate = CertificateRule{certificate->text(u"title"), {}, {}, {}};
        const auto rule = certificate->map(u"requires");
        out.requiredLessons = rule ? rule->texts(u"lessons") : QStringList(QStringLiteral("all"));
        out.requiredAssessments = rule ? rule->texts(u"assessments") : QStringList(QStringLiteral("all"));
        if (rule)
            summary.certificate->tasks = rule->texts(u"tasks");
    }
    return out;
}

}
