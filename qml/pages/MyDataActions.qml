// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Hocso.Controls
import Hocso.Theme

/** What one may do with one's data; the last is the one that cannot be undone. */
Column {
    id: root

    required property bool named

    signal correctionRequested
    signal copyRequested
    signal withdrawalRequested
    signal erasureRequested

    spacing: 2 * Theme.space

    SecondaryButton {
        width: root.width
        text: root.named ? qsTr("Sửa thông tin") : qsTr("Ghi tên")
        icon: "edit"
        onClicked: root.correctionRequested()
    }
    SecondaryButton {
        width: root.width
        text: qsTr("Tải về một bản")
        icon: "download"
        onClicked: root.copyRequested()
    }
    SecondaryButton {
        width: root.width
        visible: root.named
        text: qsTr("Thôi không ghi tên nữa")
        icon: "undo"
        onClicked: root.withdrawalRequested()
    }
    SecondaryButton {
        width: root.width
        text: qsTr("Xóa hết")
        icon: "delete"
        ink: Theme.bad
        edge: Theme.bad
        onClicked: root.erasureRequested()
    }
}
