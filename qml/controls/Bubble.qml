// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Hocso.Theme
import Hocso.Controls // Qt 6.4 finds a module's own C++ types only through an import

// A message as a phone shows it.
Item {
    id: root

    required property string text
    property string from
    property string time
    property bool mine: false
    readonly property int padding: 2 * Theme.space

    implicitWidth: 520
    implicitHeight: ground.height

    Accessible.role: Accessible.StaticText
    Accessible.name: Words.sentences([root.from, root.text, root.time])

    BubbleGround {
        id: ground

        mine: root.mine
        x: root.mine ? root.width - width : 0
        width: Math.min(root.width, Math.max(body.implicitWidth, sender.implicitWidth, 64) + 2 * root.padding + 2)
        height: column.height + 2 * root.padding

        Column {
            id: column

            x: root.padding
            y: root.padding
            width: ground.width - 2 * root.padding
            spacing: Theme.space / 2

            Text {
                id: sender

                width: column.width
                visible: root.from !== ""
                text: root.from
                textFormat: Text.PlainText
                font.pixelSize: Math.max(20, Theme.smallSize)
                font.bold: true
                color: Theme.primary
                wrapMode: Text.Wrap
            }
            Text {
                id: body

                width: column.width
                text: root.text
                textFormat: Text.PlainText
                font.pixelSize: Theme.bodySize
                color: Theme.ink
                wrapMode: Text.Wrap
            }
            Text {
                width: column.width
                visible: root.time !== ""
                text: root.time
                textFormat: Text.PlainText
                font.pixelSize: Theme.smallSize
                color: Theme.soft
            }
        }
    }
}
