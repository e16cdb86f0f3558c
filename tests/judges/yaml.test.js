// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
// A YAML 1.2 parser of others reads every file without a word of complaint, and sees in it what our reader sees.
// HOCSO_DUMP_YAML is the program dump_yaml.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import test from "node:test";
import { isMap, isSeq } from "yaml";
import { files, read, readYaml, root } from "./courses.js";

/** The node in the form of dump_yaml: what was written, nothing guessed. */
function seen(node) {
    if (isMap(node))
        return node.items.map(({ key, value }) => [key.source, seen(value)]);
    if (isSeq(node))
        return node.items.map(seen);
    if (node === null || node.source === "" && node.value === null)
        return null;
    return typeof node.value === "string" ? node.value : node.source;
}

test("the judge sees what is wrong", () => {
    const wrong = ["a: 1\na: 2\n", "a: &x 1\nb: *x\n", "a: !!str 1\n", "a: 1\n---\nb: 1\n", "a: [1\n", "a: 'x\n",
        "- a: 1\n b: 2\n"];
    for (const text of wrong)
        assert.notEqual(readYaml(text).faults.length, 0, text);
    const right = readYaml("a: no\nb: [\"Có, Không?\", 012, 1:30]\nc: |\n  x\n  y\nd: \n");
    assert.deepEqual(right.faults, []);
    assert.deepEqual(seen(right.document.contents),
        [["a", "no"], ["b", ["Có, Không?", "012", "1:30"]], ["c", "x\ny\n"], ["d", null]]);
});

const paths = [...files("courses", ".yaml"), ...files("engine/exercises", "example.yaml")];
const ours = execFileSync(process.env.HOCSO_DUMP_YAML, paths, { cwd: root, encoding: "utf8", maxBuffer: 1 << 28 })
    .trimEnd().split("\n").map((line) => JSON.parse(line)[0]);

paths.forEach((path, index) => {
    test(path, () => {
        const text = read(path);
        const { document, faults } = readYaml(text);
        assert.deepEqual(faults, []);
        assert.equal(text, text.normalize("NFC"), "not in Unicode's composed form (NFC)");
        assert.deepEqual(ours[index], seen(document.contents));
    });
});
