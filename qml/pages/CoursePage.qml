// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Hocso.Bridge
import Hocso.Controls

/** One course: what it is good for, its lessons, and what earns the certificate. */
Page {
    id: root

    required property string courseId
    readonly property CourseSession course: App.coursesReady ? App.openCourse(root.courseId) : null

    title: qsTr("Khóa học")
    subtitle: App.learner ? App.learner.name : ""
    canGoBack: true
    firstFocus: heading
    columnWidth: root.width
    backText: qsTr("Quay lại")
    primaryText: root.course ? root.course.startText : ""
    primaryIcon: "next"
    onBack: root.departed("")
    onPrimary: root.lessonRequested(root.courseId, root.course.nextLessonId)

    TitleText {
        id: heading

        width: root.innerWidth
        text: root.course ? root.course.title
            : App.coursesReady ? qsTr("Khóa học này chưa mở được") : qsTr("Đang mở khóa học")
        Accessible.focusable: true
    }
    BodyText {
        width: root.innerWidth
        visible: App.coursesReady && !root.course
        text: App.problem
    }
    Repeater {
        model: root.course !== null ? 1 : 0
        delegate: CourseContent {
            width: root.innerWidth
            course: root.course
            onLessonRequested: lessonId => root.lessonRequested(root.courseId, lessonId)
            onCertificateRequested: root.certificateRequested(root.courseId)
            onTermActivated: term => termSheet.explain(term)
        }
    }
    TermSheet {
        id: termSheet
    }
}
