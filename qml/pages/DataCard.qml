// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Hocso.Bridge
import Hocso.Controls
import Hocso.Theme

/** What is stored about a learner, line by line. */
Card {
    id: root

    required property list<dataLine> lines
    readonly property int labelWidth: Math.round(Math.min(280 * Theme.textScale, root.innerWidth * 0.4))
    readonly property bool besides: !Theme.compact

    spacing: 1.5 * Theme.space

    Repeater {
        model: root.lines
        delegate: Item {
            id: line

            required property dataLine modelData
            required property int index

            width: root.innerWidth
            height: value.y + value.height + 1.5 * Theme.space

            SmallText {
                width: root.besides ? root.labelWidth : root.innerWidth
                y: root.besides ? value.baselineOffset - baselineOffset : 0
                id: label

                text: line.modelData.label
            }
            BodyText {
                id: value

                x: root.besides ? root.labelWidth + 2 * Theme.space : 0
                y: root.besides ? 0 : label.height
                width: root.innerWidth - x
                text: line.modelData.value
            }
            Rectangle {
                y: line.height - height
                width: line.width
                height: Theme.hairline
                visible: line.index < root.lines.length - 1
                color: Theme.line
            }
        }
    }
}
