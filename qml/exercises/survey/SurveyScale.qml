// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Hocso.Controls
import Hocso.Exercises
import Hocso.Theme

/** The points of a scale in a row, or in several where there is little room, and what its ends mean. */
Column {
    id: root

    required property surveyContent content
    required property int value // below `from`: nothing chosen yet
    property bool locked: false

    signal chosen(int value)

    readonly property int count: root.content.to - root.content.from + 1
    readonly property int perRow: {
        const least = Math.max(Theme.target, 2.4 * Theme.answerSize)
        const fitting = Math.max(1, Math.floor((root.width + Theme.space) / (least + Theme.space)))
        return Math.ceil(root.count / Math.ceil(root.count / fitting))
    }
    readonly property int pointWidth: Math.min(144, Math.floor((root.width + Theme.space) / root.perRow - Theme.space))

    function meaning(value: int): string {
        return value === root.content.from ? root.content.low : value === root.content.to ? root.content.high : ""
    }

    spacing: 1.5 * Theme.space

    Grid {
        columns: root.perRow
        spacing: Theme.space

        Repeater {
            model: root.count
            delegate: SurveyPoint {
                id: point

                required property int index

                width: root.pointWidth
                value: root.content.from + point.index
                meaning: root.meaning(point.value)
                checked: root.value === point.value
                locked: root.locked
                onClicked: root.chosen(point.value)
            }
        }
    }
    SmallText {
        width: root.width
        text: qsTr("%1 là: %2").arg(root.content.from).arg(root.content.low)
    }
    SmallText {
        width: root.width
        text: qsTr("%1 là: %2").arg(root.content.to).arg(root.content.high)
    }
}
