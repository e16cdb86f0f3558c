// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0

/** Loosens a pair that is wrong; else opens the first left side that is loose and joins it. */
export function next(content, answer, solution) {
    const pairs = answer.pairs ?? {}
    const words = side => side.face.text || side.face.image.alt
    const wrong = content.lefts.find(left => pairs[left.id] && pairs[left.id] !== solution.pairs[left.id])
    const left = wrong ?? content.lefts.find(one => !pairs[one.id])
    if (!left)
        return []
    const open = { press: `Nối: ${words(left)}` }
    const right = content.rights.find(one => one.id === solution.pairs[left.id])
    return wrong ? [open] : [open, { press: `với: ${words(right)}` }]
}
