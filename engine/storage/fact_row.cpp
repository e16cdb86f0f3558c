// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#include "storage/fact_row.h"

#include <QJsonDocument>

namespace hocso::storage {
namespace {

// In the order in which the queries name them.
enum Column {
    N,
    Hash,
    Prev,
    Height,
    Kind,
    FactIdColumn,
    Device,
    Run,
    Seq,
    At,
    Mono,
    Clock,
    Learner,
    Course,
    Version,
    Step,
    Revision,
    Lesson,
    CourseTitle,
    Score,
    Try,
    Hints,
    Help,
    Revealed,
    Duration,
    SittingColumn,
};

}

const QString &FactRow::shared(const Statement &row, int column)
{
    Last &last = m_last[size_t(column)];
    const QByteArray utf8 = row.view(column);
    if (utf8 == last.utf8)
        return last.text;
    auto found = m_texts.constFind(utf8);
    if (found == m_texts.constEnd())
        found = m_texts.insert(row.bytes(column), QString::fromUtf8(utf8));
    last = {found.key(), found.value()};
    return last.text;
}

progress::Fact FactRow::columns(const Statement &row)
{
    progress::Fact fact;
    fact.hash = row.bytes(Hash);
    fact.prev = row.bytes(Prev);
    fact.height = row.integer(Height);
    fact.kind = shared(row, Kind);
    fact.id = FactId{row.text(FactIdColumn)};
    fact.device = shared(row, Device);
    fact.run = shared(row, Run);
    fact.seq = row.integer(Seq);
    fact.at = row.integer(At);
    fact.mono = row.integer(Mono);
    fact.clock = progress::Certainty(row.integer(Clock));
    fact.learner = LearnerId{shared(row, Learner)};
    fact.course = CourseId{shared(row, Course)};
    fact.version = shared(row, Version);
    fact.step = Address{shared(row, Step)};
    fact.revision = int(row.integer(Revision));
    fact.lesson = Address{shared(row, Lesson)};
    fact.courseTitle = shared(row, CourseTitle);
    fact.score = row.isNull(Score) ? -1 : int(row.integer(Score));
    fact.tryNumber = int(row.integer(Try));
    fact.hints = int(row.integer(Hints));
    fact.help = row.integer(Help) != 0;
    fact.revealed = row.integer(Revealed) != 0;
    fact.duration = int(row.integer(Duration));
    fact.sitting = shared(row, SittingColumn);
    return fact;
}

Result<QJsonObject> FactRow::data(qint64 n)
{
    Statement row = m_database.query("SELECT bytes FROM fact_bytes WHERE n = ?1", n);
    const QByteArray json = row.next() ? row.view(0) : QByteArray();
    if (auto read = row.end(); !read)
        return read.error();
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!json.isEmpty() && !document.isObject())
        return Error{QStringLiteral("storage.damaged"), QStringLiteral("fact_bytes"), QStringLiteral("bytes")};
    return document.object().value(u"data").toObject();
}

Result<progress::Fact> FactRow::read(const Statement &row)
{
    progress::Fact fact = columns(row);
    if (needsData(fact)) {
        auto more = data(row.integer(N));
        if (!more)
            return more.error();
        fact.data = *more;
    }
    return fact;
}

}
