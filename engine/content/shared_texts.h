// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "content/course.h"

#include <QHash>

namespace hocso::content {

/** A fact of facts.yaml. */
struct Fact {
    QString value;
    QDate due; ///< when it must be verified again
    Place place;
};

/** What the courses of one folder share: facts.yaml and glossary.yaml. */
struct SharedTexts {
    QString factsFile;
    QHash<QString, Fact> facts;
    QList<GlossaryEntry> glossary;
    QList<Diagnostic> faults;
    int files = 0;
};

/** Reads both files of the folder of courses @p root; files that are not there are empty. */
SharedTexts readShared(const QString &root);

}
