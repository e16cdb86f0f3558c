-- SPDX-FileCopyrightText: 2026 The Học Số authors
-- SPDX-License-Identifier: Apache-2.0
SELECT bytes
FROM fact JOIN fact_bytes USING (n)
WHERE learner = ?1
ORDER BY height
