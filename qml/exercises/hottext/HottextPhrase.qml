// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Hocso.Controls
import Hocso.Exercises
import Hocso.Theme

/** A phrase to mark: sign, bold and underlined when it is marked. It has the room of the bold words from the start. */
Pressable {
    id: root

    required property string text // with the signs around it
    required property real room // the widest it may get
    property int verdict: -1

    readonly property bool judged: root.verdict >= 0
    readonly property bool isWrong: root.verdict === VerdictLine.IsWrong
    readonly property bool strong: root.judged || root.checked
    readonly property color ink: root.isWrong ? Theme.bad : root.judged ? Theme.good : Theme.primary
    readonly property int padding: 1.5 * Theme.space
    readonly property int chrome: 2 * root.padding + sign.width + Theme.space
    readonly property real natural: metrics.height > 0 ? Math.ceil(metrics.advanceWidth(root.text)) + 2 : 0 // see CategorizeCard

    description: root.isWrong ? qsTr("Chưa đúng") : root.judged ? qsTr("Đúng") : ""
    role: Accessible.CheckBox
    checkable: true
    implicitWidth: Math.min(root.room, root.natural + root.chrome)
    implicitHeight: Math.max(Theme.target, bold.height + 2 * Theme.space)

    FontMetrics {
        id: metrics

        font.pixelSize: Theme.bodySize
        font.bold: true
    }
    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: root.isWrong ? Theme.badSoft : root.judged ? Theme.goodSoft
            : root.checked || root.pressed ? Theme.primarySoft : Theme.card
        border.color: root.strong ? root.ink : Theme.outline
        border.width: root.strong ? Theme.strongBorder : Theme.border
    }
    Icon {
        id: sign

        x: root.padding
        anchors.verticalCenter: parent.verticalCenter
        name: root.isWrong ? "bad" : root.judged ? "good" : root.checked ? "check-on" : "check-off"
        size: Math.round(26 * Math.min(Theme.textScale, 1.5))
        color: root.strong ? root.ink : Theme.soft
    }
    BodyText { // may take a line more
        id: bold

        visible: false
        width: label.width
        text: label.text
        font.bold: true
    }
    BodyText {
        id: label

        x: sign.x + sign.width + Theme.space
        width: root.width - x - root.padding
        anchors.verticalCenter: parent.verticalCenter
        text: root.text.replace(/([./@])(?=[a-z])/gi, "$1\u200b") // an address may break behind its dots
        horizontalAlignment: label.lineCount > 1 ? Text.AlignLeft : Text.AlignHCenter
        font.bold: root.strong
        font.underline: root.strong
        Accessible.ignored: true
    }
}
