// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Hocso.Bridge
import Hocso.Controls
import Hocso.Theme

/** Above the courses: "Học tiếp", "Ôn 3 phút" and the heading with what belongs to the learner. */
Item {
    id: root

    required property int gap ///< between cards; half of it stands at either side
    required property LearnerSession learner
    required property int courseCount
    readonly property Item firstFocus: root.learner.resumable ? resume : root.learner.reviewOffered ? review : heading

    signal lessonRequested(string courseId, string lessonId)
    signal reviewRequested
    signal myDataRequested

    readonly property bool narrow: Theme.compact || Theme.textScale > 1.5
    readonly property bool oneRow: heading.implicitWidth + mine.implicitWidth + 4 * Theme.space < root.width - root.gap

    implicitHeight: column.height + (Theme.compact ? 1 : 1.5) * Theme.space

    Column {
        id: column

        x: root.gap / 2
        width: root.width - root.gap
        spacing: (Theme.compact ? 2 : 3) * Theme.space

        Item { // beside each other where there is room
            id: next

            readonly property bool besides: root.learner.resumable && root.learner.reviewOffered && !root.narrow
            readonly property int reviewWidth: root.narrow ? next.width : Math.round((next.width - root.gap) / 3)
            readonly property real tall: Math.max(resume.implicitHeight, review.implicitHeight)

            width: column.width
            height: next.besides ? next.tall : review.visible ? review.y + review.height : resume.height
            visible: root.learner.resumable || root.learner.reviewOffered

            ResumeCard {
                id: resume

                width: next.besides ? next.width - next.reviewWidth - root.gap : next.width
                height: next.besides ? next.tall : implicitHeight
                visible: root.learner.resumable
                label: root.learner.resumeLabel
                title: root.learner.resumeTitle
                words: root.learner.resumeDetails
                onClicked: root.lessonRequested(root.learner.resumeCourseId, root.learner.resumeLessonId)
            }
            ReviewCard {
                id: review

                x: next.besides ? next.width - width : 0
                y: next.besides || !root.learner.resumable ? 0 : resume.height + column.spacing
                width: next.reviewWidth
                height: next.besides ? next.tall : implicitHeight
                visible: root.learner.reviewOffered
                onClicked: root.reviewRequested()
            }
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
