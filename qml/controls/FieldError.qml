// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Hocso.Theme

// What is wrong with a field and how to mend it, said where it is.
Item {
    id: root

    property string text

    visible: root.text !== ""
    implicitHeight: visible ? Math.max(sign.height, sentence.height) : 0
    height: implicitHeight

    Accessible.role: Accessible.AlertMessage
    Accessible.name: root.text

    Announcer {
        item: root
        words: root.text
    }
    Icon {
        id: sign

        name: "fault"
        color: Theme.bad
    }
    Text {
        id: sentence

        x: sign.width + Theme.space
        width: root.width - x
        text: root.text
        textFormat: Text.PlainText
        font.pixelSize: Math.max(20, Theme.smallSize)
        font.bold: true
        color: Theme.bad
        wrapMode: Text.Wrap
    }
}
