// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exercises/kind.h"

#include <QString>

namespace hocso::exercises::number_entry {

/** One field to type a number into. */
struct Presented {
    Q_GADGET
    Q_PROPERTY(QString unit MEMBER unit CONSTANT)
    Q_PROPERTY(int longest MEMBER longest CONSTANT)
    Q_PROPERTY(QString sample MEMBER sample CONSTANT)
public:
    QString unit; ///< "đồng"; may be empty
    int longest = 0; ///< characters that the field takes
    QString sample; ///< a number that is neither right nor a known error, to show how one is typed

    /** How @p typed is understood: "45.000 đồng"; empty if it is no number or could mean two. */
    Q_INVOKABLE QString reading(const QString &typed) const;

    bool operator==(const Presented &) const = default;
};

/** Type a number. */
const ExerciseKind &kind();

}
