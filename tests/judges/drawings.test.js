// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
// Every drawing is well-formed XML, stays within SVG Tiny 1.2 (all that Qt draws) and fetches nothing.
import assert from "node:assert/strict";
import test from "node:test";
import { DOMParser } from "@xmldom/xmldom";
import { files, read } from "./courses.js";

// The drawing elements of SVG Tiny 1.2 without scripts, animation and media, which a still picture does not need.
const TINY = new Set(["svg", "g", "defs", "use", "title", "desc", "metadata", "path", "rect", "circle", "ellipse", "line",
    "polyline", "polygon", "text", "tspan", "linearGradient", "radialGradient", "stop"]);

/** What is wrong with the drawing, in words. */
function faults(text) {
    const found = [];
    const note = (message) => found.push(message.split("\n")[0]);
    const document = new DOMParser({ errorHandler: { warning: note, error: note, fatalError: note } })
        .parseFromString(text, "image/svg+xml");
    const svg = document?.documentElement;
    if (svg?.localName !== "svg" || svg.namespaceURI !== "http://www.w3.org/2000/svg")
        return [...found, "no <svg> of the SVG namespace"];
    if (!/^[-\d. ]+$/.test(svg.getAttribute("viewBox")))
        found.push("no viewBox");
    const ids = Array.from(svg.getElementsByTagName("*")).map((e) => e.getAttribute("id")).filter(Boolean);
    for (const element of [svg, ...Array.from(svg.getElementsByTagName("*"))]) {
        if (!TINY.has(element.localName))
            found.push(`<${element.localName}> is not in SVG Tiny 1.2`);
        for (const { name, value } of Array.from(element.attributes)) {
            if (/^on/.test(name) || ["class", "clip-path", "filter", "mask"].includes(name))
                found.push(`${name}="${value}"`);
            if (/(^|:)href$/.test(name) && !(value.startsWith("#") && ids.includes(value.slice(1))))
                found.push(`${name}="${value}" leads out of the drawing or nowhere`);
            const painted = /url\(([^)]*)\)/.exec(value);
            if (painted && !(painted[1].startsWith("#") && ids.includes(painted[1].slice(1))))
                found.push(`${name}="${value}" leads out of the drawing or nowhere`);
        }
    }
    return found;
}

test("the judge sees what is wrong", () => {
    const svg = (body, attributes = "viewBox=\"0 0 9 9\"") =>
        `<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${body}</svg>`;
    const wrong = [svg("<style>a{}</style>"), svg("<filter/>"), svg("<g>"), svg("", ""), svg("<g onclick=\"x\"/>"),
        svg("<use href=\"#no\"/>"), svg("<use href=\"https://a.example/b\"/>"), svg("<path fill=\"url(#no)\"/>"), "<svg/>", ""];
    for (const text of wrong)
        assert.notEqual(faults(text).length, 0, text);
    assert.deepEqual(faults(svg("<g id=\"a\"><path d=\"M0 0\"/></g><use href=\"#a\"/>")), []);
});

for (const path of [...files("courses", ".svg"), ...files("qml", ".svg")])
    test(path, () => assert.deepEqual(faults(read(path)), []));
