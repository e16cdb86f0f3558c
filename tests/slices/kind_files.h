// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exercises/kind.h"

#include <QJsonValue>
#include <QList>
#include <QString>

namespace hocso::test {

/** One step out of a kind's example.yaml or cases.yaml, with what its file says beside it. */
struct KindCase {
    const exercises::ExerciseKind *kind = nullptr;
    QString name; ///< "choice: broken: none is right"
    Node step;
    Node entry; ///< the whole entry of cases.yaml; empty for an example
};

/** The folders of the kinds: those in engine/exercises that have a README.md. */
QStringList kindFolders();
/** The file as nodes; ends the program if it cannot be read without a fault. */
Node readKindFile(const QString &kind, const QString &file);
/** The entries under @p section ("good", "broken", "graded") of every cases.yaml. */
QList<KindCase> casesOf(const QString &section);
/** The steps of every example.yaml. */
QList<KindCase> examples();
/** Every step that is as it should be: examples, good and graded cases. */
QList<KindCase> wholeSteps();

/** A parsed step with its faults. */
struct ParsedStep {
    Node node;
    exercises::Content content;
    Diagnostics diagnostics;
};
/** Validates and parses, with what the loader would find left out: facts, media, addresses. */
ParsedStep parseStep(const exercises::ExerciseKind &kind, const Node &step);

/** An answer as it would come from a view: true, false and numbers typed unless they are quoted. */
QJsonValue toJson(const Node &node);

}
