// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Hocso.Theme
import Hocso.Controls // Qt 6.4 finds a module's own C++ types only through an import

// A heading, a paragraph or an item of a list with its number or dot.
Item {
    id: root

    required property textBlock modelData
    required property int textSize
    required property color ink
    required property color linkInk

    signal termActivated(string term)

    readonly property int level: root.modelData.level
    readonly property int room: root.modelData.indent === 0 ? 0 : Math.round(root.textSize * 1.6)

    implicitHeight: words.height

    Accessible.role: root.level > 0 ? Accessible.Heading : Accessible.StaticText
    Accessible.name: root.modelData.mark === "" ? root.modelData.plain : root.modelData.mark + " " + root.modelData.plain

    Text {
        x: words.x - root.room
        width: root.room - Theme.space
        visible: root.modelData.mark !== ""
        text: root.modelData.mark
        textFormat: Text.PlainText
        font.pixelSize: root.textSize
        font.bold: true
        color: root.linkInk
        horizontalAlignment: Text.AlignRight
    }
    Text {
        id: words

        x: root.modelData.indent * root.room
        width: root.width - x
        text: root.modelData.text
        textFormat: root.modelData.styled ? Text.StyledText : Text.PlainText
        font.pixelSize: root.level === 0 ? root.textSize : root.level === 1 ? Theme.titleSize : Theme.headingSize
        font.bold: root.level > 0
        color: root.ink
        linkColor: root.linkInk
        wrapMode: Text.Wrap
        onLinkActivated: link => {
            if (link.startsWith("term:"))
                root.termActivated(link.substring(5))
        }
    }
}
