// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#include "storage/backup.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>

namespace hocso::storage {
namespace {

constexpr int keptOfDays = 7;
constexpr int keptOfMigrations = 3;
constexpr qint64 manyFacts = 500; // so many new ones earn a backup though the day is the same (a clock may stand still)

QString dayOf(qint64 now)
{
    return QDateTime::fromMSecsSinceEpoch(now).toString(QStringLiteral("yyyyMMdd"));
}

Result<void> holds(const QString &file, qint64 facts)
{
    auto copy = Database::open(file, Database::Use::Foreign);
    if (!copy)
        return copy.error();
    if (auto checked = (*copy)->quickCheck(); !checked)
        return checked;
    auto counted = (*copy)->number("SELECT count(*) FROM fact");
    if (!counted)
        return counted.error();
    if (*counted != facts)
        return Error{QStringLiteral("storage.failed"), file, QStringLiteral("%1 of %2 facts").arg(*counted).arg(facts)};
    return {};
}

void dropOldest(const DataFolder &folder)
{
    int days = 0;
    int migrations = 0;
    const QList<Backup> backups = listBackups(folder);
    for (const Backup &backup : backups) {
        const bool kept = backup.beforeMigration ? ++migrations <= keptOfMigrations : ++days <= keptOfDays;
        if (!kept)
            QFile::remove(backup.file);
    }
}

}

QList<Backup> listBackups(const DataFolder &folder)
{
    static const QRegularExpression name(QStringLiteral("^hocso-(v\\d+-)?(\\d{8})-(\\d+)\\.db$"));
    QList<Backup> backups;
    const QStringList files = QDir(folder.backups()).entryList(QDir::Files, QDir::Name | QDir::Reversed);
    for (const QString &file : files) {
        if (const auto match = name.match(file); match.hasMatch()) {
            backups.append({folder.backups() + u'/' + file, match.captured(2), match.captured(3).toLongLong(),
                !match.captured(1).isEmpty()});
        }
    }
    std::stable_sort(
        backups.begin(), backups.end(), [](const Backup &a, const Backup &b) { return a.facts > b.facts; });
    return backups;
}

Result<bool> backupDue(Database &database, const DataFolder &folder, qint64 now)
{
    auto facts = database.number("SELECT count(*) FROM fact");
    if (!facts)
        return facts.error();
    const QList<Backup> backups = listBackups(folder);
    const qint64 saved = backups.isEmpty() ? 0 : backups.first().facts;
    const QString today = dayOf(now);
    const bool doneToday
        = std::any_of(backups.begin(), backups.end(), [&](const Backup &backup) { return backup.day == today; });
    return *facts > saved && (!doneToday || *facts >= saved + manyFacts);
}

Result<QString> writeBackup(Database &database, const DataFolder &folder, qint64 now, int schema)
{
    if (!QDir().mkpath(folder.backups()))
        return Error{QStringLiteral("storage.read-only"), folder.backups(), QStringLiteral("mkpath")};
    auto facts = database.number("SELECT count(*) FROM fact");
    if (!facts)
        return facts.error();
    const QString version = schema > 0 ? QStringLiteral("v%1-").arg(schema) : QString();
    const QString file
        = QStringLiteral("%1/hocso-%2%3-%4.db")
              .arg(folder.backups(), version, dayOf(now), QString::number(*facts).rightJustified(9, u'0'));
    const QString part = file + QStringLiteral(".part");
    QFile::remove(part);
    auto copied = database.query("VACUUM INTO ?1", part).run();
    auto held = copied ? holds(part, *facts) : copied;
    auto named = held ? takeName(part, file) : held;
    if (!named) {
        QFile::remove(part);
        return named.error();
    }
    dropOldest(folder);
    return file;
}

}
