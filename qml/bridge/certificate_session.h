// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "services/certificate_issuer.h"
#include "value_types.h"

#include <QImage>
#include <QObject>
#include <QtQml/qqml.h>

namespace hocso::bridge {

/** What the certificate of @p course asks for, in words, with what is met. */
QList<Requirement> requirements(const progress::Progress &progress, const content::CourseSummary &course);

/** The certificate of one course and one learner: why not yet, the real page, save, print. */
class CertificateSession : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by App.openCertificate")
    Q_PROPERTY(State state READ state NOTIFY changed)
    Q_PROPERTY(QString courseTitle READ courseTitle CONSTANT)
    Q_PROPERTY(QList<hocso::bridge::Requirement> requirements READ requirements CONSTANT) ///< for NotYet
    Q_PROPERTY(QString today READ today CONSTANT) ///< "21/11/2026", for DateUnsure
    Q_PROPERTY(QString problem READ problem NOTIFY
            changed) ///< one plain sentence, for Failed and after a failed save or print
    Q_PROPERTY(QString done READ done NOTIFY changed) ///< "Đã lưu vào …", "Đã gửi đến máy in …"
    Q_PROPERTY(QString serial READ serial NOTIFY changed)
    Q_PROPERTY(bool classVariant READ isClassVariant WRITE setClassVariant NOTIFY changed) ///< "Bản khen của lớp"
    Q_PROPERTY(QString description READ description NOTIFY changed) ///< what the page says, for a screen reader
    Q_PROPERTY(bool canPrint READ canPrint CONSTANT) ///< a printer is there
    Q_PROPERTY(
        QString suggestedFile READ suggestedFile NOTIFY changed) ///< where "Lưu" puts it: Documents or a USB stick
public:
    enum State { NotYet, DateUnsure, Working, Ready, Failed };
    Q_ENUM(State)

    CertificateSession(std::unique_ptr<services::CertificateIssuer> issuer, QObject *parent);
    ~CertificateSession() override;

    State state() const;
    QString courseTitle() const;
    QList<Requirement> requirements() const;
    QString today() const;
    QString problem() const;
    QString done() const;
    QString serial() const;
    bool isClassVariant() const;
    void setClassVariant(bool classVariant);
    /** The page that prints, @p width pixels wide; null unless Ready. For CertificateView. */
    QImage previewImage(int width) const;
    QString description() const;
    bool canPrint() const;
    QString suggestedFile() const;

    Q_INVOKABLE void confirmToday(); ///< a helper looked at the calendar
    Q_INVOKABLE void save(); ///< as PDF to suggestedFile
    Q_INVOKABLE void print();
    Q_INVOKABLE void retry();

Q_SIGNALS:
    void changed();

private:
    certificate::Variant variant() const;

    std::unique_ptr<services::CertificateIssuer> m_issuer;
    QString m_problem;
    QString m_done;
    bool m_classVariant = false;
};

}
