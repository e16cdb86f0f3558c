// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
// ts-fsrs remembers 500 random histories as we do. HOCSO_DUMP_MEMORY is the program dump_memory.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import test from "node:test";
import { default_w, fsrs } from "ts-fsrs";

const HISTORIES = 500;
const TOLERANCE = 1e-5; // of 1 or of the value, whichever is larger: ts-fsrs rounds to 8 places after every step
const NAMES = ["stability", "difficulty", "retrievability", "interval"];

/** Numbers from 0 to 1, the same in every run: xorshift32. */
function chance(seed) {
    let state = seed;
    return () => {
        state ^= state << 13;
        state ^= state >>> 17;
        state ^= state << 5;
        return (state >>> 0) / 2 ** 32;
    };
}

/** Up to 20 answers of all grades; one in four on the day of the one before, the others after days to years. */
function histories() {
    const random = chance(20261122);
    return Array.from({ length: HISTORIES }, () =>
        Array.from({ length: 1 + Math.floor(random() * 20) }, (_, at) => {
            const grade = 1 + Math.floor(random() * 4);
            const days = at === 0 || random() < 0.25 ? 0 : Math.ceil(10 ** (random() * 3));
            return [grade, days];
        }));
}

function theirs(all) {
    const judge = fsrs({ enable_fuzz: false, enable_short_term: true, request_retention: 0.9 });
    return all.map((history) => {
        let memory = null;
        return history.map(([grade, days]) => {
            const retrievability = memory ? judge.forgetting_curve(days, memory.stability) : 0;
            memory = judge.next_state(memory, days, grade);
            return [memory.stability, memory.difficulty, retrievability, judge.next_interval(memory.stability, days)];
        });
    });
}

function ours(all, changed = []) {
    const input = all.map((history) => JSON.stringify(history)).join("\n") + "\n";
    return execFileSync(process.env.HOCSO_DUMP_MEMORY, changed, { input, encoding: "utf8", maxBuffer: 1 << 28 })
        .trimEnd().split("\n").map((line) => JSON.parse(line));
}

/** What differs, in words. */
function differences(all, judged, shown) {
    const found = [];
    all.forEach((history, h) => history.forEach((_, at) => NAMES.forEach((name, i) => {
        const [right, got] = [judged[h][at][i], shown[h]?.[at]?.[i]];
        if (!(Math.abs(right - got) <= TOLERANCE * Math.max(1, Math.abs(right))))
            found.push(`${name} ${got}, not ${right}, after ${JSON.stringify(history.slice(0, at + 1))}`);
    })));
    return found;
}

const all = histories();
const judged = theirs(all);

test("500 histories are remembered alike", () => {
    assert.equal(all.length, HISTORIES);
    assert.deepEqual(differences(all, judged, ours(all)).slice(0, 10), []);
});

test("the judge sees any changed weight", () => {
    assert.equal(default_w.length, 21);
    default_w.forEach((weight, index) => {
        const changed = [String(index), String(weight * 1.01)];
        assert.notEqual(differences(all, judged, ours(all, changed)).length, 0, `w${index}`);
    });
});

test("on one day, hard lets nothing fall", () => {
    const again = Array.from({ length: 30 }, (_, at) => [at === 0 ? 3 : 2, 0]);
    const seen = ours([again])[0].map(([stability]) => stability);
    seen.reduce((before, now) => (assert.ok(now >= before), now));
    assert.deepEqual(differences([again], theirs([again]), ours([again])), []);
});
