// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Hocso.Bridge
import Hocso.Controls
import Hocso.Exercises
import Hocso.Theme

/** A left side and what it is joined with: beside each other, or below where there is little room. */
Item {
    id: root

    required property face base // the left one
    required property face partner
    required property bool joined
    property bool open: false // the partner is being chosen

    readonly property alias words: first.words
    readonly property alias pictured: first.pictured
    readonly property alias partnerWords: second.words
    readonly property bool stacked: Theme.compact
    readonly property int padding: Theme.compact ? 2 * Theme.space : 3 * Theme.space
    readonly property real half: root.stacked ? root.width - 2 * root.padding
        : (root.width - 2 * root.padding - knot.width - 4 * Theme.space) / 2
    readonly property real partnerHeight: root.joined ? second.implicitHeight : blank.height
    readonly property real lowest: Math.max(knot.height, root.partnerHeight)

    implicitHeight: root.stacked ? first.height + Theme.space + root.lowest + 2 * root.padding
        : Math.max(80, Math.max(first.height, root.lowest) + 2 * root.padding)

    FaceView {
        id: first

        x: root.padding
        y: root.stacked ? root.padding : Math.round((root.height - height) / 2)
        width: root.half
        height: implicitHeight
        side: root.base
        bold: true
        maximumHeight: 120
    }
    Rectangle { // closed once both are joined
        id: knot

        x: root.stacked ? root.padding : Math.round((root.width - width) / 2)
        y: (root.stacked ? first.y + first.height + Theme.space : root.padding)
           + Math.round(((root.stacked ? root.lowest : root.height - 2 * root.padding) - height) / 2)
        width: Math.max(40, Math.round(Theme.answerSize * 1.6))
        height: width
        radius: width / 2
        color: root.joined ? Theme.primary : Theme.card
        border.color: root.joined || root.open ? Theme.primary : Theme.outline
        border.width: Theme.border

        Icon {
            anchors.centerIn: parent
            name: root.joined ? "link" : "unknown"
            visible: root.joined
            size: Math.round(knot.width * 0.6)
            color: Theme.onPrimary
        }
    }
    FaceView {
        id: second

        x: blank.x
        y: Math.round(knot.y + (knot.height - height) / 2)
        width: blank.width
        height: implicitHeight
        visible: root.joined
        side: root.partner
        maximumHeight: 120
    }
    BodyText {
        id: blank

        x: knot.x + knot.width + 2 * Theme.space
        y: Math.round(knot.y + (knot.height - height) / 2)
        width: root.width - x - root.padding
        visible: !root.joined
        text: root.open ? qsTr("Chọn ở dưới") : qsTr("Chưa nối")
        font.pixelSize: Theme.answerSize
        color: root.open ? Theme.primary : Theme.soft
        Accessible.ignored: true
    }
}
