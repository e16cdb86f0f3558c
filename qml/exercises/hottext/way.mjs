// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0

/** Presses every phrase that is marked and should not be, or is not and should be. */
export function next(content, answer, solution) {
    const marked = answer.marked ?? []
    return content.pieces
        .filter(piece => piece.mark !== "" && solution.marked.includes(piece.mark) !== marked.includes(piece.mark))
        .map(piece => ({ press: piece.text }))
}
