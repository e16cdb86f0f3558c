// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Hocso.Controls

/** Something to know, with a button to close it. */
Sheet {
    id: root

    required property string text

    closable: false
    Keys.onEscapePressed: root.close()
    actions: PrimaryButton {
        text: qsTr("Đóng")
        onClicked: root.close()
    }

    BodyText {
        width: root.innerWidth
        text: root.text
    }
}
