// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHashFunctions>
#include <QString>

#include <compare>

namespace hocso {

/** A string id that cannot be mixed up with another kind of id. */
template <typename Tag> struct Id {
    QString text;

    bool isEmpty() const { return text.isEmpty(); }
    auto operator<=>(const Id &) const = default;
    friend size_t qHash(const Id &id, size_t seed = 0) { return qHash(id.text, seed); }
};

using CourseId = Id<struct CourseTag>; ///< "vneid"
using LessonId = Id<struct LessonTag>; ///< "real-app", unique in its course
using Address = Id<struct AddressTag>; ///< "<course>/<lesson>/<step>" or "<course>/banks/<bank>/<id>"
using LearnerId = Id<struct LearnerTag>; ///< UUIDv4, lower case with hyphens
using FactId = Id<struct FactTag>; ///< UUIDv7, lower case with hyphens
using SittingId = Id<struct SittingTag>; ///< UUIDv7 of one draw of an assessment

}
