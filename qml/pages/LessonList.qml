// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Hocso.Bridge
import Hocso.Controls
import Hocso.Theme

/** The lessons of a course with their state; the one that is due is marked. */
Card {
    id: root

    required property LessonsModel lessons
    required property string nextLessonId ///< empty: none is due

    signal lessonRequested(string lessonId)

    padding: Theme.compact ? Theme.space : 1.5 * Theme.space
    spacing: Theme.space

    Item {
        width: root.innerWidth
        height: heading.height + 2 * Theme.space

        IconHeading {
            id: heading

            x: 1.5 * Theme.space
            y: Theme.space
            width: root.innerWidth - 2 * x
            icon: "lesson"
            text: qsTr("Các bài học")
        }
    }
    Repeater {
        model: root.lessons
        delegate: LessonRow {
            id: row

            required property string lessonId

            width: root.innerWidth
            next: row.lessonId === root.nextLessonId
            onClicked: root.lessonRequested(row.lessonId)
        }
    }
}
