// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0

/** Presses every place that is picked and should not be, or is not and should be. */
export function next(content, answer, solution) {
    const picked = answer.selected ?? []
    return content.areas
        .filter(area => solution.selected.includes(area.id) ? !picked.includes(area.id)
                                                            : content.many && picked.includes(area.id))
        .map(area => ({ press: area.say }))
}
