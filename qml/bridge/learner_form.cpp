// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#include "learner_form.h"

#include "words.h"

#include <QPointer>

namespace hocso::bridge {

using services::NameFault;
using services::YearFault;

LearnerForm::LearnerForm(services::Roster &roster, const LearnerId &learner, QObject *parent)
    : QObject(parent), m_roster(roster), m_learner(learner)
{
    if (const auto *person = roster.find(learner)) {
        m_name = person->current.name;
        m_birthYear = person->current.birthYear > 0 ? QString::number(person->current.birthYear) : QString();
        m_sex = person->current.sex;
        m_village = person->current.village;
        m_picture = person->current.picture;
    }
}

QString LearnerForm::villageWord() const
{
    QString word = m_roster.site().villageWord;
    if (!word.isEmpty())
        word[0] = word[0].toUpper();
    return word;
}

QString LearnerForm::nameProblem() const
{
    switch (m_nameFault) {
    case NameFault::Empty:
        return tr("Hãy gõ họ và tên.");
    case NameFault::TooLong:
        return tr("Tên dài quá %1 chữ cái. Hãy gõ ngắn hơn.").arg(services::longestName);
    case NameFault::NoLetter:
        return tr("Tên cần có chữ cái.");
    case NameFault::None:
        break;
    }
    return {};
}

QString LearnerForm::birthYearProblem() const
{
    switch (m_yearFault) {
    case YearFault::NotANumber:
        return tr("Hãy gõ bốn chữ số, ví dụ 1958. Không nhớ thì để trống.");
    case YearFault::Future:
        return tr("Năm này chưa đến. Hãy gõ lại năm sinh.");
    case YearFault::TooOld:
        return tr("Năm này xa quá. Hãy gõ lại năm sinh.");
    case YearFault::None:
        break;
    }
    return {};
}

QString LearnerForm::problem() const
{
    return m_error ? sentence(*m_error) : QString();
}

QString LearnerForm::namesake() const
{
    const auto *same = m_roster.namesake(m_name, m_learner);
    if (!same)
        return {};
    const QString more = details(*same);
    return more.isEmpty() ? tr("Trên máy đã có %1.").arg(same->current.name)
                          : tr("Trên máy đã có %1, %2.").arg(same->current.name, more);
}

QString LearnerForm::notice() const
{
    return tr("Ứng dụng chỉ lưu họ tên, năm sinh, giới tính, %1 và kết quả học trên máy này để:\n"
              "1. bà con học tiếp lần sau,\n2. cấp giấy chứng nhận,\n3. UBND xã tổng hợp số liệu.\n\n"
              "Không gửi qua mạng. Bà con có quyền xem, sửa, xóa hoặc không đồng ý.")
        .arg(m_roster.site().villageWord);
}

bool LearnerForm::check()
{
    int year = 0;
    m_nameFault = services::checkName(m_name);
    m_yearFault = services::checkBirthYear(m_birthYear, m_roster.thisYear(), year);
    Q_EMIT problemsChanged();
    return m_nameFault == NameFault::None && m_yearFault == YearFault::None;
}

void LearnerForm::save(bool consents)
{
    if (m_busy || (consents && !check()))
        return;
    int year = 0;
    services::checkBirthYear(m_birthYear, m_roster.thisYear(), year);
    m_busy = true;
    m_error.reset();
    Q_EMIT problemsChanged();
    const QPointer<LearnerForm> self(this);
    const auto done = [self](const Result<LearnerId> &id) {
        if (!self)
            return;
        self->m_busy = false;
        if (!id)
            self->m_error = id.error();
        Q_EMIT self->problemsChanged();
        if (id)
            Q_EMIT self->saved(id->text);
    };
    const services::PersonDetails details{m_name, year, m_sex, m_village, m_picture};
    if (m_learner.isEmpty())
        m_roster.add(details, consents, done);
    else
        m_roster.correct(m_learner, details, consents, done);
}

}
