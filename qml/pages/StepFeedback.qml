// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Hocso.Bridge
import Hocso.Controls

/** What the answer was worth and why; nothing while it can still be edited. */
FeedbackPanel {
    id: root

    required property ExerciseSession exercise ///< null: no step is shown
    required property bool once ///< each question is answered once: in a sitting, in a review

    readonly property bool good: root.exercise !== null && root.exercise.right

    visible: root.exercise !== null && root.exercise.locked && (root.exercise.graded || root.text !== "")
    kind: root.exercise === null || root.exercise.revealed || !root.exercise.graded ? FeedbackPanel.Info
        : root.good ? FeedbackPanel.Good : FeedbackPanel.TryAgain
    title: {
        if (root.exercise === null || !root.exercise.graded)
            return qsTr("Đã ghi lại")
        if (root.exercise.revealed)
            return qsTr("Đây là đáp án")
        if (root.good)
            return qsTr("Đúng rồi!")
        if (root.exercise.partly)
            return root.once ? qsTr("Đúng một phần") : qsTr("Gần đúng rồi, thử lại nhé")
        return root.once ? qsTr("Chưa đúng") : qsTr("Chưa đúng, thử lại nhé")
    }
    text: root.exercise ? root.exercise.because : ""
}
