// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Hocso.Theme

// A bar of progress with the words that say it.
Column {
    id: root

    required property real value // 0 to 1
    required property string text // "Bước 3 trong 8"

    spacing: Theme.space
    Accessible.role: Accessible.ProgressBar
    Accessible.name: root.text

    Text {
        width: root.width
        text: root.text
        textFormat: Text.PlainText
        font.pixelSize: Theme.smallSize
        color: Theme.soft
        wrapMode: Text.Wrap
    }
    Rectangle {
        width: root.width
        height: 12
        radius: 6
        color: Theme.highContrast ? Theme.card : Theme.line
        border.width: Theme.highContrast ? 2 : 0
        border.color: Theme.ink

        Rectangle {
            width: Math.max(root.value > 0 ? height : 0, parent.width * Math.min(1, root.value))
            height: 12
            radius: 6
            color: Theme.accent
        }
    }
}
