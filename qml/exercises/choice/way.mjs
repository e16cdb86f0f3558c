// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0

/** Presses every option that is picked and should not be, or is not and should be. */
export function next(content, answer, solution) {
    const picked = answer.selected ?? []
    return content.options
        .filter(option => solution.selected.includes(option.id) ? !picked.includes(option.id)
                                                                : content.many && picked.includes(option.id))
        .map(option => ({ press: option.text }))
}
