// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0

/** Presses the first gap that is not filled as it should be, then chooses or types what belongs there. */
export function next(content, answer, solution) {
    const filled = answer.gaps ?? {}
    const at = content.gaps.findIndex(gap => filled[gap.id] !== solution.gaps[gap.id])
    if (at < 0)
        return []
    const right = solution.gaps[content.gaps[at].id]
    const option = content.gaps[at].options.find(one => one.id === right)
    return [
        { press: `Chỗ trống ${at + 1}` },
        option ? { press: option.text } : { type: right, into: `Gõ vào chỗ trống ${at + 1}` },
    ]
}
