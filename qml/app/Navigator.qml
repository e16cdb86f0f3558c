// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Hocso.Bridge
import Hocso.Pages

/**
 * Which page is shown and which lie below it. Pages are loaded by URL when they are due: only the first one is read
 * before the first frame, and only the one that is shown is alive.
 */
FocusScope {
    id: root

    readonly property Page page: loader.item as Page
    /** Of { name, properties }; the last one is shown. */
    property var stack: []
    /** --start-at leads there once; the next person on this machine begins at home. */
    property bool startTaken: false
    /** What is played, or has just ended. It is ended here, at once, so that no late draft of it is written. */
    property LessonSession lesson: null

    function reset(entries: var): void {
        root.stack = entries
        root.load("")
    }

    /** On top of what is shown; but a lesson or its result is never below anything, nor a course twice. */
    function open(name: string, properties: var): void {
        const below = root.stack.filter(entry => entry.name !== "Lesson" && entry.name !== "Result")
        if (name === "Course" && below[below.length - 1].name === "Course")
            below.pop()
        root.reset(below.concat([{ name, properties }]))
    }

    /** Back by one page; @p remark is said there quietly. */
    function back(remark: string): void {
        if (root.stack.length < 2)
            return
        const left = root.stack[root.stack.length - 1]
        root.stack = root.stack.slice(0, -1)
        if (root.stack[root.stack.length - 1].name === "Home")
            App.learner.refresh()
        root.load(remark)
        if (left.name === "Home")
            App.signOut()
    }

    function openLesson(courseId: string, lessonId: string): void {
        root.endLesson()
        root.lesson = App.openLesson(courseId, lessonId)
        root.open("Lesson", { courseId, lessonId, lesson: root.lesson })
    }

    function openReview(): void {
        root.endLesson()
        root.lesson = App.openReview()
        if (root.lesson)
            root.open("Lesson", { courseId: "", lessonId: "", lesson: root.lesson })
        else
            App.learner.refresh() // what was due has gone since: so does the card
    }

    function endLesson(): void {
        const ended = root.lesson
        root.lesson = null
        if (ended)
            ended.destroy()
    }

    function load(remark: string): void {
        const top = root.stack[root.stack.length - 1]
        loader.setSource(Qt.resolvedUrl("../Pages/" + top.name + "Page.qml"), top.properties)
        root.page.remark = remark
        root.page.takeFocus()
        if (top.name !== "Lesson" && top.name !== "Result")
            root.endLesson()
    }

    function start(): void {
        if (App.refusal !== "")
            root.reset([{ name: "Refusal", properties: {} }])
        else if (App.firstStart)
            root.reset([{ name: "FirstStart", properties: {} }])
        else if (!App.learner)
            root.reset([{ name: "Who", properties: {} }])
        else
            root.enter()
    }

    /** Somebody has been picked. */
    function enter(): void {
        const people = { name: "Who", properties: {} }
        const home = { name: "Home", properties: { learner: App.learner } }
        const courseId = root.startTaken ? "" : App.startCourse
        const course = { name: "Course", properties: { courseId } }
        root.startTaken = true
        if (courseId === "") {
            root.reset([people, home])
        } else if (App.startLesson === "") {
            root.reset([people, home, course])
        } else {
            root.stack = [people, home, course]
            root.openLesson(courseId, App.startLesson)
        }
    }

    Component.onCompleted: root.start()
    Keys.onPressed: event => { // Escape is heard by the screen itself
        if (event.key === Qt.Key_Back || (event.key === Qt.Key_Left && event.modifiers & Qt.AltModifier)) {
            event.accepted = true
            if (root.page.canGoBack)
                root.page.back()
        }
    }

    Loader {
        id: loader

        anchors.fill: parent
        focus: true
    }

    Repeater { // said once, over the first screen; a Loader cannot make bound components in Qt 6.4
        model: App.notice !== "" ? 1 : 0
        delegate: MessageSheet {
            id: notice

            title: qsTr("Cần biết")
            text: App.notice
            onClosed: App.dismissNotice()

            Timer { // after the page has taken the focus
                interval: 0
                running: true
                onTriggered: notice.open()
            }
        }
    }
    Connections {
        target: App
        function onFirstStartChanged(): void {
            root.start()
        }
        function onLearnerChanged(): void {
            if (App.learner || root.stack.length > 1)
                root.start()
        }
        function onCoursesReadyChanged(): void { // --start-at came before the first reading of the courses had ended
            const top = root.stack[root.stack.length - 1]
            if (App.coursesReady && top.name === "Lesson" && !root.lesson)
                root.openLesson(top.properties.courseId, top.properties.lessonId)
        }
    }

    Connections {
        target: root.page
        function onDeparted(remark: string): void {
            root.back(remark)
        }
        function onNewLearnerRequested(): void {
            root.open("NewLearner", {})
        }
        function onCorrectionRequested(): void {
            root.open("NewLearner", { learner: App.learner })
        }
        function onMyDataRequested(): void {
            root.open("MyData", { learner: App.learner })
        }
        function onCourseRequested(courseId: string): void {
            root.open("Course", { courseId })
        }
        function onLessonRequested(courseId: string, lessonId: string): void {
            root.openLesson(courseId, lessonId)
        }
        function onReviewRequested(): void {
            root.openReview()
        }
        function onCertificateRequested(courseId: string): void {
            root.open("Certificate", { courseId })
        }
        function onFinished(): void {
            root.open("Result", { lesson: root.lesson })
        }
        function onSittingRequested(): void {
            const { courseId, lessonId } = root.lesson
            root.open("Lesson", { courseId, lessonId, lesson: root.lesson })
        }
    }
}
