// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Hocso.Theme
import Hocso.Controls

// The keyboard on the screen is open: Tab passes by its keys.
Screen {
    id: root

    title: "Người mới"
    canGoBack: true
    Component.onCompleted: {
        Typing.keyboardMissing = true
        field.edit()
    }

    TextField {
        id: field

        width: root.innerWidth
        label: "Họ và tên"
    }
}
