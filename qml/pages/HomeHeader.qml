// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Hocso.Bridge
import Hocso.Controls
import Hocso.Theme

/** Above the courses: "Học tiếp" and the heading with what belongs to the learner. */
Item {
    id: root

    required property int gap ///< between cards; half of it stands at either side
    required property LearnerSession learner
    required property int courseCount
    readonly property Item firstFocus: resume.visible ? resume : heading

    signal lessonRequested(string courseId, string lessonId)
    signal myDataRequested

    readonly property bool oneRow: heading.implicitWidth + mine.implicitWidth + 4 * Theme.space < root.width - root.gap

    implicitHeight: column.height + (Theme.compact ? 1 : 1.5) * Theme.space

    Column {
        id: column

        x: root.gap / 2
        width: root.width - root.gap
        spacing: (Theme.compact ? 2 : 3) * Theme.space

        ResumeCard {
            id: resume

            width: column.width
            visible: root.learner.resumable
            label: root.learner.resumeLabel
            title: root.learner.resumeTitle
            words: root.learner.resumeDetails
            onClicked: root.lessonRequested(root.learner.resumeCourseId, root.learner.resumeLessonId)
        }
        Item {
            width: column.width
            height: root.oneRow ? mine.height : heading.height + Theme.space + mine.height

            HeadingText {
                id: heading

                y: root.oneRow ? (mine.height - height) / 2 : 0
                width: root.oneRow ? implicitWidth : column.width
                text: qsTr("Khóa học")
                Accessible.focusable: true
            }
            SecondaryButton {
                id: mine

                x: root.oneRow ? column.width - width : 0
                y: root.oneRow ? 0 : heading.height + Theme.space
                width: Math.min(implicitWidth, column.width)
                narrow: true
                textSize: Theme.smallSize
                text: qsTr("Thông tin của tôi")
                icon: "passport"
                onClicked: root.myDataRequested()
            }
        }
        BodyText {
            width: column.width
            visible: !App.coursesReady
            text: qsTr("Đang xem các khóa học trên máy, đợi một chút.")
        }
        BodyText {
            width: column.width
            visible: App.coursesReady && root.courseCount === 0
            text: qsTr("Máy này chưa có khóa học nào. Nhờ người hướng dẫn cài khóa học.")
        }
    }
}
