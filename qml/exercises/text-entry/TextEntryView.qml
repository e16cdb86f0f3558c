// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Hocso.Controls
import Hocso.Exercises

/** One field to type a short answer into. */
ExerciseView {
    id: root

    readonly property textEntryContent content: root.session.content
    readonly property int verdict: root.verdictOf("text")

    function show(): void { // a restored answer, or the right one
        const text = root.session.answer.text ?? ""
        if (field.text !== text)
            field.text = text
    }

    parts: ["text"]
    Component.onCompleted: root.show()

    Connections {
        target: root.session
        function onAnswerChanged(): void {
            root.show()
        }
    }
    TextField {
        id: field

        width: root.width
        enabled: !root.session.locked
        label: root.session.revealed ? qsTr("Đáp án") : qsTr("Câu trả lời")
        maximumLength: root.content.longest
        // not field.value: a binding, which the first letter has not reached yet
        onEdited: root.session.edit({ text: field.text }, field.text.trim() !== "")
    }
    VerdictLine {
        width: root.width
        verdict: root.verdict
    }
}
