// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#include "services/workplace.h"

#include "keys/keys.h"

#include <QDir>

namespace hocso::services {

Workplace::Workplace(Options options, const Clock &clock) : m_options(std::move(options)), m_clock(clock) { }

Workplace::~Workplace() = default;

Result<std::unique_ptr<Workplace>> Workplace::open(const Options &options, const Clock &clock)
{
    std::unique_ptr<Workplace> place(new Workplace(options, clock));
    const QDir data(options.dataFolder);
    if (!data.mkpath(QStringLiteral(".")))
        return Error{QStringLiteral("storage.read-only"), options.dataFolder, {}};
    auto site = readSite(data.filePath(QStringLiteral("site.yaml")));
    if (!site)
        return site.error();
    place->m_site = *site;
    const auto key = keys::deviceKey(data.filePath(QStringLiteral("keys/device")));
    if (!key)
        return key.error();
    const storage::Writer writer{QString::fromLatin1(key->device.toHex()), keys::random64(), key->publicKey,
        options.programVersion, site->place, options.buildTime};
    auto store = storage::Store::open(options.dataFolder, writer, clock);
    if (!store)
        return store.error();
    place->m_store = *std::move(store);
    place->m_library = std::make_unique<CourseLibrary>(options.courseRoots, options.cacheFolder, place->m_site.values);
    place->m_library->open();
    place->m_roster = std::make_unique<Roster>(*place->m_store, clock, place->m_site);
    if (const auto loaded = place->m_roster->load(); !loaded)
        return loaded.error();
    return place;
}

Result<void> Workplace::saveSite(const Site &site)
{
    const QString file = QDir(m_options.dataFolder).filePath(QStringLiteral("site.yaml"));
    if (auto written = writeSite(file, site); !written)
        return written;
    m_site = site;
    m_roster->setSite(site);
    m_library->setSite(site.values);
    return {};
}

ViewSettings Workplace::view() const
{
    ViewSettings view;
    const QJsonObject saved = m_store->preferences();
    view.language = saved.value(u"language").toString();
    view.textScale = saved.value(u"textScale").toInt(view.textScale);
    view.theme = saved.value(u"theme").toString(view.theme);
    view.typing = saved.value(u"typing").toString();
    return view;
}

void Workplace::saveView(const ViewSettings &view)
{
    m_store->savePreferences(
        {{QStringLiteral("language"), view.language}, {QStringLiteral("textScale"), view.textScale},
            {QStringLiteral("theme"), view.theme}, {QStringLiteral("typing"), view.typing}});
}

Result<std::unique_ptr<LearnerRecord>> Workplace::openRecord(const LearnerId &learner)
{
    const auto *person = m_roster->find(learner);
    if (!person)
        return Error{QStringLiteral("roster.gone"), {}, {}};
    return LearnerRecord::open(*m_store, m_clock, *person);
}

Result<std::unique_ptr<LessonPlayer>> Workplace::openLesson(
    LearnerRecord &record, const CourseId &course, const LessonId &lesson, const QString &step)
{
    auto loaded = m_library->loadLesson(course, lesson);
    if (!loaded)
        return loaded.error();
    return std::make_unique<LessonPlayer>(*m_library->find(course), *std::move(loaded), record, m_clock, seed(), step);
}

Result<std::unique_ptr<LessonPlayer>> Workplace::openReview(LearnerRecord &record)
{
    QList<ReviewCard> cards;
    QHash<Address, content::Lesson> read; // mostly several cards are of one lesson
    const QList<ReviewPick> picks = record.reviewPicks(m_library->courses());
    for (const ReviewPick &pick : picks) {
        const Address address{pick.course.text + u'/' + pick.lesson.text};
        if (!read.contains(address)) {
            auto loaded = m_library->loadLesson(pick.course, pick.lesson);
            if (!loaded)
                continue; // damaged since the index was written
            read.insert(address, *std::move(loaded));
        }
        const content::Step *step = read[address].find(pick.exercise);
        if (step && step->revision == pick.revision && step->kind->graded())
            cards.append({*m_library->find(pick.course), pick.lesson, *step});
    }
    if (cards.isEmpty())
        return Error{QStringLiteral("review.nothing"), {}, {}};
    return std::make_unique<LessonPlayer>(std::move(cards), record, m_clock, seed());
}

/** Of what is shown for the first time. */
quint64 Workplace::seed() const
{
    return m_options.seed ? *m_options.seed : keys::random64();
}

Result<std::unique_ptr<CertificateIssuer>> Workplace::openCertificate(LearnerRecord &record, const CourseId &course)
{
    const auto *summary = m_library->find(course);
    if (!summary)
        return Error{QStringLiteral("content.gone"), course.text, {}};
    return std::make_unique<CertificateIssuer>(*summary, record, m_clock, m_site);
}

}
