// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Hocso.Controls
import Hocso.Exercises

/** Something to do in real life: how, and whether it is done. */
ExerciseView {
    id: root

    readonly property taskContent content: root.session.content
    readonly property var done: root.session.answer.done

    function choose(done: bool): void {
        root.session.edit({ done: done }, true)
    }

    Card {
        width: root.width
        visible: root.content.how !== ""

        SmallText {
            width: parent.width
            text: qsTr("Cách làm:")
        }
        BodyText {
            width: parent.width
            text: root.content.how
        }
    }
    OptionButton {
        width: root.width
        text: qsTr("Rồi")
        detail: root.content.needsHelper ? qsTr("Người hướng dẫn sẽ xác nhận việc này.") : ""
        checked: root.done === true
        locked: root.session.locked
        onClicked: root.choose(true)
    }
    OptionButton {
        width: root.width
        text: qsTr("Để sau")
        checked: root.done === false
        locked: root.session.locked
        onClicked: root.choose(false)
    }
}
