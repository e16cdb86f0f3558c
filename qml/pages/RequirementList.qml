// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Hocso.Bridge
import Hocso.Controls
import Hocso.Theme

/** What a certificate asks for: a tick for what is done, an empty circle for what is still to do. */
Column {
    id: root

    required property list<requirement> requirements

    spacing: 1.5 * Theme.space

    Repeater {
        model: root.requirements
        delegate: Item {
            id: line

            required property requirement modelData
            readonly property bool met: line.modelData.met

            width: root.width
            height: Math.max(sign.height, words.height)

            Accessible.role: Accessible.StaticText
            Accessible.name: line.modelData.text + ": " + state.text

            Icon {
                id: sign

                name: line.met ? "good" : "radio-off"
                size: Math.round(30 * Math.min(Theme.textScale, 1.5))
                color: line.met ? Theme.good : Theme.soft
            }
            Column {
                id: words

                x: sign.width + 1.5 * Theme.space
                width: line.width - x

                BodyText {
                    width: words.width
                    text: line.modelData.text
                    Accessible.ignored: true
                }
                SmallText {
                    id: state

                    width: words.width
                    text: line.met ? qsTr("Đã xong") : qsTr("Chưa xong")
                    Accessible.ignored: true
                }
            }
        }
    }
}
