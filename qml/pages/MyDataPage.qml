// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Hocso.Bridge
import Hocso.Controls
import Hocso.Theme

/** "Thông tin của tôi": see, correct, take along, withdraw consent, erase; each done at once. */
Page {
    id: root

    required property LearnerSession learner

    title: qsTr("Thông tin của tôi")
    subtitle: root.learner.name
    canGoBack: true
    firstFocus: heading
    columnWidth: Math.round(880 * Theme.textScale)
    backText: qsTr("Quay lại")
    onBack: root.departed("")

    TitleText {
        id: heading

        width: root.innerWidth
        text: qsTr("Máy này ghi những gì về mình")
        Accessible.focusable: true
    }
    DataCard {
        width: root.innerWidth
        lines: root.learner.data
    }
    CardGrid {
        id: actions

        width: root.innerWidth
        minimumCellWidth: 400
        spacing: 2 * Theme.space

        SecondaryButton {
            width: actions.cellWidth
            height: actions.cellHeight
            text: root.learner.named ? qsTr("Sửa thông tin") : qsTr("Ghi tên")
            icon: "edit"
            onClicked: root.correctionRequested()
        }
        SecondaryButton {
            width: actions.cellWidth
            height: actions.cellHeight
            text: qsTr("Tải về một bản")
            icon: "download"
            onClicked: root.learner.exportData()
        }
        SecondaryButton {
            width: actions.cellWidth
            height: actions.cellHeight
            visible: root.learner.named
            text: qsTr("Thôi không ghi tên nữa")
            icon: "undo"
            onClicked: withdrawSheet.open()
        }
        SecondaryButton {
            width: actions.cellWidth
            height: actions.cellHeight
            text: qsTr("Xóa hết")
            icon: "delete"
            ink: Theme.bad
            edge: Theme.bad
            onClicked: eraseSheet.open()
        }
    }
    ConfirmSheet {
        id: withdrawSheet

        title: qsTr("Thôi không ghi tên nữa?")
        text: qsTr("Tên, năm sinh và nơi ở sẽ bị xóa khỏi máy. Kết quả học vẫn còn nhưng không kèm tên.")
        action: qsTr("Vâng, xóa tên")
        onConfirmed: root.learner.withdrawConsent()
    }
    ConfirmSheet {
        id: eraseSheet

        title: qsTr("Xóa hết thông tin của mình?")
        text: qsTr("Tên và toàn bộ kết quả học sẽ mất. Việc này không lấy lại được.")
        action: qsTr("Vâng, xóa hết")
        onConfirmed: root.learner.erase()
    }

    feedback: [
        FeedbackPanel {
            width: root.innerWidth
            visible: root.learner.done !== ""
            kind: FeedbackPanel.Good
            title: qsTr("Đã làm xong")
            text: root.learner.done
        },
        FeedbackPanel {
            width: root.innerWidth
            visible: root.learner.problem !== ""
            kind: FeedbackPanel.TryAgain
            title: qsTr("Chưa làm được")
            text: root.learner.problem
        }
    ]
}
