// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Hocso.Controls
import Hocso.Exercises

/** Words to read with a picture, or with a film and what it says. */
ExerciseView {
    id: root

    readonly property pageContent content: root.session.content
    readonly property bool hasPicture: root.content.image.file !== ""
    readonly property bool hasFilm: root.content.video.file !== ""

    Component.onCompleted: root.session.edit({}, true)

    PictureView {
        width: root.width
        visible: root.hasPicture
        source: ExerciseViews.media(root.content.image.file)
        alt: root.content.image.alt
    }
    RichText {
        width: root.width
        text: root.content.text
        onTermActivated: term => root.termActivated(term)
    }
    PageFilm {
        width: root.width
        visible: root.hasFilm
        film: root.content.video
    }
}
