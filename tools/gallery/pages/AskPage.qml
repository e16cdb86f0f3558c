// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Hocso.Theme
import Hocso.Controls

// The same step before an answer.
Screen {
    id: root

    title: Theme.compact ? "Bước 3 trong 8" : "Cài đặt và dùng VNeID"
    subtitle: "Bài 2 · Nhận ra ứng dụng thật"
    canGoBack: true
    progress: 3 / 8
    backText: "Quay lại"
    primaryText: "Kiểm tra"
    primaryIcon: "next"

    SmallText {
        visible: !Theme.compact
        text: "Bước 3 trong 8"
    }
    TitleText {
        width: root.innerWidth
        text: "Nên tải ứng dụng VNeID ở đâu?"
    }
    Repeater {
        model: ["Đường dẫn người lạ gửi qua Zalo", "Kho ứng dụng CH Play hoặc App Store",
            "Tệp .apk bạn bè chuyển qua Bluetooth"]
        delegate: OptionButton {
            id: option

            required property string modelData
            required property int index

            width: root.innerWidth
            text: option.modelData
            checked: option.index === 1
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
