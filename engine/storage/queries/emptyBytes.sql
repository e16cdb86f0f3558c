-- SPDX-FileCopyrightText: 2026 The Học Số authors
-- SPDX-License-Identifier: Apache-2.0
UPDATE fact_bytes
SET bytes = x''
WHERE n IN (SELECT n FROM fact WHERE learner = ?1 AND (?2 = '' OR kind = ?2))
