// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Hocso.Controls

// An open sheet: the page behind it, with its own "Đóng", is out of reach.
Screen {
    id: root

    title: "Học Số"
    primaryText: "Đóng"

    TitleText {
        width: root.innerWidth
        text: "Ai đang học?"
    }
    Sheet {
        id: sheet

        title: "Mã OTP"

        BodyText {
            width: sheet.innerWidth
            text: "Mã dùng một lần. Không đọc cho ai."
        }
        actions: PrimaryButton {
            text: "Tôi hiểu rồi"
        }
    }
    Timer {
        interval: 0
        running: true
        onTriggered: sheet.open()
    }
}
