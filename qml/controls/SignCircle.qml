// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Hocso.Theme

// A learner's picture: a coloured circle with a sign from Theme.signs.
Rectangle {
    id: root

    required property string sign
    property int size: 96
    readonly property int tint: Theme.signTint(root.sign)

    width: root.size
    height: root.size
    radius: root.size / 2
    color: Theme.tintSoft(root.tint, Theme.scheme)
    border.width: Theme.highContrast ? Theme.border : 0
    border.color: Theme.ink

    Icon {
        anchors.centerIn: parent
        name: Theme.signIcon(root.sign)
        size: Math.round(root.size * 0.58)
        color: Theme.tintInk(root.tint, Theme.scheme)
    }
}
