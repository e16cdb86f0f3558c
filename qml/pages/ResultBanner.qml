// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Hocso.Controls
import Hocso.Theme

/** The good news, or the kind word before trying again. */
Item {
    id: root

    required property bool good
    required property string title
    required property string text

    readonly property bool besides: !Theme.compact

    readonly property real tall: Math.max(circle.height, words.height)

    implicitHeight: root.besides ? root.tall : words.y + words.height

    Accessible.role: Accessible.Heading
    Accessible.name: root.title
    Accessible.focusable: true

    Rectangle {
        id: circle

        y: root.besides ? (root.tall - height) / 2 : 0
        width: Theme.compact ? 80 : 112
        height: width
        radius: width / 2
        color: root.good ? Theme.goodSoft : Theme.accentSoft
        border.color: root.good ? Theme.good : Theme.onAccentSoft
        border.width: Theme.border

        Icon {
            anchors.centerIn: parent
            name: root.good ? "tick" : "again"
            size: Math.round(circle.width * 0.6)
            color: root.good ? Theme.good : Theme.onAccentSoft
        }
    }
    Column {
        id: words

        x: root.besides ? circle.width + 4 * Theme.space : 0
        y: root.besides ? (root.tall - height) / 2 : circle.height + 2 * Theme.space
        width: root.width - x
        spacing: Theme.space

        TitleText {
            width: words.width
            text: root.title
            Accessible.ignored: true
        }
        BodyText {
            width: words.width
            visible: root.text !== ""
            text: root.text
        }
    }
}
