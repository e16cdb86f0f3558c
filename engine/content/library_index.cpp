// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#include "content/library_index.h"

#include "content/course_check.h"
#include "content/course_paths.h"
#include "content/index_file.h"
#include "content/parallel.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <mutex>

namespace hocso::content {
namespace {

/** A course folder that is to be in the index. */
struct Job {
    QString folder;
    qsizetype root = 0;
};

/** "1.10.0" as numbers. */
QList<int> numbers(const QString &version)
{
    QList<int> out;
    for (const QString &part : version.split(u'.'))
        out += part.toInt();
    return out;
}

/** Whether @p a is shown rather than @p b of the same id; between equals the earlier root stays. */
bool isBetter(const CourseSummary &a, const CourseSummary &b)
{
    if ((a.errors == 0) != (b.errors == 0))
        return a.errors == 0;
    return numbers(a.version) > numbers(b.version);
}

QList<CourseSummary> shownOf(const QList<IndexEntry> &entries)
{
    QList<CourseSummary> out;
    for (const IndexEntry &entry : entries) {
        const auto other = std::ranges::find(out, entry.summary.id, &CourseSummary::id);
        if (other == out.end())
            out.append(entry.summary);
        else if (isBetter(entry.summary, *other))
            *other = entry.summary;
    }
    return out;
}

/** Files and folders that the first look compares. A file written over in place inside a course is seen by rebuild().
 */
QList<Stamp> landmarks(const QStringList &roots, const QList<Job> &jobs)
{
    QList<Stamp> out;
    for (const QString &root : roots) {
        out.append(stampOf(root));
        out.append(stampOf(root + QStringLiteral("/facts.yaml")));
    }
    for (const Job &job : jobs) {
        for (const char *name : {"", "/course.yaml", "/lessons"})
            out.append(stampOf(job.folder + QString::fromLatin1(name)));
    }
    return out;
}

QByteArray keyOf(const QStringList &roots, const SiteValues &site)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto add = [&](const QString &text) { hash.addData(text.toUtf8() + '\0'); };
    for (const QString &root : roots)
        add(root);
    for (const auto &values : {site.words, site.facts}) {
        QStringList names = values.keys();
        names.sort();
        for (const QString &name : std::as_const(names))
            add(name + u'=' + values.value(name));
        add({});
    }
    return hash.result();
}

/** Makes the entries: out of the old index where nothing changed, else out of the files. */
class Rebuilding {
public:
    Rebuilding(const QStringList &roots, const SiteValues &site, const std::optional<IndexData> &old)
        : m_site(site), m_old(old)
    {
        for (const QString &root : roots) {
            m_shared.append(readShared(root));
            m_sharedSame.append(isShared(root));
        }
        if (old) {
            for (const IndexEntry &entry : old->entries)
                m_known.insert(entry.summary.folder, &entry);
        }
    }

    IndexEntry entry(const Job &job) const
    {
        IndexEntry out;
        out.stamps = courseStamps(job.folder);
        const IndexEntry *before = m_known.value(job.folder);
        const bool same = before && sameContents(before->stamps, out.stamps, m_old->written);
        if (same && m_sharedSame[job.root]) {
            out.summary = before->summary;
            return out;
        }
        addDigests(out.stamps);
        out.summary = checkCourse(job.folder, m_shared[job.root], m_site, {}).summary;
        return out;
    }

private:
    /** Whether facts.yaml, which all courses of @p root may use, is the one that the old index was made with. */
    bool isShared(const QString &root) const
    {
        if (!m_old)
            return false;
        const Stamp now = stampOf(root + QStringLiteral("/facts.yaml"));
        const auto before = std::ranges::find(m_old->landmarks, now.path, &Stamp::path);
        return before != m_old->landmarks.end() && before->sameFile(now) && !isFresh(now, m_old->written);
    }

    const SiteValues &m_site;
    const std::optional<IndexData> &m_old;
    QList<SharedTexts> m_shared;
    QList<bool> m_sharedSame;
    QHash<QString, const IndexEntry *> m_known;
};

/** Whether the old index lacks something, or its files were so fresh that it has to look into them at every start. */
bool isWorthWriting(const IndexData &data, const IndexData &old)
{
    if (data.landmarks != old.landmarks || data.entries.size() != old.entries.size())
        return true;
    for (qsizetype i = 0; i < data.entries.size(); ++i) {
        if (data.entries[i].stamps != old.entries[i].stamps)
            return true;
    }
    const auto fresh = [&](const Stamp &stamp) { return isFresh(stamp, old.written); };
    return std::ranges::any_of(old.landmarks, fresh) || std::ranges::any_of(old.entries, [&](const IndexEntry &entry) {
        return std::ranges::any_of(entry.stamps, fresh);
    });
}

QString fileIn(const QString &cacheDir)
{
    return cacheDir + QStringLiteral("/library.index");
}

}

LibraryIndex::LibraryIndex(QStringList roots, QString cacheDir, SiteValues site)
    : m_roots(std::move(roots)), m_cacheDir(std::move(cacheDir)), m_site(std::move(site))
{
    for (QString &root : m_roots)
        root = QDir::cleanPath(QFileInfo(root).absoluteFilePath());
}

Library LibraryIndex::open() const
{
    auto data = readIndex(fileIn(m_cacheDir), keyOf(m_roots, m_site), IndexPart::Shown);
    if (!data)
        return {{}, true};
    const bool stale = std::ranges::any_of(
        data->landmarks, [&](const Stamp &known) { return !stampOf(known.path).sameFile(known); });
    return {std::move(data->courses), stale};
}

Library LibraryIndex::rebuild(const std::function<void(int, int)> &progress) const
{
    const QByteArray key = keyOf(m_roots, m_site);
    const auto old = readIndex(fileIn(m_cacheDir), key, IndexPart::All);
    IndexData data;
    data.written = stampClock();
    QList<Job> jobs;
    for (qsizetype root = 0; root < m_roots.size(); ++root) {
        for (const QString &folder : coursesIn(m_roots[root]))
            jobs.append({folder, root});
    }
    data.landmarks = landmarks(m_roots, jobs);

    const Rebuilding rebuilding(m_roots, m_site, old);
    std::mutex telling;
    int done = 0;
    data.entries = inParallel<IndexEntry>(jobs, [&](const Job &job) {
        IndexEntry entry = rebuilding.entry(job);
        if (progress) {
            const std::scoped_lock lock(telling);
            progress(++done, int(jobs.size()));
        }
        return entry;
    });
    data.courses = shownOf(data.entries);
    if (!old || isWorthWriting(data, *old)) {
        if (QDir().mkpath(m_cacheDir))
            (void)writeIndex(fileIn(m_cacheDir), key, data); // without an index the next start reads everything again
    }
    return {data.courses, false};
}

}
