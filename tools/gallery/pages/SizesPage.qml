// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Hocso.Theme
import Hocso.Controls

// The open menu "Chữ to".
Screen {
    id: root

    title: "Học Số"
    subtitle: "Nhà văn hóa bản Hua Tạt, xã Vân Hồ"
    primaryText: "Tiếp tục"

    TitleText {
        width: root.innerWidth
        text: "Bác chọn cỡ chữ"
    }
    SizeMenu {
        id: menu

        onTextScaleChosen: scale => Theme.textScale = scale
        onSchemeChosen: scheme => Theme.scheme = scheme
    }
    Timer {
        interval: 0
        running: true
        onTriggered: menu.open()
    }
}
