// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Hocso.Controls

// Options with pictures, several right ones, reasons after judging.
Screen {
    id: root

    title: "Lựa chọn"
    canGoBack: true
    primaryText: "Tiếp tục"
    primaryIcon: "next"
    primaryEnabled: false
    backText: "Quay lại"

    TitleText {
        width: root.innerWidth
        text: "Cách nào giúp bác giữ tài khoản an toàn?"
    }
    OptionButton {
        width: root.innerWidth
        multiple: true
        checked: true
        text: "Không đọc mã OTP cho ai"
        picture: "qrc:/qt/qml/Hocso/Gallery/pictures/street.svg"
        alt: "Ngôi nhà và điện thoại"
    }
    OptionButton {
        width: root.innerWidth
        multiple: true
        text: "Đặt mật khẩu dài, không dùng ngày sinh"
    }
    OptionButton {
        width: root.innerWidth
        multiple: true
        locked: true
        verdict: OptionButton.Missed
        text: "Bật khóa màn hình"
        detail: "Mất máy thì người khác cũng không mở được."
    }
    OptionButton {
        width: root.innerWidth
        multiple: true
        locked: true
        checked: true
        verdict: OptionButton.Wrong
        text: "Đưa mật khẩu cho cháu giữ hộ"
        detail: "Mật khẩu chỉ mình bác biết."
    }
}
