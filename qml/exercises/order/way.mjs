// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0

/** Presses the first item that stands too low, then the place where it belongs. */
export function next(content, answer, solution) {
    const shown = answer.order ?? content.items.map(item => item.id)
    const to = shown.findIndex((id, place) => id !== solution.order[place])
    if (to < 0)
        return []
    const row = place => ({ press: `${place + 1}. ${content.items.find(item => item.id === shown[place]).text}` })
    return [row(shown.indexOf(solution.order[to])), row(to)]
}
