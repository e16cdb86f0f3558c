// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Hocso.Theme

// The same on every screen: back, where am I, and the tools. Tools of a page stand before "Chữ to".
Rectangle {
    id: root

    required property string title
    property string subtitle // hidden on a narrow screen
    property bool canGoBack: false
    property real progress: -1 // 0 to 1 draws a bar below; the page says it in words
    default property alias tools: extra.data

    signal back
    signal sizeRequested

    readonly property int sides: Theme.compact ? Theme.space : 2.5 * Theme.space

    implicitHeight: Math.max(Theme.compact ? 64 : 76, words.height + 2 * Theme.space) + edge.height
    color: Theme.card

    IconButton {
        id: backButton

        x: root.sides
        y: (edge.y - height) / 2
        visible: root.canGoBack
        icon: "back"
        name: qsTr("Quay lại màn trước")
        ground: Theme.compact ? Theme.card : Theme.primarySoft
        onClicked: root.back()
    }
    Column {
        id: words

        x: root.canGoBack ? backButton.x + backButton.width + (Theme.compact ? 1 : 2) * Theme.space
                          : Math.max(root.sides, 2 * Theme.space)
        y: (edge.y - height) / 2
        width: row.x - x - 2 * Theme.space

        BodyText {
            width: words.width
            text: root.title
            font.pixelSize: Math.round((Theme.compact ? 19 : 24) * Math.min(Theme.textScale, Theme.compact ? 1.35 : 2))
            font.bold: true
            Accessible.role: Accessible.Heading
        }
        SmallText {
            width: words.width
            visible: root.subtitle !== "" && !Theme.compact
            text: root.subtitle
        }
    }
    Row {
        id: row

        x: root.width - width - root.sides
        y: (edge.y - height) / 2
        spacing: 1.5 * Theme.space

        Row {
            id: extra

            spacing: row.spacing
        }
        SoftButton {
            visible: !Theme.compact
            icon: "text-size"
            text: qsTr("Chữ to")
            onClicked: root.sizeRequested()
        }
        IconButton {
            visible: Theme.compact
            icon: "text-size"
            name: qsTr("Chữ to")
            ground: Theme.card
            onClicked: root.sizeRequested()
        }
    }
    Rectangle {
        id: edge

        y: root.height - height
        width: root.width
        height: root.progress < 0 ? Theme.hairline : 8
        color: root.progress >= 0 && Theme.highContrast ? Theme.card : Theme.line
        border.width: root.progress >= 0 && Theme.highContrast ? 2 : 0
        border.color: Theme.ink

        Rectangle {
            visible: root.progress > 0
            width: root.width * Math.min(1, root.progress)
            height: edge.height
            color: Theme.accent
        }
    }
}
