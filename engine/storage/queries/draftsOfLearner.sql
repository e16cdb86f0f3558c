-- SPDX-FileCopyrightText: 2026 The Học Số authors
-- SPDX-License-Identifier: Apache-2.0
SELECT learner, lesson, step, revision, seed, sitting, state, at
FROM draft
WHERE learner = ?1 AND (?2 = '' OR lesson = ?2)
ORDER BY at DESC
