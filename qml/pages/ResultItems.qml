// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Hocso.Bridge
import Hocso.Controls
import Hocso.Theme

/** The answered questions, those to look at again first, each with its verdict in words. */
Card {
    id: root

    required property list<resultItem> items

    signal termActivated(string term)

    spacing: 2.5 * Theme.space

    IconHeading {
        width: root.innerWidth
        icon: "exam"
        text: qsTr("Các câu đã làm")
    }
    Repeater {
        model: root.items
        delegate: Item {
            id: row

            required property resultItem modelData
            readonly property bool solved: row.modelData.right

            width: root.innerWidth
            height: Math.max(sign.height, words.height)

            Icon {
                id: sign

                name: row.solved ? "good" : "missed"
                size: Math.round(34 * Math.min(Theme.textScale, 1.5))
                color: row.solved ? Theme.good : Theme.onAccentSoft
            }
            Column {
                id: words

                x: sign.width + 1.5 * Theme.space
                width: row.width - x
                spacing: Theme.space / 2

                BodyText {
                    width: words.width
                    text: row.modelData.question
                    font.bold: true
                }
                SmallText {
                    width: words.width
                    text: row.solved ? qsTr("Đúng") : qsTr("Nên xem lại")
                }
                RichText {
                    width: words.width
                    visible: !row.solved && row.modelData.because !== ""
                    text: row.modelData.because
                    onTermActivated: term => root.termActivated(term)
                }
            }
        }
    }
}
