-- SPDX-FileCopyrightText: 2026 The Học Số authors
-- SPDX-License-Identifier: Apache-2.0
INSERT INTO chain (device, head, height, last_sure, sure_height)
VALUES (?1, ?2, ?3, CASE WHEN ?5 THEN ?4 ELSE 0 END, CASE WHEN ?5 THEN ?3 ELSE 0 END)
ON CONFLICT (device) DO UPDATE
SET head = CASE WHEN (excluded.height, excluded.head) > (height, head) THEN excluded.head ELSE head END,
    height = max(height, excluded.height),
    last_sure = CASE WHEN ?5 AND excluded.height >= sure_height THEN excluded.last_sure ELSE last_sure END,
    sure_height = max(sure_height, excluded.sure_height)
