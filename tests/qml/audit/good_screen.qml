// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Hocso.Theme
import Hocso.Controls

// A real screen that scrolls: what is below the fold counts, and the hint about it is no control.
Screen {
    id: root

    title: "Cài đặt VNeID"
    canGoBack: true
    backText: "Quay lại"
    primaryText: "Tiếp tục"
    primaryIcon: "next"

    TitleText {
        width: root.innerWidth
        text: "Nên tải ứng dụng VNeID ở đâu?"
    }
    Repeater {
        model: 9
        delegate: OptionButton {
            required property int index

            width: root.innerWidth
            text: "Lựa chọn số " + (index + 1)
        }
    }
    Flow {
        width: root.innerWidth
        spacing: 2 * Theme.space

        SecondaryButton {
            text: "Gợi ý"
            icon: "hint"
        }
        SecondaryButton {
            text: "Giúp tôi"
            icon: "help-me"
        }
    }
}
