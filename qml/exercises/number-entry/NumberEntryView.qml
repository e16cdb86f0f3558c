// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Hocso.Controls
import Hocso.Exercises

/** One field to type a number into. Below it stands how the number was read, so that a zero too many is seen. */
ExerciseView {
    id: root

    readonly property numberEntryContent content: root.session.content
    readonly property string reading: root.content.reading(field.text)
    property bool paused: false // nothing was typed for a moment: what stands there is meant
    readonly property bool unreadable: field.text.trim() !== "" && root.reading === "" && (root.paused || !field.editing)

    function show(): void { // a restored answer, or the right one
        const text = root.session.answer.text ?? ""
        if (field.text !== text)
            field.text = text
    }

    parts: ["number"]
    Component.onCompleted: root.show()

    Connections {
        target: root.session
        function onAnswerChanged(): void {
            root.show()
        }
    }
    Timer {
        id: pause

        interval: 1500
        onTriggered: root.paused = true
    }
    TextField {
        id: field

        width: root.width
        enabled: !root.session.locked
        label: root.session.revealed ? qsTr("Đáp án") : qsTr("Câu trả lời")
        hint: root.content.unit === "" ? qsTr("Gõ một số.")
            : qsTr("Gõ một số, không cần gõ “%1”.").arg(root.content.unit)
        error: root.unreadable ? qsTr("Hãy gõ một số, ví dụ %1.").arg(root.content.sample) : ""
        maximumLength: root.content.longest
        numbers: true
        onAccepted: root.paused = true
        onEdited: {
            root.paused = false
            pause.restart()
            root.session.edit({ text: field.text }, root.content.reading(field.text) !== "")
        }

        BodyText {
            id: readOut

            // keeps its line when there is nothing to say: what stands below does not jump
            width: field.width
            visible: !root.unreadable && !root.session.locked
            text: root.reading === "" ? " " : qsTr("Số đã gõ: %1").arg(root.reading)
            font.bold: true
            Accessible.ignored: root.reading === ""

            Announcer {
                item: readOut
                words: root.paused ? root.reading : ""
            }
        }
    }
    VerdictLine {
        width: root.width
        verdict: root.verdictOf("number")
    }
}
