-- SPDX-FileCopyrightText: 2026 The Học Số authors
-- SPDX-License-Identifier: Apache-2.0
-- Without any index, so that a damaged one does not matter.
SELECT n, hash, prev, height, kind, id, device, run, seq, at, mono, clock, learner, course, version, step, revision, lesson,
    course_title, score, try, hints, help, revealed, duration, sitting
FROM fact NOT INDEXED
WHERE n >= ?1 AND id IS NULL
ORDER BY n
