// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#include "certificate_session.h"

#include "words.h"

#include <QDir>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryFile>

namespace hocso::bridge {

using certificate::Variant;
using services::CertificateIssuer;
using services::Demand;

QList<Requirement> requirements(const progress::Progress &progress, const content::CourseSummary &course)
{
    QList<Requirement> out;
    for (const Demand &demand : services::demands(progress, course)) {
        QString text;
        switch (demand.kind) {
        case Demand::AllLessons:
            text = CertificateSession::tr("Học xong tất cả các bài: đã xong %1 trong %2")
                       .arg(demand.done)
                       .arg(demand.all);
            break;
        case Demand::OneLesson:
            text = CertificateSession::tr("Học xong bài “%1”").arg(demand.title);
            break;
        case Demand::OneAssessment:
            text = CertificateSession::tr("Qua bài “%1”: đúng từ %2 phần trăm").arg(demand.title).arg(demand.all / 100);
            break;
        case Demand::Task:
            text = CertificateSession::tr("Việc làm thật: %1").arg(taskName(demand.title));
            break;
        }
        out.append({text, demand.met});
    }
    return out;
}

CertificateSession::CertificateSession(std::unique_ptr<CertificateIssuer> issuer, QObject *parent)
    : QObject(parent), m_issuer(std::move(issuer))
{
    connect(m_issuer.get(), &CertificateIssuer::changed, this, &CertificateSession::changed);
    m_issuer->prepare();
}

CertificateSession::~CertificateSession() = default;

CertificateSession::State CertificateSession::state() const
{
    switch (m_issuer->state()) {
    case CertificateIssuer::State::NotYet:
        return NotYet;
    case CertificateIssuer::State::DateUnsure:
        return DateUnsure;
    case CertificateIssuer::State::Working:
        return Working;
    case CertificateIssuer::State::Ready:
        return Ready;
    case CertificateIssuer::State::Failed:
        break;
    }
    return Failed;
}

QString CertificateSession::courseTitle() const
{
    return m_issuer->course().title;
}

QList<Requirement> CertificateSession::requirements() const
{
    return bridge::requirements(m_issuer->record().progress(), m_issuer->course());
}

QString CertificateSession::today() const
{
    return date(m_issuer->today());
}

QString CertificateSession::problem() const
{
    return m_issuer->error() ? sentence(*m_issuer->error()) : m_problem;
}

QString CertificateSession::done() const
{
    return m_done;
}

QString CertificateSession::serial() const
{
    return m_issuer->page() ? m_issuer->page()->serial : QString();
}

bool CertificateSession::isClassVariant() const
{
    return m_classVariant;
}

void CertificateSession::setClassVariant(bool classVariant)
{
    if (m_classVariant == classVariant)
        return;
    m_classVariant = classVariant;
    m_done.clear();
    m_problem.clear();
    Q_EMIT changed();
}

Variant CertificateSession::variant() const
{
    return m_classVariant ? Variant::Class : Variant::Official;
}

QImage CertificateSession::previewImage(int width) const
{
    return m_issuer->page() ? certificate::preview(*m_issuer->page(), variant(), width) : QImage();
}

QString CertificateSession::description() const
{
    if (!m_issuer->page())
        return {};
    const auto &page = *m_issuer->page();
    const QString name = page.name.isEmpty() ? tr("chỗ trống để ghi tên") : page.name;
    return tr("Giấy chứng nhận của %1, khóa học %2, ngày %3, số %4")
        .arg(name, page.courseTitle, date(page.completed), page.serial);
}

bool CertificateSession::canPrint() const
{
    return !QStandardPaths::findExecutable(QStringLiteral("lp")).isEmpty();
}

QString CertificateSession::suggestedFile() const
{
    if (!m_issuer->page())
        return {};
    const auto &page = *m_issuer->page();
    QString who = page.name.isEmpty() ? tr("không ghi tên") : page.name;
    who.replace(u'/', u'-');
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QDir(folder).filePath(tr("Giấy chứng nhận - %1 - %2.pdf").arg(who.left(60), page.course.text));
}

void CertificateSession::confirmToday()
{
    m_issuer->confirmToday();
}

void CertificateSession::retry()
{
    m_issuer->prepare();
}

void CertificateSession::save()
{
    const QString file = suggestedFile();
    QDir().mkpath(QFileInfo(file).path());
    const auto saved = m_issuer->savePdf(file, variant());
    m_problem = saved ? QString() : sentence(saved.error());
    m_done = saved ? tr("Đã lưu vào %1").arg(QDir::toNativeSeparators(file)) : QString();
    Q_EMIT changed();
}

/** Gives the very PDF to the system's print service: what is seen is what is printed, and no print library at start-up.
 */
void CertificateSession::print()
{
    m_done.clear();
    auto *file = new QTemporaryFile(QDir::temp().filePath(QStringLiteral("hocso-XXXXXX.pdf")), this);
    const auto bytes = file->open() ? certificate::pdf(*m_issuer->page(), variant())
                                    : Error{QStringLiteral("file.unwritable"), file->fileTemplate(), {}};
    if (!bytes || file->write(*bytes) != bytes->size() || !file->flush()) {
        m_problem = sentence(bytes ? Error{QStringLiteral("file.unwritable"), file->fileName(), {}} : bytes.error());
        Q_EMIT changed();
        return;
    }
    auto *lp = new QProcess(this);
    connect(lp, &QProcess::finished, this, [this, lp, file](int status) {
        m_problem = status == 0 ? QString() : sentence({QStringLiteral("print.failed"), {}, {}});
        m_done = status == 0 ? tr("Đã gửi đến máy in") : QString();
        file->deleteLater();
        lp->deleteLater();
        Q_EMIT changed();
    });
    connect(lp, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error != QProcess::FailedToStart)
            return;
        m_problem = sentence({QStringLiteral("print.none"), {}, {}});
        Q_EMIT changed();
    });
    lp->start(QStringLiteral("lp"),
        {QStringLiteral("-o"), QStringLiteral("media=A4"), QStringLiteral("-o"), QStringLiteral("landscape"),
            file->fileName()});
}

}
