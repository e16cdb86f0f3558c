-- SPDX-FileCopyrightText: 2026 The Học Số authors
-- SPDX-License-Identifier: Apache-2.0
INSERT OR REPLACE INTO draft (learner, lesson, step, revision, seed, sitting, state, at)
SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8
WHERE NOT EXISTS (SELECT 1 FROM person_current WHERE learner = ?1 AND erased = 1)
