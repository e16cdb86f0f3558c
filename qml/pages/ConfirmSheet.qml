// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Hocso.Controls

/** Asks once more before something is lost; "Không" is the way that changes nothing. */
Sheet {
    id: root

    required property string text
    required property string action ///< on the button that does it: a verb, not "OK"

    signal confirmed

    closable: false
    Keys.onEscapePressed: root.close()
    actions: [
        SecondaryButton {
            text: qsTr("Không, giữ lại")
            icon: "back"
            onClicked: root.close()
        },
        DangerButton {
            text: root.action
            icon: "delete"
            onClicked: {
                root.close()
                root.confirmed()
            }
        }
    ]

    BodyText {
        width: root.innerWidth
        text: root.text
    }
}
