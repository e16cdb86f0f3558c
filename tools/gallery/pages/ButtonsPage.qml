// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Hocso.Theme
import Hocso.Controls

// Buttons in their states.
Screen {
    id: root

    title: "Nút bấm"
    subtitle: "Một nút chính trên mỗi màn hình"
    canGoBack: true
    backText: "Quay lại"
    note: "Đã lưu"
    primaryText: "Tiếp tục"
    primaryIcon: "next"

    Flow {
        width: root.innerWidth
        spacing: 2 * Theme.space

        PrimaryButton {
            text: "Người mới"
            icon: "person-add"
        }
        PrimaryButton {
            text: "Chưa chọn"
            enabled: false
        }
        SecondaryButton {
            text: "Gợi ý"
            icon: "hint"
        }
        SecondaryButton {
            text: "Xem đáp án"
            enabled: false
        }
        SoftButton {
            text: "Nghe"
            icon: "listen"
        }
        DangerButton {
            text: "Tắt máy"
            icon: "hang-up"
        }
        IconButton {
            name: "In giấy chứng nhận"
            icon: "print"
        }
    }
    SecondaryButton {
        width: Math.min(360, root.innerWidth)
        text: "Một nút có nhiều chữ thì xuống dòng, không cắt chữ"
        icon: "certificate"
    }
    Flow {
        width: root.innerWidth
        spacing: 2 * Theme.space

        ProgressRing {
            value: 0
        }
        ProgressRing {
            value: 0.42
        }
        ProgressRing {
            value: 1
        }
        SignCircle {
            sign: "lotus"
        }
        SignCircle {
            sign: "bicycle"
        }
        SignCircle {
            sign: "buffalo"
        }
    }
}
