// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Hocso.Controls
import Hocso.Theme

/** One point of a scale. */
Pressable {
    id: root

    required property int value
    property string meaning

    name: root.meaning === "" ? root.value.toString() : "%1, %2".arg(root.value).arg(root.meaning)
    role: Accessible.RadioButton
    checkable: true
    implicitHeight: Math.max(72, 2.4 * Theme.answerSize)

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: root.checked ? Theme.primary : root.pressed ? Theme.primarySoft : Theme.card
        border.color: root.checked ? Theme.primary : Theme.outline
        border.width: root.checked ? Theme.strongBorder : Theme.border
    }
    BodyText {
        anchors.centerIn: parent
        text: root.value
        font.pixelSize: Theme.answerSize
        font.bold: true
        color: root.checked ? Theme.onPrimary : Theme.ink
        Accessible.ignored: true
    }
}
