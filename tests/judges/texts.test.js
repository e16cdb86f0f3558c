// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
// The reference parser of CommonMark finds no HTML, no picture and no address of the network in any text of a course.
import assert from "node:assert/strict";
import test from "node:test";
import { Parser } from "commonmark";
import { files, read, readYaml, texts } from "./courses.js";

/** What a course's text must not hold, in words. */
function faults(text) {
    const found = [];
    const walker = new Parser().parse(text).walker();
    for (let event = walker.next(); event; event = walker.next()) {
        if (!event.entering)
            continue;
        const { type, literal, destination } = event.node;
        if (type === "html_block" || type === "html_inline")
            found.push(`HTML: ${literal}`);
        else if (type === "image" || type === "link")
            found.push(`${type}: ${destination}`);
    }
    return found;
}

test("the judge sees what is wrong", () => {
    for (const text of ["a <b>c</b>", "<div>\n\nx\n\n</div>", "![x](y.svg)", "[x](https://a.example)", "<https://a.example>"])
        assert.notEqual(faults(text).length, 0, text);
    assert.deepEqual(faults("## Chuyện\n\nSố 113, **không** đọc mã.\n\n- một\n- 1 < 2"), []);
});

for (const path of files("courses", ".yaml")) {
    test(path, () => {
        assert.deepEqual(texts(readYaml(read(path)).document).flatMap(faults), []);
    });
}
