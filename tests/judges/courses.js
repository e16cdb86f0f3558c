// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
// The files of courses/, and of the examples of the exercise kinds.
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { isScalar, parseAllDocuments, visit } from "yaml";

export const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..");

/** Paths from the root of all files under the folder that end with the suffix. */
export function files(folder, suffix) {
    return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
        const path = join(folder, entry.name);
        if (entry.isDirectory())
            return files(path, suffix);
        return entry.name.endsWith(suffix) ? [path] : [];
    }).sort();
}

export function read(path) {
    return readFileSync(join(root, path), "utf8");
}

/** The document of a YAML 1.2 text and what is wrong with it, in words. */
export function readYaml(text) {
    const documents = parseAllDocuments(text, { version: "1.2", schema: "core", strict: true, uniqueKeys: true });
    const faults = documents.flatMap((document) => [...document.errors, ...document.warnings]).map((e) => e.message);
    if (documents.length !== 1)
        return { faults: [...faults, `${documents.length} documents in one file`] };
    const document = documents[0];
    visit(document, {
        Alias: (key, node) => { faults.push(`alias *${node.source}`); },
        Node: (key, node) => {
            if (node.anchor)
                faults.push(`anchor &${node.anchor}`);
            if (node.tag)
                faults.push(`tag ${node.tag}`);
        },
    });
    return { document, faults };
}

/** Every text of a document, keys left out. */
export function texts(document) {
    const found = [];
    visit(document, {
        Scalar: (key, node) => {
            if (key !== "key" && isScalar(node) && typeof node.value === "string")
                found.push(node.value);
        },
    });
    return found;
}
