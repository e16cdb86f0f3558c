// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Hocso.Theme
import Hocso.Controls

// What is typed.
Screen {
    id: root

    title: "Người mới"
    canGoBack: true
    backText: "Quay lại"
    primaryText: "Tiếp tục"
    primaryIcon: "next"
    columnWidth: Math.round(640 * Theme.textScale)

    TitleText {
        width: root.innerWidth
        text: "Bác tên là gì?"
    }
    TextField {
        width: root.innerWidth
        label: "Họ và tên"
        hint: "Ghi như trên thẻ căn cước."
        text: "Nguyễn Thị Mẫu"
    }
    TextField {
        width: root.innerWidth
        label: "Năm sinh"
        text: "2058"
        digits: true
        maximumLength: 4
        error: "Năm sinh phải từ 1900 đến năm nay."
    }
    TextField {
        width: root.innerWidth
        label: "Thôn, bản"
        placeholder: "Ví dụ: bản Hua Tạt"
    }
    Flow {
        width: root.innerWidth
        spacing: Theme.space

        ChoiceChip {
            text: "Bà"
            icon: "female"
            checked: true
        }
        ChoiceChip {
            text: "Ông"
            icon: "male"
        }
        ChoiceChip {
            text: "Không ghi"
        }
    }
    SearchField {
        width: root.innerWidth
        label: "Gõ tên để tìm, không cần dấu"
        text: "mau"
    }
}
