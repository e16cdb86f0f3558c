// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0

/** The highest point, or the first option: nothing is right or wrong. */
export function next(content, answer, solution) {
    if (answer.value !== undefined || answer.selected?.length > 0)
        return []
    return [{ press: content.scale ? `${content.to}, ${content.high}` : content.options[0].text }]
}
