-- SPDX-FileCopyrightText: 2026 The Học Số authors
-- SPDX-License-Identifier: Apache-2.0
-- What definitions.md §Erasure keeps: hash and place in the chain, kind, course, month (as Viet Nam counts it, UTC+7).
UPDATE fact
SET id = NULL, learner = NULL, version = '', step = '', revision = 0, lesson = '', course_title = '',
    score = NULL, try = 0, hints = 0, help = 0, revealed = 0, duration = 0, sitting = '', mono = 0,
    at = max(0, (unixepoch(at / 1000 + 25200, 'unixepoch', 'start of month') - 25200) * 1000)
WHERE learner = ?1 AND (?2 = '' OR kind = ?2)
