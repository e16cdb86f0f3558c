-- SPDX-FileCopyrightText: 2026 The Học Số authors
-- SPDX-License-Identifier: Apache-2.0
SELECT n, hash, bytes
FROM fact_bytes
WHERE n >= ?1
ORDER BY n
