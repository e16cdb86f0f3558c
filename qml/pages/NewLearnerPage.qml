// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Hocso.Bridge
import Hocso.Controls
import Hocso.Theme

/** "Người mới", naming a guest, and correcting one's data: the fields, then the consent. */
Page {
    id: root

    /** The one whose data are corrected or who gets a name; null: a new one. */
    property LearnerSession learner: null
    readonly property LearnerForm form: root.learner ? App.correctLearner() : App.newLearner()
    readonly property bool correcting: root.learner !== null && root.learner.named
    property bool asking: false ///< the consent stands on the screen

    title: root.correcting ? qsTr("Sửa thông tin") : root.learner ? qsTr("Ghi tên") : qsTr("Người mới")
    canGoBack: true
    firstFocus: heading
    columnWidth: Theme.columnWidth
    backText: qsTr("Quay lại")
    primaryText: root.asking ? "" : root.correcting ? qsTr("Lưu") : qsTr("Tiếp tục")
    primaryIcon: root.correcting ? "save" : "next"
    primaryIconAfter: !root.correcting
    primaryEnabled: !root.form.busy
    onBack: {
        if (root.asking)
            root.asking = false
        else
            root.departed("")
    }
    onPrimary: root.goOn()
    onAskingChanged: {
        root.scrollToTop()
        root.takeFocus()
    }

    function goOn(): void {
        if (!root.form.check())
            fields.focusFault()
        else if (root.correcting)
            root.form.save(true)
        else
            root.asking = true
    }

    Connections {
        target: root.form
        function onSaved(learnerId: string): void {
            if (root.learner)
                root.departed(qsTr("Đã lưu"))
            else
                App.signIn(learnerId)
        }
    }

    TitleText {
        id: heading

        width: root.innerWidth
        text: root.asking ? qsTr("Có ghi tên trong máy không?")
            : root.correcting ? qsTr("Sửa chỗ chưa đúng") : qsTr("Cho biết tên để ghi kết quả học")
        Accessible.focusable: true
    }
    LearnerFields {
        id: fields

        width: root.innerWidth
        visible: !root.asking
        form: root.form
        onAccepted: root.goOn()
    }
    ConsentChoice {
        width: root.innerWidth
        visible: root.asking
        form: root.form
    }

    feedback: FeedbackPanel {
        width: root.innerWidth
        visible: root.form.problem !== ""
        kind: FeedbackPanel.TryAgain
        title: qsTr("Chưa lưu được")
        text: root.form.problem
    }
}
