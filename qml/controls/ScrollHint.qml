// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Hocso.Theme
import Hocso.Controls // Qt 6.4 finds a module's own C++ types only through an import

// "There is more below": a fading edge with a pill that moves on. Keyboard and screen readers have no need of it.
Item {
    id: root

    signal clicked

    implicitHeight: 64
    Accessible.ignored: true

    Rectangle {
        anchors.fill: parent
        gradient: Gradient {
            GradientStop { position: 0; color: Qt.alpha(Theme.paper, 0) }
            GradientStop { position: 0.55; color: Theme.paper }
            GradientStop { position: 1; color: Theme.paper }
        }
    }
    PressArea {
        id: pill

        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 4
        width: row.width + 7 * Theme.space
        height: Theme.target
        activeFocusOnTab: false
        onClicked: root.clicked()

        Rectangle {
            anchors.fill: parent
            anchors.margins: 6
            radius: height / 2
            color: pill.pressed ? Theme.primarySoft : Theme.card
            border.color: Theme.outline
            border.width: Theme.hairline
        }
        Row {
            id: row

            anchors.centerIn: parent
            spacing: Theme.space

            Icon {
                name: "chevron-down"
                size: Math.round(28 * Math.min(Theme.textScale, 1.5))
                color: Theme.primary
                anchors.verticalCenter: parent.verticalCenter
            }
            Text {
                text: Theme.compact ? qsTr("Xem tiếp") : qsTr("Xem tiếp bên dưới")
                textFormat: Text.PlainText
                font.pixelSize: Math.round(18 * Math.min(Theme.textScale, 1.5))
                font.bold: true
                color: Theme.primary
            }
        }
    }
}
