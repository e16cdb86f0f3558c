// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Hocso.Bridge
import Hocso.Theme

/** The story at the left, lessons and certificate at the right; below each other where there is little room. */
Item {
    id: root

    required property CourseSession course

    signal lessonRequested(string lessonId)
    signal certificateRequested
    signal termActivated(string term)

    readonly property int gap: 3 * Theme.space
    readonly property bool twoColumns: root.width >= 900 * Math.min(1.5, Theme.textScale)
    readonly property int storyWidth: root.twoColumns ? Math.round((root.width - root.gap) * 0.42) : root.width
    readonly property int lessonsWidth: root.twoColumns ? root.width - root.storyWidth - root.gap : root.width

    implicitHeight: root.twoColumns ? Math.max(story.height, study.height) : study.y + study.height

    Column {
        id: story

        width: root.storyWidth
        spacing: root.gap

        CourseStory {
            width: story.width
            course: root.course
            onTermActivated: term => root.termActivated(term)
        }
        BulletCard {
            width: story.width
            visible: root.course.bring.length > 0
            title: qsTr("Chuẩn bị")
            icon: "bring"
            lines: root.course.bring
        }
    }
    Column {
        id: study

        x: root.twoColumns ? root.storyWidth + root.gap : 0
        y: root.twoColumns ? 0 : story.height + root.gap
        width: root.lessonsWidth
        spacing: root.gap

        LessonList {
            width: study.width
            lessons: root.course.lessons
            nextLessonId: root.course.completed ? "" : root.course.nextLessonId
            onLessonRequested: lessonId => root.lessonRequested(lessonId)
        }
        CertificateCard {
            width: study.width
            visible: root.course.certificateOffered
            title: root.course.certificateTitle
            requirements: root.course.requirements
            earned: root.course.completed
            onRequested: root.certificateRequested()
        }
        BulletCard {
            width: study.width
            visible: root.course.completed && root.course.cardTitle !== ""
            title: root.course.cardTitle
            icon: "goal"
            lines: root.course.cardLines
        }
    }
}
