// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Hocso.Theme

// What an answer was worth and why, or a hint. Never scolds.
Rectangle {
    id: root

    enum Kind { Good, TryAgain, Info, Hint }

    required property int kind
    required property string title
    property string text // CommonMark
    default property alias content: extra.data
    readonly property alias innerWidth: extra.width

    signal termActivated(string term)

    readonly property color ink: root.kind === FeedbackPanel.Good ? Theme.good
        : root.kind === FeedbackPanel.TryAgain ? Theme.bad
        : root.kind === FeedbackPanel.Hint ? Theme.onAccentSoft : Theme.primary
    readonly property int padding: Theme.compact ? 2 * Theme.space : 3 * Theme.space

    implicitWidth: 640
    implicitHeight: column.height + 2 * root.padding
    radius: Theme.radius
    color: root.kind === FeedbackPanel.Good ? Theme.goodSoft
        : root.kind === FeedbackPanel.TryAgain ? Theme.badSoft
        : root.kind === FeedbackPanel.Hint ? Theme.accentSoft : Theme.primarySoft
    border.color: root.ink
    border.width: Theme.highContrast ? Theme.border : 0

    Accessible.role: Accessible.AlertMessage
    Accessible.name: root.title

    Announcer {
        item: root
        words: root.visible ? root.title : ""
    }
    Icon {
        id: sign

        x: root.padding
        y: root.padding + (heading.height - height) / 2
        size: Math.round(34 * Math.min(Theme.textScale, 1.5))
        color: root.ink
        name: ["good", "again", "info", "hint"][root.kind]
    }
    Column {
        id: column

        x: sign.x + sign.width + 2 * Theme.space
        y: root.padding
        width: root.width - x - root.padding
        spacing: Theme.space / 2

        Text {
            id: heading

            width: column.width
            text: root.title
            textFormat: Text.PlainText
            font.pixelSize: Theme.answerSize
            font.bold: true
            color: root.ink
            wrapMode: Text.Wrap
        }
        RichText {
            width: column.width
            visible: root.text !== ""
            text: root.text
            linkInk: Theme.ink
            onTermActivated: term => root.termActivated(term)
        }
        Column {
            id: extra

            width: column.width
            spacing: Theme.space
        }
    }
}
