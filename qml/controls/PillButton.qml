// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Hocso.Theme

// A pill with an icon and a word. PrimaryButton, SecondaryButton, SoftButton and DangerButton give it its colours.
Pressable {
    id: root

    required property string text
    property string icon
    property bool iconAfter: false
    property bool narrow: false // little room at the sides, for rows of small buttons
    property int textSize: Theme.buttonSize
    property color ground: Theme.primary
    property color ink: Theme.onPrimary
    property color edge: "transparent"

    readonly property int sides: root.narrow ? 2.5 * Theme.space : 4 * Theme.space
    readonly property int iconRoom: root.icon === "" ? 0 : sign.width + 1.5 * Theme.space

    name: root.text
    ringRadius: pill.radius
    implicitWidth: Math.min(2 * root.sides + root.iconRoom + Math.ceil(inOneLine.implicitWidth), Theme.columnWidth)
    implicitHeight: Math.max(root.narrow ? Theme.target : Theme.pill, label.height + 2 * Theme.space)

    Text { // only measured: the implicit width of a text that wraps is changed by its width
        id: inOneLine

        visible: false
        text: label.text
        textFormat: Text.PlainText
        font: label.font
    }
    Rectangle {
        id: pill

        anchors.fill: parent
        radius: Math.min(height / 2, 36)
        color: root.enabled ? root.ground : Theme.card
        border.color: root.enabled ? root.edge : Theme.outline
        border.width: !root.enabled ? 2 : root.edge.a === 0 ? 0 : Theme.border

        Rectangle { // pressed
            anchors.fill: parent
            visible: root.pressed
            radius: pill.radius
            color: Qt.alpha(root.ink, 0.18)
        }
    }
    Item {
        anchors.centerIn: parent
        width: root.iconRoom + label.width
        height: label.height

        Icon {
            id: sign

            visible: root.icon !== ""
            name: root.icon === "" ? "unknown" : root.icon
            size: Math.round(root.textSize * 1.27)
            x: root.iconAfter ? label.width + 1.5 * Theme.space : 0
            anchors.verticalCenter: parent.verticalCenter
            color: label.color
        }
        Text {
            id: label

            x: root.iconAfter ? 0 : root.iconRoom
            width: Math.min(Math.ceil(inOneLine.implicitWidth), root.width - 2 * Math.min(root.sides, 16) - root.iconRoom)
            text: root.text
            textFormat: Text.PlainText
            font.pixelSize: root.textSize
            font.bold: root.enabled || !Theme.highContrast // there a thin line and a thin word mean "not yet"
            color: root.enabled ? root.ink : Theme.soft
            wrapMode: Text.Wrap
            horizontalAlignment: root.icon === "" ? Text.AlignHCenter : Text.AlignLeft
        }
    }
}
