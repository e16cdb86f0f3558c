// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Hocso.Controls
import Hocso.Exercises
import Hocso.Theme

/** A gap in the text: its number until it is filled, then what stands in it and what that was worth. */
Pressable {
    id: root

    required property int number // from 1
    required property string text // empty: not filled yet
    property int verdict: -1
    property string because
    property real room: 0 // the widest it can be

    readonly property bool judged: root.verdict >= 0
    readonly property bool isWrong: root.verdict === VerdictLine.IsWrong
    readonly property color ink: root.isWrong ? Theme.bad : root.judged ? Theme.good : Theme.primary
    readonly property bool signed: root.judged && root.text !== ""
    readonly property int sides: 2 * Theme.space
    readonly property real signRoom: root.signed ? sign.width + Theme.space : 0

    name: qsTr("Chỗ trống %1").arg(root.number)
    description: Words.sentences([root.text === "" ? qsTr("Chưa điền") : qsTr("Đang điền: %1").arg(root.text),
        root.isWrong ? qsTr("Chưa đúng") : root.judged ? qsTr("Đúng") : "", root.because])
    checkable: true
    ringRadius: 16
    implicitWidth: Math.min(root.room, Math.max(5 * Theme.answerSize,
                                                Math.ceil(inOneLine.implicitWidth) + root.signRoom + 2 * root.sides))
    implicitHeight: Math.max(Theme.target, label.height + Theme.space)

    Text { // only measured: the implicit width of a text that wraps is changed by its width
        id: inOneLine

        visible: false
        text: label.text
        textFormat: Text.PlainText
        font: label.font
    }
    Rectangle {
        anchors.fill: parent
        radius: 16
        color: root.isWrong ? Theme.badSoft : root.judged ? Theme.goodSoft
            : root.checked || root.pressed ? Theme.primarySoft : Theme.card
        border.color: root.judged ? root.ink : root.checked ? Theme.primary : Theme.outline
        border.width: root.judged || root.checked ? Theme.strongBorder : Theme.border
    }
    Icon {
        id: sign

        x: root.sides
        anchors.verticalCenter: parent.verticalCenter
        visible: root.signed
        name: root.isWrong ? "bad" : "good"
        size: Math.round(26 * Math.min(Theme.textScale, 1.5))
        color: root.ink
    }
    BodyText {
        id: label

        x: root.sides + root.signRoom
        width: root.width - x - root.sides
        anchors.verticalCenter: parent.verticalCenter
        text: root.text === "" ? root.number : root.text
        font.bold: true
        color: root.text === "" && !root.checked ? Theme.soft : root.ink
        horizontalAlignment: root.signed ? Text.AlignLeft : Text.AlignHCenter
        Accessible.ignored: true
    }
}
