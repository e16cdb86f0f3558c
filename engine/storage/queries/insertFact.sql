-- SPDX-FileCopyrightText: 2026 The Học Số authors
-- SPDX-License-Identifier: Apache-2.0
INSERT INTO fact (n, hash, prev, height, kind, id, device, run, seq, at, mono, clock, learner, course, version, step, revision, lesson,
    course_title, score, try, hints, help, revealed, duration, sitting)
VALUES (NULL, ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21, ?22, ?23,
    ?24, ?25)
