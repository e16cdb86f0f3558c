// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Hocso.Bridge
import Hocso.Controls
import Hocso.Theme

/** The ways out when a step is hard: hint, help, the answer, skipping. Only what is offered now is shown. */
Flow {
    id: root

    required property LessonSession lesson
    readonly property bool offered: root.lesson.hintOffered || root.lesson.revealOffered || root.lesson.helpOffered
        || root.lesson.skipOffered

    spacing: 1.5 * Theme.space

    SecondaryButton {
        visible: root.lesson.hintOffered
        narrow: true
        text: qsTr("Gợi ý")
        icon: "hint"
        onClicked: root.lesson.showHint()
    }
    SecondaryButton {
        visible: root.lesson.revealOffered
        narrow: true
        text: qsTr("Xem đáp án")
        icon: "info"
        onClicked: root.lesson.reveal()
    }
    SecondaryButton {
        visible: root.lesson.helpOffered
        narrow: true
        text: qsTr("Giúp tôi")
        icon: "help-me"
        onClicked: root.lesson.askForHelp()
    }
    SecondaryButton {
        visible: root.lesson.skipOffered
        narrow: true
        text: qsTr("Bỏ qua")
        icon: "next"
        iconAfter: true
        onClicked: root.lesson.skip()
    }
}
