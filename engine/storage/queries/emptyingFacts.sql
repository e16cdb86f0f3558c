-- SPDX-FileCopyrightText: 2026 The Học Số authors
-- SPDX-License-Identifier: Apache-2.0
SELECT bytes
FROM fact JOIN fact_bytes USING (n)
WHERE kind IN ('erasure', 'consent_withdrawn') AND length(bytes) > 0
ORDER BY n
