-- SPDX-FileCopyrightText: 2026 The Học Số authors
-- SPDX-License-Identifier: Apache-2.0
SELECT DISTINCT learner
FROM fact
WHERE kind IN ('person', 'consent', 'consent_withdrawn') AND learner IS NOT NULL
