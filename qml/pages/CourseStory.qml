// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Hocso.Bridge
import Hocso.Controls
import Hocso.Theme

/** What the course is good for, told as a story, with its picture. */
Card {
    id: root

    required property CourseSession course

    signal termActivated(string term)

    spacing: 2 * Theme.space

    PictureView {
        width: root.innerWidth
        visible: root.course.storyImage !== ""
        maximumHeight: 280
        source: root.course.storyImage
        alt: root.course.storyImageAlt
    }
    BodyText {
        width: root.innerWidth
        visible: root.course.summary !== ""
        text: root.course.summary
        font.bold: true
    }
    RichText {
        width: root.innerWidth
        visible: root.course.storyText !== ""
        text: root.course.storyText
        onTermActivated: term => root.termActivated(term)
    }
}
