// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Hocso.Theme
import Hocso.Controls

// What a home screen is made of.
Screen {
    id: root

    title: "Chào bác Mẫu"
    subtitle: "Nhà văn hóa bản Hua Tạt"
    columnWidth: 1302
    topMargin: Theme.margin

    Flow {
        width: root.innerWidth
        spacing: Theme.space

        HeadingText {
            text: "Khóa học"
            rightPadding: 3 * Theme.space
            height: Math.max(implicitHeight, Theme.target)
            verticalAlignment: Text.AlignVCenter
        }
        ChoiceChip {
            text: "Tất cả"
            checked: true
        }
        ChoiceChip {
            text: "Người cao tuổi"
        }
        ChoiceChip {
            text: "Bà con nông dân"
        }
        ChoiceChip {
            text: "Học sinh"
        }
    }
    CardGrid {
        id: courses

        width: root.innerWidth
        minimumCellWidth: 290

        CourseCard {
            width: courses.cellWidth
            height: courses.cellHeight
            title: "Cài đặt và dùng VNeID"
            icon: "phone"
            progress: 0.42
            words: "6 bài · 42 phút"
        }
        CourseCard {
            width: courses.cellWidth
            height: courses.cellHeight
            title: "Nhận diện lừa đảo"
            icon: "shield"
            tint: 1
            progress: 1
            done: true
            words: "7 bài · đã có giấy chứng nhận"
        }
        CourseCard {
            width: courses.cellWidth
            height: courses.cellHeight
            title: "Thanh toán an toàn"
            icon: "qr"
            tint: 2
            progress: 0
            words: "6 bài · 42 phút"
        }
        CourseCard {
            width: courses.cellWidth
            height: courses.cellHeight
            title: "Dịch vụ công trực tuyến và hồ sơ của gia đình"
            icon: "document"
            tint: 3
            progress: 0
            words: "6 bài · 48 phút"
        }
    }
    Card {
        width: root.innerWidth

        ProgressBar {
            width: root.innerWidth - 6 * Theme.space
            value: 0.375
            text: "Bước 3 trong 8"
        }
        SmallText {
            text: "Còn khoảng 4 phút"
        }
    }
}
