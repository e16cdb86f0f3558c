// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0

/** Goes to the first card that was not turned, and turns it. */
export function next(content, answer) {
    const turned = answer.turned ?? []
    const left = content.cards.findIndex(card => !turned.includes(card.id))
    const at = Math.max(0, content.cards.findIndex(card => card.id === answer.at))
    if (left < 0)
        return []
    return [{ press: at === left ? "Lật thẻ" : at < left ? "Thẻ sau" : "Thẻ trước" }]
}
