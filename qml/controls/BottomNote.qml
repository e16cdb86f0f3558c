// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Hocso.Theme

// A quiet word of the bottom bar: icon and text.
Row {
    id: root

    required property string text
    required property string icon
    property color ink: Theme.good
    property real room: 640 // the widest it may get

    spacing: 1.5 * Theme.space

    Accessible.role: Accessible.StaticText
    Accessible.name: root.text

    Icon {
        id: sign

        name: root.icon
        size: Math.round(26 * Math.min(Theme.textScale, 1.5))
        color: root.ink
        anchors.verticalCenter: parent.verticalCenter
    }
    Text {
        width: Math.min(Math.ceil(implicitWidth), root.room - sign.width - root.spacing)
        anchors.verticalCenter: parent.verticalCenter
        text: root.text
        wrapMode: Text.Wrap
        textFormat: Text.PlainText
        font.pixelSize: Math.round(20 * Math.min(Theme.textScale, 1.5))
        font.bold: true
        color: root.ink
    }
}
