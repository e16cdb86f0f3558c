// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "certificate_session.h"
#include "course_session.h"
#include "learner_form.h"
#include "learner_session.h"
#include "lesson_session.h"
#include "people_model.h"
#include "site_session.h"

#include "services/workplace.h"

#include <QtQml/qqml.h>

namespace hocso::bridge {

/** The one singleton of the interface; made by main(), which alone knows the options and the data folder. */
class App : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(QString version READ version CONSTANT)
    Q_PROPERTY(bool kiosk READ isKiosk CONSTANT) ///< no way out of the program is shown
    Q_PROPERTY(QString refusal READ refusal CONSTANT) ///< why the data folder cannot be used; empty: it can
    Q_PROPERTY(
        QString notice READ notice NOTIFY noticeChanged) ///< said once over the first screen: a backup was restored …
    Q_PROPERTY(bool firstStart READ isFirstStart NOTIFY firstStartChanged)
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY viewChanged) ///< "vi", "en": of the interface
    Q_PROPERTY(int textScale READ textScale WRITE setTextScale NOTIFY viewChanged) ///< 100, 125, 150, 200
    Q_PROPERTY(
        QString theme READ theme WRITE setTheme NOTIFY viewChanged) ///< "light", "dark", "contrast"; auto is resolved
    Q_PROPERTY(QString typing READ typing WRITE setTyping NOTIFY viewChanged) ///< "telex", "vni", "off"
    Q_PROPERTY(hocso::bridge::SiteSession *site READ site CONSTANT)
    Q_PROPERTY(hocso::bridge::PeopleModel *people READ people CONSTANT)
    Q_PROPERTY(
        hocso::bridge::LearnerSession *learner READ learner NOTIFY learnerChanged) ///< null: nobody has been picked
    Q_PROPERTY(bool coursesReady READ areCoursesReady NOTIFY
            coursesReadyChanged) ///< false while the library is read for the first time
    Q_PROPERTY(QString startCourse READ startCourse CONSTANT) ///< of --start-at; empty: none
    Q_PROPERTY(QString startLesson READ startLesson CONSTANT)
    Q_PROPERTY(QString problem READ problem NOTIFY problemChanged) ///< signing in failed: one plain sentence
public:
    /** @p workplace null: the data folder could not be opened, for the reason @p refusal. */
    App(const services::Options &options, services::Workplace *workplace, const std::optional<Error> &refusal,
        QObject *parent = nullptr);
    ~App() override;
    static App *create(QQmlEngine *, QJSEngine *); ///< the one that main() made

    QString version() const;
    bool isKiosk() const;
    QString refusal() const;
    QString notice() const { return m_notice; }
    bool isFirstStart() const;
    QString language() const { return m_view.language; }
    void setLanguage(const QString &language);
    int textScale() const { return m_view.textScale; }
    void setTextScale(int percent);
    QString theme() const;
    void setTheme(const QString &theme);
    QString typing() const;
    void setTyping(const QString &method);
    SiteSession *site() const { return m_site; }
    PeopleModel *people() const { return m_people; }
    LearnerSession *learner() const { return m_learner; }
    bool areCoursesReady() const;
    QString startCourse() const { return m_options.startCourse; }
    QString startLesson() const { return m_options.startLesson; }
    QString problem() const;

    Q_INVOKABLE void finishFirstStart(); ///< saves the site's values
    Q_INVOKABLE void dismissNotice();
    Q_INVOKABLE void signIn(const QString &learnerId); ///< then learner is set
    Q_INVOKABLE void signOut();
    Q_INVOKABLE void startGuest(); ///< "Học thử": then learner is set
    Q_INVOKABLE hocso::bridge::LearnerForm *newLearner(); ///< owned by QML
    Q_INVOKABLE hocso::bridge::LearnerForm *correctLearner(); ///< of the learner; naming a guest too
    Q_INVOKABLE hocso::bridge::CourseSession *openCourse(const QString &courseId); ///< null: not to be had
    Q_INVOKABLE hocso::bridge::LessonSession *openLesson(const QString &courseId, const QString &lessonId);
    Q_INVOKABLE hocso::bridge::LessonSession *openReview(); ///< null: nothing is due any more
    Q_INVOKABLE hocso::bridge::CertificateSession *openCertificate(const QString &courseId);
    Q_INVOKABLE QString explain(const QString &term); ///< a glossary entry "mã OTP: …", or empty
    Q_INVOKABLE bool lacksKeyboard() const; ///< asks the machine, where one may be plugged in at any time
    Q_INVOKABLE void quit();

Q_SIGNALS:
    void noticeChanged();
    void firstStartChanged();
    void viewChanged();
    void languageChanged(); ///< main() loads the translator and retranslates
    void learnerChanged();
    void coursesReadyChanged();
    void problemChanged();

private:
    void setLearner(LearnerSession *learner);
    void setError(const std::optional<Error> &error);
    void saveView();

    services::Options m_options;
    services::Workplace *m_workplace;
    std::optional<Error> m_refusal;
    SiteSession *m_site;
    PeopleModel *m_people = nullptr;
    LearnerSession *m_learner = nullptr;
    services::ViewSettings m_view;
    QString m_notice;
    std::optional<Error> m_error;
    std::optional<QList<content::GlossaryEntry>> m_glossary; ///< read when a word is first asked for
};

}
