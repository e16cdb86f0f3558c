// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0

/** Puts the next item into its bin; one by one: goes on to it first. */
export function next(content, answer, solution) {
    const placed = answer.placed ?? {}
    const left = content.items.find(item => placed[item.id] !== solution.placed[item.id])
    if (!left)
        return []
    const bin = content.bins.find(one => one.id === solution.placed[left.id]).label
    if (!content.oneByOne)
        return [{ press: `${bin}: ${left.message.text || left.text}` }]
    const moved = answer.at === undefined || answer.at === left.id ? [] : [{ press: "Mục tiếp theo" }]
    return [...moved, { press: bin }]
}
