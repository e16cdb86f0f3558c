// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0

/** It is done. */
export function next(content, answer, solution) {
    return answer.done === true ? [] : [{ press: "Rồi" }]
}
