// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Hocso.Bridge
import Hocso.Controls
import Hocso.Exercises
import Hocso.Theme

/** A step: where we are, the question with its picture, what the kind draws, hints and the ways to get help. */
Column {
    id: root

    required property LessonSession lesson
    readonly property ExerciseSession exercise: root.lesson.exercise
    readonly property Item heading: question.visible ? question : root

    readonly property bool solved: root.exercise !== null && root.exercise.locked && root.exercise.right

    signal termActivated(string term)
    signal appeared(Item item) ///< asked for by the learner: to be brought into view
    signal entered ///< the Return key in a field of the answer

    function load(): void {
        if (root.exercise)
            view.setSource(ExerciseViews.view(root.exercise.kind), { "session": root.exercise })
    }

    /** What presses by itself, as a button does, keeps the key: it comes here from what is typed into. */
    function enter(event: KeyEvent): void {
        if (!event.isAutoRepeat)
            root.entered()
    }

    spacing: (Theme.compact ? 1.5 : 2.5) * Theme.space
    onExerciseChanged: root.load()
    Component.onCompleted: root.load()

    SmallText {
        width: root.width
        visible: !Theme.compact
        text: root.lesson.stepWords
    }
    TitleText {
        id: question

        width: root.width
        visible: text !== ""
        text: root.exercise ? root.exercise.ask : ""
        Accessible.focusable: true
    }
    PictureView {
        width: root.width
        visible: root.exercise !== null && root.exercise.imageFile !== ""
        source: root.exercise ? root.exercise.imageFile : ""
        alt: root.exercise ? root.exercise.imageAlt : ""
    }
    Loader {
        id: view

        readonly property ExerciseView drawn: view.item as ExerciseView

        width: root.width
        Keys.onReturnPressed: event => root.enter(event)
        Keys.onEnterPressed: event => root.enter(event)
    }
    Connections {
        target: view.drawn
        function onTermActivated(term: string): void {
            root.termActivated(term)
        }
    }
    Repeater {
        model: root.exercise && !root.solved ? root.exercise.hints : []
        onItemAdded: (index, item) => root.appeared(item)
        delegate: FeedbackPanel {
            required property string modelData
            required property int index

            width: root.width
            kind: FeedbackPanel.Hint
            title: index === 0 ? qsTr("Gợi ý") : qsTr("Gợi ý thêm")
            text: modelData
            onTermActivated: term => root.termActivated(term)
        }
    }
    FeedbackPanel {
        id: helped

        width: root.width
        visible: root.lesson.helped && !root.solved
        onVisibleChanged: {
            if (helped.visible)
                root.appeared(helped)
        }
        kind: FeedbackPanel.Info
        title: qsTr("Có người giúp bước này")
        text: qsTr("Nhờ người bên cạnh hoặc người hướng dẫn chỉ cho. Các bước sau lại tự làm nhé.")
    }
    StepHelps {
        width: root.width
        visible: offered && !root.solved
        lesson: root.lesson
    }
}
