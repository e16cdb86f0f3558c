// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Hocso.Bridge
import Hocso.Controls
import Hocso.Theme

/** The notice and its two answers, equal in size and colour; neither is chosen beforehand. */
Column {
    id: root

    required property LearnerForm form
    readonly property bool besides: agree.implicitWidth < width / 2 && refuse.implicitWidth < width / 2
    readonly property int answerWidth: root.besides ? (root.width - answers.spacing) / 2 : root.width
    readonly property int answerHeight: Math.max(agree.implicitHeight, refuse.implicitHeight)

    spacing: 3 * Theme.space

    Card {
        width: root.width

        RichText {
            width: root.width - 2 * (Theme.compact ? 2 : 3) * Theme.space
            text: root.form.notice
        }
    }
    Flow {
        id: answers

        width: root.width
        spacing: 2 * Theme.space

        SecondaryButton {
            id: agree

            width: root.answerWidth
            height: root.answerHeight
            enabled: !root.form.busy
            text: qsTr("Đồng ý")
            onClicked: root.form.save(true)
        }
        SecondaryButton {
            id: refuse

            width: root.answerWidth
            height: root.answerHeight
            enabled: !root.form.busy
            text: qsTr("Không đồng ý, học không lưu tên")
            onClicked: root.form.save(false)
        }
    }
}
