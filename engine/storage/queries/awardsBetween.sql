-- SPDX-FileCopyrightText: 2026 The Học Số authors
-- SPDX-License-Identifier: Apache-2.0
SELECT count(*)
FROM fact
WHERE kind = 'award' AND device = ?1 AND at >= ?2 AND at < ?3
