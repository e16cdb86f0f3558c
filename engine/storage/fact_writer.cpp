// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#include "storage/fact_writer.h"

#include "base/uuid.h"
#include "storage/draft_table.h"

#include <QtEndian>

namespace hocso::storage {

Result<void> FactWriter::begin()
{
    auto end = FactTable(m_database).chainEnd(m_writer.device);
    if (!end)
        return end.error();
    m_run.end = *end;
    return {};
}

NewFact FactWriter::deviceFact(const Moment &moment) const
{
    // The run is 64 random bits made at this start, so the id is as unique as any other.
    const QByteArray random = progress::factHash(m_writer.device.toLatin1() + QByteArray::number(m_writer.run));
    NewFact fact;
    fact.id = FactId{uuidV7(moment.at, m_writer.run, qFromBigEndian<quint64>(random.constData()))};
    fact.kind = QLatin1String(progress::kind::device);
    fact.data = {
        {QStringLiteral("publicKey"), QString::fromLatin1(m_writer.publicKey.toHex())},
        {QStringLiteral("program"), m_writer.programVersion},
        {QStringLiteral("place"), m_writer.place},
    };
    return fact;
}

Result<Fact> FactWriter::append(const NewFact &fact, const Moment &moment, Run &run)
{
    progress::Stamp stamp;
    stamp.device = m_writer.device;
    stamp.run = QStringLiteral("%1").arg(m_writer.run, 16, 16, QLatin1Char('0'));
    stamp.seq = run.seq + 1;
    stamp.prev = run.end.head;
    stamp.at = moment.at;
    stamp.mono = moment.mono;
    stamp.clock = moment.confirmed ? progress::Certainty::Confirmed
                                   : progress::certaintyOf(moment.at, m_writer.buildTime, run.end.lastSure);

    const QByteArray bytes = progress::written(fact, stamp);
    auto read = progress::readFact(bytes); // the same door as for facts from elsewhere
    if (!read)
        return read;
    read->height = run.end.height + 1;
    if (auto stored = FactTable(m_database).insert(*read, bytes); !stored)
        return stored.error();
    run.seq = stamp.seq;
    run.end.head = read->hash;
    run.end.height = read->height;
    if (stamp.clock != progress::Certainty::Unsure)
        run.end.lastSure = stamp.at;
    return read;
}

Result<Saved> FactWriter::commit(const Change &change, const Moment &moment)
{
    Run run = m_run;
    auto saved = m_database.transact([&]() -> Result<Saved> {
        Saved all;
        for (const NewFact &fact : change.facts) {
            auto present = FactTable(m_database).byId(fact.id);
            if (!present)
                return present.error();
            if (*present) { // a retry of what was on disk after all
                all.facts.append(**present);
                continue;
            }
            if (run.seq == 0) {
                if (auto device = append(deviceFact(moment), moment, run); !device)
                    return device.error();
            }
            auto added = append(fact, moment, run);
            if (!added)
                return added.error();
            all.facts.append(*added);
        }
        DraftTable drafts(m_database);
        for (const auto &[learner, lesson] : change.deleteDrafts) {
            if (auto removed = drafts.remove(learner, lesson); !removed)
                return removed.error();
        }
        for (const Draft &draft : change.saveDrafts) {
            if (auto put = drafts.put(draft); !put)
                return put.error();
        }
        return all;
    });
    if (saved)
        m_run = run;
    return saved;
}

}
