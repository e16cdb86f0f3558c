// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Hocso.Theme
import Hocso.Controls

// The keyboard on the screen, on a machine that has none.
Screen {
    id: root

    title: "Người mới"
    canGoBack: true
    backText: "Quay lại"
    primaryText: "Tiếp tục"
    columnWidth: Math.round(640 * Theme.textScale)

    TextField {
        id: field

        width: root.innerWidth
        label: "Họ và tên"
        text: "Nguyễn Thị Mẫu"
    }
    TextField {
        width: root.innerWidth
        label: "Năm sinh"
        digits: true
        maximumLength: 4
    }
    Connections {
        target: Typing
        function onChosen(method: int): void {
            Typing.method = method
        }
    }
    Timer {
        interval: 0
        running: true
        onTriggered: {
            Typing.method = Typing.Telex
            Typing.keyboardMissing = true
            field.edit()
        }
    }
}
