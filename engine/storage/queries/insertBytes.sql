-- SPDX-FileCopyrightText: 2026 The Học Số authors
-- SPDX-License-Identifier: Apache-2.0
INSERT INTO fact_bytes (n, hash, bytes)
VALUES (last_insert_rowid(), ?1, ?2)
