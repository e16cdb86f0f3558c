// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#include "exercises/answer.h"

#include "exercises/kind.h"

#include <QJsonArray>

#include <algorithm>

namespace hocso::exercises {

Error malformed(const QString &detail)
{
    return {QStringLiteral("answer.malformed"), {}, detail};
}

bool hasOnly(const QJsonObject &answer, std::initializer_list<QStringView> keys)
{
    const QStringList given = answer.keys();
    return std::ranges::all_of(given, [&](const QString &key) { return std::ranges::find(keys, key) != keys.end(); });
}

std::optional<QStringList> readIds(const QJsonValue &value)
{
    if (!value.isArray())
        return std::nullopt;
    QStringList ids;
    const QJsonArray array = value.toArray();
    for (const auto &item : array) {
        if (!item.isString() || ids.contains(item.toString()))
            return std::nullopt;
        ids += item.toString();
    }
    return ids;
}

std::optional<QMap<QString, QString>> readPairs(const QJsonValue &value)
{
    if (!value.isObject())
        return std::nullopt;
    QMap<QString, QString> pairs;
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!it.value().isString())
            return std::nullopt;
        pairs.insert(it.key(), it.value().toString());
    }
    return pairs;
}

int share(qsizetype part, qsizetype whole)
{
    return whole > 0 ? int((2 * fullScore * part + whole) / (2 * whole)) : 0;
}

int shareOfPicks(qsizetype right, qsizetype picked, qsizetype rights)
{
    const qsizetype wrong = picked - right;
    return share(std::max<qsizetype>(0, right - wrong), rights);
}

void PartIds::take(const Fields &part, const QString &id)
{
    if (const auto first = m_lines.constFind(id); first != m_lines.constEnd())
        part.fault(m_code, part.place(), {QString::number(*first)});
    else
        m_lines.insert(id, part.place().line);
}

}
