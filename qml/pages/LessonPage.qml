// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Hocso.Bridge
import Hocso.Controls
import Hocso.Theme

/** The lesson player: one step a screen. It knows no kind of exercise: the step's view is looked up by name. */
Page {
    id: root

    required property string courseId
    required property string lessonId
    required property LessonSession lesson ///< null: the courses are still being read, or it cannot be had
    property Item heading: root
    readonly property bool playing: root.lesson !== null && root.lesson.state === LessonSession.Playing
    readonly property bool unavailable: root.lesson === null && App.coursesReady
    readonly property bool saveFailed: root.playing && root.lesson.saveState === LessonSession.Failed

    /** The step before; at the first one, and by "Thoát bài", out of the lesson. The draft is kept either way. */
    function goBack(): void {
        if (root.playing && root.lesson.canGoBack)
            root.lesson.goBack()
        else
            root.leave()
    }
    function leave(): void {
        root.departed(root.playing && !root.saveFailed ? qsTr("Đã lưu, lần sau học tiếp từ đây") : "")
    }
    function goOn(): void {
        const again = root.lesson.primary === LessonSession.TryAgain
        root.lesson.pressPrimary()
        if (again)
            root.takeFocus()
    }
    /** The Return key in a field is the big button, if that can be pressed. */
    function enter(): void {
        if (!root.primaryEnabled)
            return
        root.goOn()
        root.focusPrimary()
    }

    title: !root.lesson ? qsTr("Bài học") : root.playing && Theme.compact ? root.lesson.stepWords : root.lesson.courseTitle
    subtitle: root.lesson ? root.lesson.title : ""
    canGoBack: true
    firstFocus: root.heading
    topMargin: Theme.compact ? 2 * Theme.space : 4 * Theme.space
    progress: root.playing ? root.lesson.stepNumber / root.lesson.stepCount : -1
    backText: qsTr("Quay lại")
    note: root.playing && root.lesson.saveState === LessonSession.Saved ? qsTr("Đã lưu") : root.remark
    primaryText: root.playing ? root.lesson.primaryText : ""
    primaryEnabled: root.playing && root.lesson.primaryEnabled
    primaryIcon: !root.playing ? "next" : ["next", root.lesson.sitting ? "next" : "tick", "again", "refresh"][root.lesson.primary]
    primaryIconAfter: root.primaryIcon === "next"
    onBack: root.goBack()
    onPrimary: root.goOn()
    onPlayingChanged: {
        if (root.lesson !== null && root.lesson.state === LessonSession.Finished)
            root.finished()
    }

    tools: BarTool {
        text: qsTr("Thoát bài")
        icon: "close"
        onClicked: root.leave()
    }

    Connections {
        target: root.lesson
        function onStepChanged(): void {
            root.scrollToTop()
            settled.start()
        }
    }

    Timer { // the new step is drawn by then
        id: settled

        interval: 0
        onTriggered: root.takeFocus()
    }
    Timer { // it has its height by then
        id: revealing

        property Item item: null

        interval: 0
        onTriggered: {
            if (revealing.item)
                root.reveal(revealing.item)
        }
    }
    TitleText {
        width: root.innerWidth
        visible: root.lesson === null
        text: root.unavailable ? qsTr("Bài này chưa mở được") : qsTr("Đang mở bài học")
    }
    BodyText {
        width: root.innerWidth
        visible: root.unavailable
        text: App.problem
    }
    Repeater {
        model: root.playing && root.lesson.exercise !== null ? 1 : 0
        delegate: StepContent {
            width: root.innerWidth
            lesson: root.lesson
            onTermActivated: term => termSheet.explain(term)
            onEntered: root.enter()
            onAppeared: item => {
                revealing.item = item
                revealing.start()
            }
            onHeadingChanged: root.heading = heading
            Component.onCompleted: root.heading = heading
        }
    }
    TermSheet {
        id: termSheet
    }

    feedback: [
        StepFeedback {
            width: root.innerWidth
            exercise: root.playing ? root.lesson.exercise : null
            once: root.lesson !== null && (root.lesson.sitting || root.lesson.review)
            onTermActivated: term => termSheet.explain(term)
        },
        FeedbackPanel {
            width: root.innerWidth
            visible: root.saveFailed
            kind: FeedbackPanel.TryAgain
            title: qsTr("Chưa lưu được")
            text: root.saveFailed ? root.lesson.problem : ""
        }
    ]
}
