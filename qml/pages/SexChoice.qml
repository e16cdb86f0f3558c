// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Hocso.Bridge
import Hocso.Controls
import Hocso.Theme

/** "Giới tính"; it need not be said. */
Column {
    id: root

    required property LearnerForm form

    spacing: Theme.space

    SmallText {
        width: root.width
        text: qsTr("Giới tính")
        font.bold: true
        color: Theme.ink
    }
    SmallText {
        width: root.width
        text: qsTr("In trên giấy chứng nhận: ông hoặc bà.")
    }
    Flow {
        width: root.width
        spacing: 1.5 * Theme.space

        ChoiceChip {
            text: qsTr("Nữ")
            checked: root.form.sex === "f"
            onClicked: root.form.sex = "f"
        }
        ChoiceChip {
            text: qsTr("Nam")
            checked: root.form.sex === "m"
            onClicked: root.form.sex = "m"
        }
        ChoiceChip {
            text: qsTr("Không ghi")
            checked: root.form.sex === ""
            onClicked: root.form.sex = ""
        }
    }
}
