-- SPDX-FileCopyrightText: 2026 The Học Số authors
-- SPDX-License-Identifier: Apache-2.0
INSERT OR REPLACE INTO person_current (learner, version, replaces, name, birth_year, sex, village, picture, at, guest,
    consented, erased, disputed)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)
