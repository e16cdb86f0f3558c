// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Hocso.Theme
import Hocso.Controls // Qt 6.4 finds a module's own C++ types only through an import

// How much of something is done, with its number or a tick. Words stand beside it.
Item {
    id: root

    required property real value // 0 to 1
    property bool done: root.value >= 1
    property int size: Math.round(56 * Math.min(Theme.textScale, 1.5))
    readonly property string percent: qsTr("%1%").arg(Math.floor(root.value * 100))

    implicitWidth: root.size
    implicitHeight: root.size
    width: root.size
    height: root.size

    Accessible.role: Accessible.ProgressBar
    Accessible.name: root.done ? qsTr("Đã xong") : qsTr("Đã học %1").arg(root.percent)

    RingArc {
        anchors.fill: parent
        value: root.done ? 1 : root.value
        thickness: Theme.highContrast ? 9 : 6
        trackThickness: Theme.highContrast ? 2 : 6
        track: Theme.line
        fill: root.done ? Theme.good : Theme.accent
    }
    Icon {
        anchors.centerIn: parent
        visible: root.done
        name: "tick"
        size: Math.round(root.size * 0.6)
        color: Theme.good
    }
    Text {
        anchors.centerIn: parent
        visible: !root.done
        text: root.percent
        textFormat: Text.PlainText
        font.pixelSize: Math.round(root.size * 0.29)
        font.bold: true
        color: Theme.ink
    }
}
