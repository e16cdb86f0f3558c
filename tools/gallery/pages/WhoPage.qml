// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Hocso.Theme
import Hocso.Controls

// Learners to choose from.
Screen {
    id: root

    title: "Học Số"
    subtitle: "Nhà văn hóa bản Hua Tạt, xã Vân Hồ"
    columnWidth: 1302
    topMargin: 3 * Theme.space

    TitleText {
        width: root.innerWidth
        text: "Ai đang học?"
    }
    SearchField {
        width: Math.min(implicitWidth * Theme.textScale, root.innerWidth)
        label: "Gõ tên để tìm, không cần dấu"
    }
    CardGrid {
        id: people

        width: root.innerWidth
        minimumCellWidth: 280

        Repeater {
            model: ["Nguyễn Thị Mẫu", "Lò Văn Thử", "Nguyễn Thị Mẫu", "Mùa A Ví", "Hà Thị Dụ", "Tráng A Khua",
                "Vàng Thị Mỷ", "Giàng Seo Phử", "Đinh Công Tráng", "Quàng Thị Xuân", "Bạc Cầm Khương", "Sùng A Chư",
                "Nông Văn Dền", "Triệu Mùi Nái", "Phàn Tả Mẩy", "Lê Hoàng Oanh", "Khách"]
            delegate: LearnerCard {
                id: card

                required property string modelData
                required property int index

                width: people.cellWidth
                height: people.cellHeight
                learner: card.modelData
                details: card.index < 16 ? (1958 + card.index) + " · bản Hua Tạt" : "Học thử, chưa ghi tên"
                sign: card.index < 16 ? Theme.signs[card.index] : "guest"
            }
        }
    }
}
