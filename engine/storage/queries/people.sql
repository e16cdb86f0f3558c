-- SPDX-FileCopyrightText: 2026 The Học Số authors
-- SPDX-License-Identifier: Apache-2.0
SELECT learner, version, replaces, name, birth_year, sex, village, picture, at, guest, consented, disputed
FROM person_current
WHERE erased = 0
