// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Hocso.Theme

// The shape of a message: the corner that points to who speaks is sharp.
Rectangle {
    id: root

    property bool mine: false
    property bool pointed: true // false: nobody speaks

    radius: Theme.radius
    color: root.mine ? Theme.primarySoft : Theme.card
    border.color: Theme.line
    border.width: Theme.hairline

    Rectangle {
        visible: root.pointed
        x: root.mine ? root.width - width : 0
        y: root.height - height
        width: Theme.radius
        height: Theme.radius
        color: root.color
        border.color: root.border.color
        border.width: root.border.width
    }
    Rectangle {
        visible: root.pointed
        x: root.mine ? root.width - Theme.radius - Theme.hairline : Theme.hairline
        y: root.height - Theme.radius - Theme.hairline
        width: Theme.radius + (root.mine ? 0 : Theme.hairline)
        height: Theme.radius
        color: root.color
    }
}
