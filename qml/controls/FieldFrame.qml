// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Hocso.Theme

// The box around what is typed.
Rectangle {
    id: root

    property bool focused: false
    property bool wrong: false

    implicitHeight: Math.max(Theme.pill, Theme.answerSize + 4 * Theme.space)
    radius: 16
    color: Theme.card
    border.color: root.focused ? Theme.focus : root.wrong ? Theme.bad : Theme.outline
    border.width: root.focused || root.wrong ? Theme.strongBorder : Theme.border
}
