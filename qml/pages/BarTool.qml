// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Hocso.Controls
import Hocso.Theme

/** A tool of the top bar beside "Chữ to": icon and word, on a narrow screen the icon. */
Item {
    id: root

    required property string text
    required property string icon

    signal clicked

    implicitWidth: Theme.compact ? small.width : wide.width
    implicitHeight: Theme.compact ? small.height : wide.height

    SoftButton {
        id: wide

        visible: !Theme.compact
        text: root.text
        icon: root.icon
        onClicked: root.clicked()
    }
    IconButton {
        id: small

        visible: Theme.compact
        name: root.text
        icon: root.icon
        ground: Theme.card
        onClicked: root.clicked()
    }
}
