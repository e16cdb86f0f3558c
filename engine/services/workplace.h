// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "services/certificate_issuer.h"
#include "services/course_library.h"
#include "services/lesson_player.h"
#include "services/roster.h"

#include <memory>

namespace hocso::services {

/** What the command line and the environment decide. */
struct Options {
    QString dataFolder;
    QString cacheFolder;
    QStringList courseRoots;
    QString language; ///< "vi", "en", or empty: as saved, else the system's
    int textScale = 0; ///< 0: as saved
    QString theme; ///< "light", "dark", "contrast", "auto", or empty: as saved
    bool kiosk = false;
    bool inputMethod = false; ///< the system composes letters by itself
    QString inputDevices; ///< the file that lists the keyboards; empty: there is one
    QString startCourse;
    QString startLesson;
    QString startStep;
    QString learner; ///< test hook: signed in at once
    std::optional<quint64> seed; ///< test hook: of shuffles and draws
    QString programVersion;
    qint64 buildTime = 0; ///< ms UTC
};

/** How the interface looks on this machine. */
struct ViewSettings {
    QString language;
    int textScale = 100;
    QString theme = QStringLiteral("auto");
    QString typing; ///< "telex", "vni", "off", or empty: nobody has chosen
};

/** Everything that lives as long as the program: the data folder opened, the use cases on top of it. */
class Workplace {
public:
    /** Opens the data folder. Errors are those of Store::open, keys::deviceKey and readSite. */
    static Result<std::unique_ptr<Workplace>> open(const Options &options, const Clock &clock);
    ~Workplace();

    const Options &options() const { return m_options; }
    const Clock &clock() const { return m_clock; }
    storage::Store &store() { return *m_store; }
    CourseLibrary &library() { return *m_library; }
    Roster &roster() { return *m_roster; }
    const Site &site() const { return m_site; }
    Result<void> saveSite(const Site &site);
    bool isFirstStart() const { return m_site.use.isEmpty(); }

    ViewSettings view() const;
    void saveView(const ViewSettings &view);

    Result<std::unique_ptr<LearnerRecord>> openRecord(const LearnerId &learner);
    Result<std::unique_ptr<LessonPlayer>> openLesson(
        LearnerRecord &record, const CourseId &course, const LessonId &lesson, const QString &step = {});
    /** "Ôn 3 phút". Error "review.nothing": nothing is due, or nothing of it is on this machine any more. */
    Result<std::unique_ptr<LessonPlayer>> openReview(LearnerRecord &record);
    Result<std::unique_ptr<CertificateIssuer>> openCertificate(LearnerRecord &record, const CourseId &course);

private:
    quint64 seed() const;
    Workplace(Options options, const Clock &clock);

    Options m_options;
    const Clock &m_clock;
    Site m_site;
    std::unique_ptr<storage::Store> m_store;
    std::unique_ptr<CourseLibrary> m_library;
    std::unique_ptr<Roster> m_roster;
};

}
