// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0

/** Types the answer. */
export function next(content, answer, solution) {
    return answer.text === solution.text ? [] : [{ type: solution.text, into: "Câu trả lời" }]
}
