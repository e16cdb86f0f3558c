// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Hocso.Theme
import Hocso.Controls // Qt 6.4 finds a module's own C++ types only through an import

// CommonMark text: headings are headings for screen readers too, words with an explanation are underlined and have a
// button of their own below.
Column {
    id: root

    property alias text: parts.text
    property int textSize: Theme.bodySize
    property color ink: Theme.ink

    signal termActivated(string term) // "otp" of [mã OTP](term:otp)

    spacing: 1.5 * Theme.space

    TextBlocks {
        id: parts
    }
    Repeater {
        model: parts.blocks
        delegate: Text {
            id: block

            required property textBlock modelData

            width: root.width
            text: block.modelData.text
            textFormat: block.modelData.marked ? Text.MarkdownText : Text.PlainText
            font.pixelSize: block.modelData.level === 0 ? root.textSize
                : block.modelData.level === 1 ? Theme.titleSize : Theme.headingSize
            font.bold: block.modelData.level > 0
            color: root.ink
            linkColor: Theme.primary
            wrapMode: Text.Wrap
            onLinkActivated: link => {
                if (link.startsWith("term:"))
                    root.termActivated(link.substring(5))
            }

            Accessible.role: block.modelData.level > 0 ? Accessible.Heading : Accessible.StaticText
            Accessible.name: block.modelData.plain
        }
    }
    Flow {
        width: root.width
        visible: parts.terms.length > 0
        spacing: Theme.space

        Repeater {
            model: parts.terms
            delegate: SoftButton {
                id: button

                required property textTerm modelData

                text: qsTr("%1 là gì?").arg(button.modelData.word)
                icon: "word"
                onClicked: root.termActivated(button.modelData.term)
            }
        }
    }
}
