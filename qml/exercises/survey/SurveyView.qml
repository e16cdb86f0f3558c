// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Hocso.Controls
import Hocso.Exercises

/** A scale or options, without right or wrong. */
ExerciseView {
    id: root

    readonly property surveyContent content: root.session.content
    readonly property var selected: root.session.answer.selected ?? []
    readonly property var value: root.session.answer.value

    function pick(id: string): void {
        const rest = root.selected.filter(other => other !== id)
        const next = !root.content.many ? [id] : rest.length < root.selected.length ? rest : rest.concat(id)
        root.session.edit({ selected: next }, next.length > 0)
    }

    SurveyScale {
        width: root.width
        visible: root.content.scale
        content: root.content
        value: root.value ?? root.content.from - 1
        locked: root.session.locked
        onChosen: value => root.session.edit({ value: value }, true)
    }
    SmallText {
        width: root.width
        visible: root.content.many
        text: qsTr("Có thể chọn nhiều ý.")
    }
    Repeater {
        model: root.content.options
        delegate: OptionButton {
            id: button

            required property surveyOption modelData

            width: root.width
            text: button.modelData.text
            multiple: root.content.many
            checked: root.selected.includes(button.modelData.id)
            locked: root.session.locked
            onClicked: root.pick(button.modelData.id)
        }
    }
}
