// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/schema.h"

namespace hocso::content {

// The tables of keys of every file of format 1. The kinds bring their own; loader, JSON Schema, handbook and
// translators' files all come from these.

const Schema &courseSchema(); ///< course.yaml
const Schema &lessonSchema(); ///< lessons/<id>.yaml: a list of steps
const Schema &assessmentSchema(); ///< lessons/<id>.yaml with kind: assessment
const Schema &pretestSchema(); ///< lessons/<id>.yaml with kind: pretest
const Schema &bankSchema(); ///< banks/<id>.yaml
const Schema &stepSchema(); ///< one step: exactly one of the kinds
const Schema &factsSchema(); ///< facts.yaml: read the file's mapping as the value of the key "facts"
const Schema &glossarySchema(); ///< glossary.yaml: read the file's mapping as the value of the key "glossary"
const Schema &siteSchema(); ///< site.yaml

/** @p node as the value of the only key of a mapping, for files whose keys are the author's own. */
Node underKey(const QString &key, const Node &node);

}
