// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Hocso.Bridge
import Hocso.Controls
import Hocso.Theme

/** What a learner tells about themselves; only the name must be given. Faults are said at their field. */
Column {
    id: root

    required property LearnerForm form

    signal accepted ///< the Return key in the last field

    /** Leads to the first field with a fault. */
    function focusFault(): void {
        if (root.form.nameProblem !== "")
            name.edit()
        else if (root.form.birthYearProblem !== "")
            birthYear.edit()
    }

    spacing: 3 * Theme.space

    TextField {
        id: name

        width: root.width
        label: qsTr("Họ và tên")
        text: root.form.name
        error: root.form.nameProblem
        onEdited: root.form.name = text
        onAccepted: name.goOn()
    }
    FeedbackPanel {
        width: root.width
        visible: root.form.namesake !== ""
        kind: FeedbackPanel.Info
        title: root.form.namesake
        text: qsTr("Nếu đó là mình, bấm Quay lại rồi chọn tên trong danh sách. Nếu là người khác, cứ điền tiếp.")
    }
    Flow {
        id: pair

        readonly property bool besides: root.width >= 760 * Theme.textScale
        readonly property int cellWidth: pair.besides ? Math.floor((root.width - pair.spacing) / 2) : root.width

        width: root.width
        spacing: 3 * Theme.space

        TextField {
            id: birthYear

            width: pair.cellWidth
            label: qsTr("Năm sinh")
            hint: qsTr("Ví dụ 1958. Có thể để trống.")
            digits: true
            maximumLength: 4
            text: root.form.birthYear
            error: root.form.birthYearProblem
            onEdited: root.form.birthYear = text
            onAccepted: birthYear.goOn()
        }
        SexChoice {
            width: pair.cellWidth
            form: root.form
        }
    }
    TextField {
        width: root.width
        label: root.form.villageWord
        text: root.form.village
        onEdited: root.form.village = text
        onAccepted: root.accepted()
    }
}
