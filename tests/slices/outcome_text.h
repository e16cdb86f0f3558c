// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/node.h"
#include "exercises/kind.h"

#include <QStringList>

namespace hocso::test {

/** What grading gave, one thing a line: "score 10000", "right r", "missing" … */
QStringList outcomeText(const Result<exercises::Outcome> &outcome);
/** The same lines out of an entry of cases.yaml: {answer, score, right, wrong, missing, unfinished, …}. */
QStringList expectedText(const Node &entry);

/** Lines that only one of the two has, "-" before the expected and "+" before the actual; empty if they are equal. */
QString difference(const QStringList &expected, const QStringList &actual);

}
