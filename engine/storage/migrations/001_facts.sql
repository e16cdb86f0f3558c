-- SPDX-FileCopyrightText: 2026 The Học Số authors
-- SPDX-License-Identifier: Apache-2.0

-- Facts: what is read out of their bytes at the door. Nothing here is changed or deleted; an erased fact keeps its hash,
-- its place in the chain, kind, course and month, so that the chain still verifies.
CREATE TABLE fact (
    n            INTEGER PRIMARY KEY,                            -- order of arrival in this database, told to no one
    hash         BLOB    NOT NULL UNIQUE CHECK (length(hash) = 32),
    prev         BLOB    NOT NULL CHECK (length(prev) = 32),
    height       INTEGER NOT NULL CHECK (height >= 0),           -- place in the device's chain; 0: prev is not here yet
    kind         TEXT    NOT NULL CHECK (kind <> ''),
    id           TEXT    UNIQUE CHECK (length(id) = 36),         -- NULL: erased (it holds the time)
    device       TEXT    NOT NULL CHECK (length(device) = 32),
    run          TEXT    NOT NULL CHECK (length(run) = 16),
    seq          INTEGER NOT NULL CHECK (seq >= 1),
    at           INTEGER NOT NULL CHECK (at >= 0),               -- ms UTC
    mono         INTEGER NOT NULL CHECK (mono >= 0),             -- ms since the program started
    clock        INTEGER NOT NULL CHECK (clock IN (0, 1, 2)),    -- sure, unsure, confirmed
    learner      TEXT    CHECK (length(learner) = 36),           -- NULL: about no one, or erased
    course       TEXT    NOT NULL,
    version      TEXT    NOT NULL,
    step         TEXT    NOT NULL,
    revision     INTEGER NOT NULL CHECK (revision >= 0),
    lesson       TEXT    NOT NULL,
    course_title TEXT    NOT NULL,
    score        INTEGER CHECK (score BETWEEN 0 AND 10000),      -- NULL: not graded
    try          INTEGER NOT NULL CHECK (try >= 0),
    hints        INTEGER NOT NULL CHECK (hints >= 0),
    help         INTEGER NOT NULL CHECK (help IN (0, 1)),
    revealed     INTEGER NOT NULL CHECK (revealed IN (0, 1)),
    duration     INTEGER NOT NULL CHECK (duration >= 0),         -- ms
    sitting      TEXT    NOT NULL
) STRICT;

-- The facts themselves, as they were written; apart from the columns, because folds and reports seldom need them.
CREATE TABLE fact_bytes (
    n            INTEGER PRIMARY KEY REFERENCES fact (n),
    hash         BLOB    NOT NULL CHECK (length(hash) = 32),     -- what can be read of a damaged file proves itself
    bytes        BLOB    NOT NULL                                -- empty: erased
) STRICT;

CREATE INDEX fact_by_learner ON fact (learner, height);
CREATE INDEX fact_of_person ON fact (learner) WHERE kind IN ('person', 'consent', 'consent_withdrawn');
CREATE INDEX fact_of_award ON fact (device, at) WHERE kind = 'award';
CREATE INDEX fact_of_erasure ON fact (hash) WHERE kind = 'erasure';
CREATE INDEX fact_waiting ON fact (prev) WHERE height = 0;

CREATE TRIGGER fact_is_not_deleted BEFORE DELETE ON fact
BEGIN
    SELECT RAISE(ABORT, 'a fact is not deleted');
END;

CREATE TRIGGER fact_bytes_are_not_deleted BEFORE DELETE ON fact_bytes
BEGIN
    SELECT RAISE(ABORT, 'a fact is not deleted');
END;

-- Two things may happen to a fact: it finds its place in the chain, or it is emptied, its bytes first.
CREATE TRIGGER fact_bytes_are_not_changed BEFORE UPDATE ON fact_bytes
WHEN (new.n, new.hash) IS NOT (old.n, old.hash) OR length(new.bytes) > 0
BEGIN
    SELECT RAISE(ABORT, 'a fact is not changed');
END;

CREATE TRIGGER fact_is_not_changed BEFORE UPDATE ON fact
WHEN (new.n, new.hash, new.prev, new.kind, new.device, new.run, new.seq, new.clock, new.course)
        IS NOT (old.n, old.hash, old.prev, old.kind, old.device, old.run, old.seq, old.clock, old.course)
    OR ((new.id, new.at, new.mono, new.learner, new.version, new.step, new.revision, new.lesson, new.course_title,
            new.score, new.try, new.hints, new.help, new.revealed, new.duration, new.sitting)
        IS NOT (old.id, old.at, old.mono, old.learner, old.version, old.step, old.revision, old.lesson,
            old.course_title, old.score, old.try, old.hints, old.help, old.revealed, old.duration, old.sitting)
        AND (new.learner IS NOT NULL OR new.id IS NOT NULL
            OR (SELECT length(bytes) FROM fact_bytes WHERE n = old.n) > 0))
BEGIN
    SELECT RAISE(ABORT, 'a fact is not changed');
END;

-- Fold: where each device's chain ends. Can be dropped and rebuilt.
CREATE TABLE chain (
    device      TEXT    NOT NULL PRIMARY KEY,
    head        BLOB    NOT NULL CHECK (length(head) = 32),
    height      INTEGER NOT NULL CHECK (height >= 1),
    last_sure   INTEGER NOT NULL,                                -- at of its last sure or confirmed fact; 0: none
    sure_height INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Fold: learners as lists show them. Can be dropped and rebuilt.
CREATE TABLE person_current (
    learner    TEXT    NOT NULL PRIMARY KEY,
    version    TEXT    NOT NULL,
    replaces   TEXT    NOT NULL,
    name       TEXT    NOT NULL,
    birth_year INTEGER NOT NULL,
    sex        TEXT    NOT NULL,
    village    TEXT    NOT NULL,
    picture    TEXT    NOT NULL,
    at         INTEGER NOT NULL,
    guest      INTEGER NOT NULL CHECK (guest IN (0, 1)),
    consented  INTEGER NOT NULL CHECK (consented IN (0, 1)),
    erased     INTEGER NOT NULL CHECK (erased IN (0, 1)),
    disputed   INTEGER NOT NULL CHECK (disputed IN (0, 1))       -- versions contradict each other: read the facts
) STRICT, WITHOUT ROWID;

-- Half-done work: overwritten, never exported.
CREATE TABLE draft (
    learner  TEXT    NOT NULL,
    lesson   TEXT    NOT NULL,
    step     TEXT    NOT NULL,
    revision INTEGER NOT NULL,
    seed     INTEGER NOT NULL,                                   -- 64 bits without sign, kept as they are
    sitting  TEXT    NOT NULL,
    state    TEXT    NOT NULL,                                   -- JSON
    at       INTEGER NOT NULL,
    PRIMARY KEY (learner, lesson)
) STRICT, WITHOUT ROWID;

-- Learners whose facts are emptied here, while backups and set-aside files still have to be rewritten.
CREATE TABLE erasure_pending (
    learner TEXT NOT NULL PRIMARY KEY
) STRICT, WITHOUT ROWID;

-- How this machine shows the program: overwritten, never exported.
CREATE TABLE preference (
    name  TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL                                          -- JSON
) STRICT, WITHOUT ROWID;
