// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Hocso.Theme
import Hocso.Controls

// A step of a lesson after a second try, as in the design's picture "choice".
Screen {
    id: root

    title: Theme.compact ? "Bước 3 trong 8" : "Cài đặt và dùng VNeID"
    subtitle: "Bài 2 · Nhận ra ứng dụng thật"
    canGoBack: true
    progress: 3 / 8
    backText: "Quay lại"
    note: "Đã lưu"
    primaryText: "Tiếp tục"
    primaryIcon: "next"
    onSizeRequested: menu.open()

    SmallText {
        visible: !Theme.compact
        text: "Bước 3 trong 8"
    }
    TitleText {
        width: root.innerWidth
        text: "Nên tải ứng dụng VNeID ở đâu?"
    }
    OptionButton {
        width: root.innerWidth
        text: "Đường dẫn người lạ gửi qua Zalo"
        verdict: OptionButton.Wrong
        checked: true
        locked: true
    }
    OptionButton {
        width: root.innerWidth
        text: "Kho ứng dụng CH Play hoặc App Store"
        verdict: OptionButton.Correct
        checked: true
        locked: true
    }
    OptionButton {
        width: root.innerWidth
        text: "Tệp .apk bạn bè chuyển qua Bluetooth"
        locked: true
    }
    feedback: FeedbackPanel {
        width: root.innerWidth
        kind: FeedbackPanel.Good
        title: "Đúng rồi!"
        text: "Kho chính thức có kiểm tra và ghi rõ nhà phát triển. Đường dẫn lạ có thể dẫn tới ứng dụng giả."
    }
    SizeMenu {
        id: menu

        onTextScaleChosen: scale => Theme.textScale = scale
        onSchemeChosen: scheme => Theme.scheme = scheme
    }
}
