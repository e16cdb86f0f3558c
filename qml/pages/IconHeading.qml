// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Hocso.Controls
import Hocso.Theme

/** A heading within a card with its sign. */
Item {
    id: root

    required property string icon
    required property string text
    property color ink: Theme.primary

    implicitHeight: Math.max(sign.height, words.height)

    Icon {
        id: sign

        y: Math.max(0, Math.round((Theme.answerSize * 1.36 - height) / 2))
        name: root.icon
        size: Math.round(30 * Math.min(Theme.textScale, 1.5))
        color: root.ink
    }
    HeadingText {
        id: words

        x: sign.width + 1.5 * Theme.space
        width: root.width - x
        text: root.text
        font.pixelSize: Theme.answerSize
    }
}
