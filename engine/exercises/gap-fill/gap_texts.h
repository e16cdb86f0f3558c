// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/schema.h"

#include <QString>
#include <QStringList>

#include <span>

namespace hocso::exercises::gap_fill {

/** A text with gaps as it was written, read. */
struct GapText {
    QString text; ///< with each gap as {{gap:ID}}, without blanks inside
    QStringList names; ///< of the gaps, in the order of the text; one that stands there twice is in it twice
};

GapText readGapText(const QString &written);

/** Says which gaps of the text are not described, stand there twice, or are described and not there. */
void checkGapNames(const Fields &fields, const QStringList &written, const QStringList &described);

/** The faults of this kind. */
std::span<const DiagnosticText> gapTexts();

}
