// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Hocso.Bridge
import Hocso.Controls
import Hocso.Theme

/** What earns the certificate of a course, and the way to it. */
Card {
    id: root

    required property string title
    required property list<requirement> requirements
    required property bool earned

    signal requested

    spacing: 2 * Theme.space

    IconHeading {
        width: root.innerWidth
        icon: "certificate"
        text: root.title === "" ? qsTr("Giấy chứng nhận") : root.title
    }
    BodyText {
        width: root.innerWidth
        text: root.earned ? qsTr("Đã đủ điều kiện nhận giấy chứng nhận.") : qsTr("Để nhận giấy chứng nhận, cần:")
    }
    RequirementList {
        width: root.innerWidth
        requirements: root.requirements
    }
    SecondaryButton {
        width: Math.min(implicitWidth, root.innerWidth)
        text: root.earned ? qsTr("Xem giấy chứng nhận") : qsTr("Giấy chứng nhận")
        icon: "certificate"
        onClicked: root.requested()
    }
}
