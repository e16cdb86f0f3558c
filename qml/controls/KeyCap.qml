// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Hocso.Theme

// One key of the keyboard on the screen. It shows an icon or a text, as large as the text size asks and the key allows.
Pressable {
    id: root

    enum Kind { Letter, Tone, Tool, Done }

    required property string text
    property string icon
    property int kind: KeyCap.Letter
    property int longest: root.text.length // letters of the longest text of its like, so that all are of one size

    readonly property int wanted: Math.round((root.kind === KeyCap.Letter && root.text.length === 1 ? 26 : 20)
        * Theme.textScale)
    readonly property int fitting: Math.min(0.6 * root.height, (root.width - Theme.space) / (0.6 * root.longest))
    readonly property color ink: root.kind === KeyCap.Done ? Theme.onPrimary
        : root.checked ? Theme.card : Theme.ink

    leavesFocus: true
    rapid: true
    ringRadius: 12

    Rectangle {
        anchors.fill: parent
        radius: 12
        color: root.kind === KeyCap.Done ? Theme.primary
            : root.checked ? Theme.ink
            : root.kind === KeyCap.Tone ? Theme.accentSoft
            : root.kind === KeyCap.Tool ? Theme.primarySoft : Theme.card
        border.color: root.kind === KeyCap.Done ? Theme.primary : Theme.outline
        border.width: Theme.hairline

        Rectangle {
            anchors.fill: parent
            visible: root.pressed
            radius: 12
            color: Qt.alpha(root.ink, 0.25)
        }
    }
    Icon {
        anchors.centerIn: parent
        visible: root.icon !== ""
        name: root.icon === "" ? "unknown" : root.icon
        size: Math.min(0.6 * root.height, Math.round(28 * Theme.textScale))
        color: root.ink
    }
    Text {
        anchors.centerIn: parent
        visible: root.icon === ""
        text: root.text
        textFormat: Text.PlainText
        font.pixelSize: Math.max(14, Math.min(root.wanted, root.fitting))
        font.bold: root.kind === KeyCap.Done
        color: root.ink
    }
}
