// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick

// Grey on paper.
Rectangle {
    width: 640
    height: 400
    color: "#FBF7F0"

    component Button: Rectangle {
        id: button

        property string word

        width: 160
        height: 64
        color: "#0B5D66"
        activeFocusOnTab: true
        Accessible.role: Accessible.Button
        Accessible.name: button.word
        Accessible.onPressAction: {}

        Text {
            anchors.centerIn: parent
            text: button.word
            font.pixelSize: 22
            font.bold: true
            color: "white"
        }
    }

    Button {
        x: 20
        y: 20
        word: "Gợi ý"
    }
    Text {
        x: 20
        y: 120
        text: "Chữ này khó đọc với người già."
        font.pixelSize: 22
        color: "#A59D90"
    }
}
