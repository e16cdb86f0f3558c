// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Hocso.Bridge
import Hocso.Theme

/**
 * The base of every kind's view: a column that draws the parts and tells the session each change. The page draws the
 * question, its picture, hints, the panel with what the answer was worth, and all buttons that go on.
 */
Column {
    id: root

    required property ExerciseSession session
    /** Ids of the parts that may get a verdict. */
    property var parts: []
    /** Those that were wrong in the try before and may be marked until they are touched. */
    property var tried: []
    /** What was wrong once stays so, whatever else is in the answer. */
    property bool wrongForGood: false
    property bool wasLocked: false

    /** Another try begins: the answer still stands, `tried` says what was wrong with it. */
    signal retried
    /** A word with an explanation was pressed. */
    signal termActivated(string term)

    /** -1 nothing said, 0 right, 1 wrong, 2 missed. */
    function verdictOf(part: string): int {
        return root.session.verdicts < 0 ? -1 : root.session.verdictOf(part)
    }
    function becauseOf(part: string): string {
        return root.session.verdicts < 0 ? "" : root.session.becauseOf(part)
    }
    /** What is said about the part now, else whether it was wrong in the try before. */
    function markOf(part: string): int {
        const verdict = root.verdictOf(part)
        return verdict < 0 && root.tried.includes(part) ? 1 : verdict
    }
    /** The ids of options or items, in the order shown. */
    function idsOf(list: var): var {
        return Array.from(list, part => part.id)
    }
    function follow(): void {
        const again = root.wasLocked && !root.session.locked
        root.wasLocked = root.session.locked
        if (root.wasLocked)
            root.tried = root.parts.filter(part => root.session.verdictOf(part) === 1
                                                   || (root.wrongForGood && root.tried.includes(part)))
        if (again) // last: it edits the answer, which leads here again
            root.retried()
    }

    spacing: Theme.compact ? 1.5 * Theme.space : 2.5 * Theme.space
    Component.onCompleted: root.follow()

    Connections {
        target: root.session
        function onChanged(): void {
            root.follow()
        }
    }
}
