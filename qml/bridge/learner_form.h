// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "services/roster.h"

#include <QObject>
#include <QtQml/qqml.h>

namespace hocso::bridge {

/** "Người mới" and "Sửa thông tin": what is typed, what is wrong with it, and saving it. */
class LearnerForm : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by App")
    Q_PROPERTY(QString name MEMBER m_name NOTIFY changed)
    Q_PROPERTY(QString birthYear MEMBER m_birthYear NOTIFY changed)
    Q_PROPERTY(QString sex MEMBER m_sex NOTIFY changed) ///< "f", "m", "": not said
    Q_PROPERTY(QString village MEMBER m_village NOTIFY changed)
    Q_PROPERTY(QString picture MEMBER m_picture NOTIFY changed)
    Q_PROPERTY(QString villageWord READ villageWord CONSTANT) ///< "Thôn/bản"
    Q_PROPERTY(QString nameProblem READ nameProblem NOTIFY problemsChanged)
    Q_PROPERTY(QString birthYearProblem READ birthYearProblem NOTIFY problemsChanged)
    Q_PROPERTY(
        QString problem READ problem NOTIFY problemsChanged) ///< saving failed: one plain sentence; all stays filled in
    Q_PROPERTY(QString namesake READ namesake NOTIFY changed) ///< "Đã có Nguyễn Thị Mẫu, 1958, bản Hua Tạt" or empty
    Q_PROPERTY(QString notice READ notice CONSTANT) ///< the consent text
    Q_PROPERTY(bool busy READ isBusy NOTIFY problemsChanged)
public:
    /** @p learner empty: a new one; else that learner is corrected, or named for the first time. */
    LearnerForm(services::Roster &roster, const LearnerId &learner, QObject *parent);

    QString villageWord() const;
    QString nameProblem() const;
    QString birthYearProblem() const;
    QString problem() const;
    QString namesake() const;
    QString notice() const;
    bool isBusy() const { return m_busy; }

    Q_INVOKABLE bool check(); ///< true: nothing wrong with the fields; else the problems are set
    Q_INVOKABLE void save(bool consents); ///< consents: with the name; not: learns without a name

Q_SIGNALS:
    void changed();
    void problemsChanged();
    void saved(const QString &learnerId); ///< on disk

private:
    services::Roster &m_roster;
    const LearnerId m_learner;
    QString m_name;
    QString m_birthYear;
    QString m_sex;
    QString m_village;
    QString m_picture;
    services::NameFault m_nameFault = services::NameFault::None;
    services::YearFault m_yearFault = services::YearFault::None;
    std::optional<Error> m_error;
    bool m_busy = false;
};

}
