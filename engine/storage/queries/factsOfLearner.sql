-- SPDX-FileCopyrightText: 2026 The Học Số authors
-- SPDX-License-Identifier: Apache-2.0
SELECT n, hash, prev, height, kind, id, device, run, seq, at, mono, clock, learner, course, version, step, revision, lesson,
    course_title, score, try, hints, help, revealed, duration, sitting
FROM fact
WHERE learner = ?1
ORDER BY height
