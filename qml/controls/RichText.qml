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
    property color linkInk: Theme.primary // 7:1 on the ground it stands on

    signal termActivated(string term) // "otp" of [mã OTP](term:otp)

    spacing: 1.5 * Theme.space

    TextBlocks {
        id: parts
    }
    Repeater {
        model: parts.blocks
        delegate: RichTextBlock {
            width: root.width
            textSize: root.textSize
            ink: root.ink
            linkInk: root.linkInk
            onTermActivated: term => root.termActivated(term)
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

                text: Words.capital(qsTr("%1 là gì?").arg(button.modelData.word))
                icon: "word"
                onClicked: root.termActivated(button.modelData.term)
            }
        }
    }
}
