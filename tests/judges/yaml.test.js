// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
// A YAML 1.2 parser of others reads every file without a word of complaint.
import assert from "node:assert/strict";
import test from "node:test";
import { files, read, readYaml } from "./courses.js";

test("the judge sees what is wrong", () => {
    const wrong = ["a: 1\na: 2\n", "a: &x 1\nb: *x\n", "a: !!str 1\n", "a: 1\n---\nb: 1\n", "a: [1\n", "a: 'x\n",
        "- a: 1\n b: 2\n"];
    for (const text of wrong)
        assert.notEqual(readYaml(text).faults.length, 0, text);
    assert.deepEqual(readYaml("a: no\nb: [\"Có, Không?\"]\n").faults, []);
});

for (const path of [...files("courses", ".yaml"), ...files("engine/exercises", ".yaml")]) {
    test(path, () => {
        const text = read(path);
        assert.deepEqual(readYaml(text).faults, []);
        assert.equal(text, text.normalize("NFC"), "not in Unicode's composed form (NFC)");
    });
}
