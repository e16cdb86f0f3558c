// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/random.h"
#include "base/uuid.h"
#include "progress/progress.h"

namespace hocso::test {

using namespace hocso::progress;

inline const LearnerId mai{QStringLiteral("11111111-1111-4111-8111-111111111111")};

/** A device that writes one fact after the other, each linked to the one before. */
class Machine {
public:
    explicit Machine(int number)
        : m_device(QStringLiteral("%1").arg(number, 32, 16, QLatin1Char('0'))), m_ids(quint64(number))
    {
    }

    qint64 now = 1795248000000;
    Certainty clock = Certainty::Sure;

    Fact write(const QString &kind, const Address &step, const QJsonObject &data, int revision = 1)
    {
        NewFact fact;
        fact.id = FactId{uuidV7(now, m_ids.next(), m_ids.next())};
        fact.kind = kind;
        fact.learner = mai;
        fact.course = CourseId{step.text.section(u'/', 0, 0)};
        fact.version = QStringLiteral("1.0.0");
        fact.step = step;
        fact.revision = revision;
        fact.data = data;
        Stamp stamp{m_device, QStringLiteral("00000000000000aa"), m_height + 1, m_head, now, m_height, clock};
        auto read = readFact(written(fact, stamp));
        if (!read)
            qFatal("%s", qPrintable(read.error().place));
        read->height = ++m_height;
        m_head = read->hash;
        now += 1000;
        return *read;
    }
    Fact attempt(const QString &step, int score, QJsonObject more = {}, int revision = 1)
    {
        more.insert(QStringLiteral("score"), score);
        return write(QStringLiteral("attempt"), Address{step}, more, revision);
    }

private:
    QString m_device;
    Random m_ids;
    QByteArray m_head = QByteArray(32, '\0');
    qint64 m_height = 0;
};

}
