// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "base/schema.h"

#include <QHash>
#include <QJsonObject>
#include <QMap>
#include <QStringList>

#include <initializer_list>
#include <optional>

namespace hocso::exercises {

/** The error of an answer that cannot come from this content; @p detail is for the log. */
Error malformed(const QString &detail);

/** True if @p answer has no key but those of @p keys: answers are read strictly, a stray key is a fault of the view. */
bool hasOnly(const QJsonObject &answer, std::initializer_list<QStringView> keys);

/** A list of texts without repetition, or nothing if @p value is anything else. */
std::optional<QStringList> readIds(const QJsonValue &value);

/** An object whose values are texts, or nothing if @p value is anything else. */
std::optional<QMap<QString, QString>> readPairs(const QJsonValue &value);

/** The @p part of @p whole in 1/10000, rounded to the nearest; 0 when @p whole is 0. */
int share(qsizetype part, qsizetype whole);

/** Of several to pick, max(0, (right − wrong picked) ÷ right) in 1/10000: @p right of @p picked, of @p rights there
 * are. */
int shareOfPicks(qsizetype right, qsizetype picked, qsizetype rights);

/** Finds parts of one list that have the same id, which without ids means the same text. */
class PartIds {
public:
    /** @p code is the fault to add; its argument is the line of the first part with that id. */
    explicit PartIds(const QString &code) : m_code(code) { }
    void take(const Fields &part, const QString &id);

private:
    QString m_code;
    QHash<QString, int> m_lines;
};

}
