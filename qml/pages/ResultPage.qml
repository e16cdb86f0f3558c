// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Hocso.Bridge
import Hocso.Controls
import Hocso.Theme

/** The end of a lesson, sitting or review: what was learnt, what to look at again, where to go now. */
Page {
    id: root

    required property LessonSession lesson
    readonly property CourseSession course: root.lesson.review ? null : App.openCourse(root.lesson.courseId)
    readonly property bool failed: root.lesson.sitting && !root.lesson.passed
    readonly property bool certified: root.lesson.courseCompleted && root.course !== null && root.course.certificateOffered

    /** The one thing to recommend. */
    enum Step { Certificate, Again, NextLesson, Course, Home }
    readonly property bool saveFailed: root.lesson.saveState === LessonSession.Failed
    readonly property int step: root.lesson.review ? ResultPage.Home
        : root.certified ? ResultPage.Certificate
        : root.failed && root.lesson.retryOffered ? ResultPage.Again
        : root.lesson.nextLessonId !== "" ? ResultPage.NextLesson : ResultPage.Course

    function leave(): void {
        if (root.lesson.review)
            root.departed("")
        else
            root.courseRequested(root.lesson.courseId)
    }
    function sitAgain(): void {
        root.lesson.sitAgain()
        root.sittingRequested()
    }

    title: root.lesson.courseTitle
    subtitle: root.lesson.title
    canGoBack: true
    firstFocus: heading
    backText: root.step >= ResultPage.Course ? "" : qsTr("Về khóa học")
    primaryText: root.saveFailed ? root.lesson.primaryText : [qsTr("Xem giấy chứng nhận"), qsTr("Làm lại"), qsTr("Học bài tiếp"), qsTr("Về khóa học"), qsTr("Về trang chính")][root.step]
    primaryIcon: root.saveFailed ? "refresh" : ["certificate", "again", "next", "next", "home"][root.step]
    primaryIconAfter: root.primaryIcon === "next"
    onBack: root.leave()
    onPrimary: {
        if (root.saveFailed)
            return root.lesson.pressPrimary()
        switch (root.step) {
        case ResultPage.Certificate: return root.certificateRequested(root.lesson.courseId)
        case ResultPage.Again: return root.sitAgain()
        case ResultPage.NextLesson: return root.lessonRequested(root.lesson.courseId, root.lesson.nextLessonId)
        default: return root.leave()
        }
    }

    ResultBanner {
        id: heading

        width: root.innerWidth
        good: !root.failed
        title: root.lesson.resultTitle
        text: root.lesson.resultText
    }
    BulletCard {
        width: root.innerWidth
        visible: !root.failed && root.lesson.learnt !== ""
        title: qsTr("Đã học được")
        icon: "goal"
        lines: [root.lesson.learnt]
    }
    Card {
        id: nextCard

        width: root.innerWidth
        visible: root.lesson.nextLessonId !== "" && root.step !== ResultPage.Again
        spacing: Theme.space

        SmallText {
            width: nextCard.innerWidth
            text: qsTr("Bài tiếp theo")
        }
        BodyText {
            width: nextCard.innerWidth
            text: root.lesson.nextLessonTitle
            font.bold: true
        }
    }
    SecondaryButton {
        width: Math.min(implicitWidth, root.innerWidth)
        visible: root.lesson.retryOffered && root.step !== ResultPage.Again
        text: qsTr("Làm lại")
        icon: "again"
        onClicked: root.sitAgain()
    }
    ResultItems {
        width: root.innerWidth
        visible: root.lesson.items.length > 0
        items: root.lesson.items
        onTermActivated: term => termSheet.explain(term)
    }
    TermSheet {
        id: termSheet
    }

    feedback: FeedbackPanel {
        width: root.innerWidth
        visible: root.saveFailed
        kind: FeedbackPanel.TryAgain
        title: qsTr("Chưa lưu được")
        text: root.lesson.problem
    }
}
