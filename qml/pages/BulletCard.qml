// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Hocso.Controls
import Hocso.Theme

/** A short list under a heading: what to bring, what to remember. */
Card {
    id: root

    required property string title
    required property string icon
    required property var lines ///< words

    spacing: 1.5 * Theme.space

    IconHeading {
        width: root.innerWidth
        icon: root.icon
        text: root.title
    }
    Repeater {
        model: root.lines
        delegate: Item {
            id: line

            required property string modelData

            width: root.innerWidth
            height: words.height

            Rectangle {
                y: Math.round(Theme.bodySize * 0.55)
                width: 10
                height: 10
                radius: 5
                color: Theme.primary
            }
            BodyText {
                id: words

                x: 3.5 * Theme.space
                width: line.width - x
                text: line.modelData
            }
        }
    }
}
