// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#include "app.h"

#include "words.h"

#include "base/input_means.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QGuiApplication>
#include <QLocale>
#include <QPalette>
#include <QPointer>
#include <QQmlEngine>

#include <algorithm>

namespace hocso::bridge {
namespace {

App *theApp = nullptr;

QString noticeOf(const storage::OpenReport &report)
{
    if (!report.restored)
        return {};
    if (report.backup.isEmpty())
        return App::tr("Tệp dữ liệu bị hỏng và chưa có bản sao nào dùng được. Tệp hỏng đã được cất riêng, không xóa. "
                       "Học Số bắt đầu lại và đã cứu được %1 mục.")
            .arg(report.salvaged);
    return App::tr(
        "Tệp dữ liệu bị hỏng. Đã lấy lại bản sao ngày %1 và cứu thêm %2 mục ghi sau đó. Tệp hỏng đã được cất riêng.")
        .arg(date(QDateTime::fromMSecsSinceEpoch(report.backupTime).date()))
        .arg(report.salvaged);
}

}

App::App(const services::Options &options, services::Workplace *workplace, const std::optional<Error> &refusal,
    QObject *parent)
    : QObject(parent), m_options(options), m_workplace(workplace), m_refusal(refusal),
      m_site(new SiteSession(workplace ? workplace->site() : services::Site{}, this))
{
    theApp = this;
    if (workplace) {
        m_view = workplace->view();
        m_people = new PeopleModel(workplace->roster(), this);
        m_notice = noticeOf(workplace->store().openReport());
        connect(&workplace->library(), &services::CourseLibrary::changed, this, &App::coursesReadyChanged);
    }
    if (!options.language.isEmpty())
        m_view.language = options.language;
    if (m_view.language.isEmpty())
        m_view.language = QStringLiteral("vi");
    if (options.textScale > 0)
        m_view.textScale = options.textScale;
    if (!options.theme.isEmpty())
        m_view.theme = options.theme;
    if (workplace && !options.learner.isEmpty())
        signIn(options.learner);
}

App::~App()
{
    theApp = nullptr;
}

App *App::create(QQmlEngine *, QJSEngine *)
{
    QJSEngine::setObjectOwnership(theApp, QJSEngine::CppOwnership);
    return theApp;
}

QString App::version() const
{
    return m_options.programVersion;
}

bool App::isKiosk() const
{
    return m_options.kiosk;
}

QString App::refusal() const
{
    return m_refusal ? sentence(*m_refusal) : QString();
}

bool App::isFirstStart() const
{
    return m_workplace && m_workplace->isFirstStart();
}

void App::setLanguage(const QString &language)
{
    if (m_view.language == language)
        return;
    m_view.language = language;
    saveView();
    Q_EMIT languageChanged();
    Q_EMIT viewChanged();
}

void App::setTextScale(int percent)
{
    if (m_view.textScale == percent)
        return;
    m_view.textScale = percent;
    saveView();
    Q_EMIT viewChanged();
}

QString App::theme() const
{
    if (m_view.theme != u"auto")
        return m_view.theme;
    const bool dark = QGuiApplication::palette().color(QPalette::Window).lightness() < 128;
    return dark ? QStringLiteral("dark") : QStringLiteral("light");
}

void App::setTheme(const QString &theme)
{
    if (m_view.theme == theme)
        return;
    m_view.theme = theme;
    saveView();
    Q_EMIT viewChanged();
}

QString App::typing() const
{
    if (!m_view.typing.isEmpty())
        return m_view.typing;
    return m_options.inputMethod ? QStringLiteral("off") : QStringLiteral("telex");
}

void App::setTyping(const QString &method)
{
    if (m_view.typing == method)
        return;
    m_view.typing = method;
    saveView();
    Q_EMIT viewChanged();
}

bool App::lacksKeyboard() const
{
    QFile devices(m_options.inputDevices);
    return !m_options.inputDevices.isEmpty() && devices.open(QIODevice::ReadOnly)
        && hocso::lacksKeyboard(devices.readAll());
}

void App::saveView()
{
    if (m_workplace)
        m_workplace->saveView(m_view);
}

bool App::areCoursesReady() const
{
    return m_workplace && m_workplace->library().isReady();
}

QString App::problem() const
{
    return m_error ? sentence(*m_error) : QString();
}

void App::finishFirstStart()
{
    const auto saved = m_workplace->saveSite(m_site->site());
    m_site->setProblem(saved ? QString() : sentence(saved.error()));
    if (saved)
        Q_EMIT firstStartChanged();
}

void App::dismissNotice()
{
    m_notice.clear();
    Q_EMIT noticeChanged();
}

void App::setError(const std::optional<Error> &error)
{
    m_error = error;
    Q_EMIT problemChanged();
}

void App::signIn(const QString &learnerId)
{
    auto record = m_workplace->openRecord({learnerId});
    setError(record ? std::nullopt : std::optional(record.error()));
    if (record)
        setLearner(new LearnerSession(m_workplace->roster(), m_workplace->library(), *std::move(record), this));
}

void App::signOut()
{
    setLearner(nullptr);
}

void App::setLearner(LearnerSession *learner)
{
    LearnerSession *before = m_learner;
    m_learner = learner;
    if (learner)
        connect(learner, &LearnerSession::erased, this, &App::signOut);
    Q_EMIT learnerChanged();
    if (before)
        before->deleteLater();
}

void App::startGuest()
{
    const QPointer<App> self(this);
    m_workplace->roster().addGuest([self](const Result<LearnerId> &guest) {
        if (!self)
            return;
        if (guest)
            self->signIn(guest->text);
        else
            self->setError(guest.error());
    });
}

LearnerForm *App::newLearner()
{
    return new LearnerForm(m_workplace->roster(), {}, nullptr);
}

LearnerForm *App::correctLearner()
{
    return m_learner ? new LearnerForm(m_workplace->roster(), m_learner->record().learner(), nullptr) : nullptr;
}

CourseSession *App::openCourse(const QString &courseId)
{
    const auto *course = m_workplace->library().find({courseId});
    if (!course || course->errors > 0 || !m_learner) {
        setError(Error{course ? QStringLiteral("content.broken") : QStringLiteral("content.gone"), courseId, {}});
        return nullptr;
    }
    return new CourseSession(*course, m_learner->record(), nullptr);
}

LessonSession *App::openLesson(const QString &courseId, const QString &lessonId)
{
    if (!m_learner)
        return nullptr;
    const bool named = courseId == m_options.startCourse && lessonId == m_options.startLesson;
    const QString step = named ? std::exchange(m_options.startStep, {}) : QString();
    auto player = m_workplace->openLesson(m_learner->record(), {courseId}, {lessonId}, step);
    setError(player ? std::nullopt : std::optional(player.error()));
    return player ? new LessonSession(*std::move(player), nullptr) : nullptr;
}

LessonSession *App::openReview()
{
    if (!m_learner)
        return nullptr;
    auto player = m_workplace->openReview(m_learner->record());
    return player ? new LessonSession(*std::move(player), nullptr) : nullptr;
}

CertificateSession *App::openCertificate(const QString &courseId)
{
    if (!m_learner)
        return nullptr;
    auto issuer = m_workplace->openCertificate(m_learner->record(), {courseId});
    setError(issuer ? std::nullopt : std::optional(issuer.error()));
    return issuer ? new CertificateSession(*std::move(issuer), nullptr) : nullptr;
}

QString App::explain(const QString &term)
{
    if (!m_learner || m_workplace->library().courses().isEmpty())
        return {};
    if (!m_glossary)
        m_glossary = content::loadGlossary(m_workplace->library().courses().first());
    const auto it = std::ranges::find(*m_glossary, term, &content::GlossaryEntry::id);
    return it == m_glossary->end() ? QString() : it->means;
}

void App::quit()
{
    QCoreApplication::quit();
}

}
