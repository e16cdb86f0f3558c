// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Hocso.Controls
import Hocso.Exercises
import Hocso.Theme

/** A place in the picture: a ring with a sign once it is picked or judged, a thin one with its number in a list. */
Item {
    id: root

    required property rect place // in the picture as it is drawn
    required property real room // the picture's width
    required property int number // 0: not numbered
    required property bool checked
    required property int verdict

    readonly property bool judged: root.verdict >= 0
    readonly property bool strong: root.judged || root.checked
    readonly property color ink: root.verdict === VerdictLine.IsWrong ? Theme.bad : root.judged ? Theme.good : Theme.primary
    readonly property int thickness: root.strong ? Theme.strongBorder + 1 : Theme.border

    x: root.place.x
    y: root.place.y
    width: root.place.width
    height: root.place.height
    visible: root.strong || root.number > 0

    Rectangle { // its edges keep the ring visible on every ground
        anchors.fill: parent
        anchors.margins: root.number > 0 ? -2 : -root.thickness - 2 // listed places may stand close together
        radius: 1.5 * Theme.space
        color: "transparent"
        border.color: Theme.card
        border.width: root.thickness + 4

        Rectangle {
            anchors.fill: parent
            anchors.margins: 2
            radius: parent.radius - 2
            color: "transparent"
            border.color: root.ink
            border.width: root.thickness
        }
    }
    Rectangle { // at the upper right corner; of a listed place at its end, so that it hides nothing of the next one
        x: Math.min(root.width - (root.number > 0 ? 0.3 : 0.6) * width, root.room - root.x - width)
        y: root.number > 0 ? (root.height - height) / 2 : Math.max(-0.4 * height, -root.y)
        visible: root.strong
        width: root.number > 0 ? 30 : 40
        height: width
        radius: width / 2
        color: Theme.card

        Icon {
            anchors.centerIn: parent
            name: root.verdict === VerdictLine.IsWrong ? "bad" : root.judged ? "good" : "radio-on"
            size: parent.width - 4
            color: root.ink
        }
    }
    Rectangle {
        x: Math.max(-0.75 * width, -root.x)
        anchors.verticalCenter: parent.verticalCenter
        visible: root.number > 0
        width: digits.font.pixelSize + 1.5 * Theme.space
        height: width
        radius: width / 2
        color: root.ink
        border.color: Theme.card
        border.width: 2

        BodyText {
            id: digits

            anchors.centerIn: parent
            text: root.number
            font.pixelSize: Math.round(20 * Math.min(Theme.textScale, 1.5))
            font.bold: true
            color: Theme.card
            Accessible.ignored: true
        }
    }
}
