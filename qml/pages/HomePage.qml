// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Hocso.Bridge
import Hocso.Controls
import Hocso.Theme

/** A learner's home: go on, or pick a course. */
Page {
    id: root

    required property LearnerSession learner

    title: root.learner.greeting
    subtitle: App.site.title
    topMargin: 0
    columnWidth: root.width

    tools: BarTool {
        text: qsTr("Đổi người")
        icon: "people"
        onClicked: root.departed("")
    }

    CardsView {
        id: cards

        frame: root
        minimumCardWidth: Math.round(272 * Math.min(1.5, Theme.textScale))
        model: root.learner.courses
        above: HomeHeader {
            id: header

            width: cards.width + cards.gap
            gap: cards.gap
            learner: root.learner
            courseCount: cards.count
            onLessonRequested: (courseId, lessonId) => root.lessonRequested(courseId, lessonId)
            onReviewRequested: root.reviewRequested()
            onMyDataRequested: root.myDataRequested()
            Component.onCompleted: root.firstFocus = header.firstFocus
        }
        delegate: CardCell {
            id: cell

            required property string courseId
            required property string title
            required property string icon
            required property int state
            required property int percent
            required property string details

            readonly property bool broken: cell.state === CoursesModel.Broken
            readonly property bool gone: cell.state === CoursesModel.Gone

            view: cards
            neededHeight: card.implicitHeight

            CourseCard {
                id: card

                width: cell.cardWidth
                height: cell.cardHeight
                focus: true
                title: cell.title
                icon: cell.broken ? "warning" : cell.icon
                tint: cell.broken || cell.gone ? 7 : cell.index % 7
                progress: cell.broken ? -1 : cell.percent / 100
                done: cell.state === CoursesModel.Completed
                words: cell.details
                onClicked: {
                    if (cell.broken)
                        brokenSheet.open()
                    else if (cell.gone)
                        goneSheet.open()
                    else
                        root.courseRequested(cell.courseId)
                }
            }
        }
    }
    MessageSheet {
        id: brokenSheet

        title: qsTr("Khóa học này có lỗi")
        text: qsTr("Tệp của khóa học bị hỏng nên chưa mở được. Nhờ người hướng dẫn cài lại khóa học. Các khóa khác vẫn học được.")
    }
    MessageSheet {
        id: goneSheet

        title: qsTr("Khóa học không còn trên máy")
        text: qsTr("Kết quả đã học vẫn được giữ. Nhờ người hướng dẫn cài lại khóa học để học tiếp.")
    }
}
