-- SPDX-FileCopyrightText: 2026 The Học Số authors
-- SPDX-License-Identifier: Apache-2.0
INSERT INTO chain (device, head, height, last_sure, sure_height)
SELECT device, hash, height,
    coalesce((SELECT at FROM fact AS sure WHERE sure.device = top.device AND clock <> 1 AND sure.height > 0
        ORDER BY height DESC, at DESC LIMIT 1), 0),
    coalesce((SELECT max(height) FROM fact AS sure WHERE sure.device = top.device AND clock <> 1), 0)
FROM (SELECT device, hash, height, row_number() OVER (PARTITION BY device ORDER BY height DESC, hash DESC) AS place
    FROM fact WHERE height > 0) AS top
WHERE place = 1
