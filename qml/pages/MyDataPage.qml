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
    columnWidth: root.width
    backText: qsTr("Quay lại")
    onBack: root.departed("")

    TitleText {
        id: heading

        width: root.innerWidth
        text: qsTr("Máy này ghi những gì về mình")
        Accessible.focusable: true
    }
    Item {
        id: both

        readonly property int gap: 3 * Theme.space
        readonly property bool twoColumns: width >= 1000 * Math.min(1.5, Theme.textScale)
        readonly property int dataWidth: both.twoColumns ? Math.round((width - both.gap) * 0.62) : width

        width: root.innerWidth
        height: Math.max(card.height, actions.y + actions.height)

        DataCard {
            id: card

            width: both.dataWidth
            lines: root.learner.data
        }
        MyDataActions {
            id: actions

            x: both.twoColumns ? both.dataWidth + both.gap : 0
            y: both.twoColumns ? 0 : card.height + both.gap
            width: both.twoColumns ? both.width - x : both.width
            named: root.learner.named
            onCorrectionRequested: root.correctionRequested()
            onCopyRequested: root.learner.exportData()
            onWithdrawalRequested: withdrawSheet.open()
            onErasureRequested: eraseSheet.open()
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
