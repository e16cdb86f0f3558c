// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Hocso.Controls
import Hocso.Exercises
import Hocso.Theme

/** Words to read with a picture, or with a film and what it says. */
ExerciseView {
    id: root

    readonly property pageContent content: root.session.content
    readonly property bool hasPicture: root.content.image.file !== ""
    readonly property bool wide: root.hasPicture && root.width >= 720 * Theme.textScale
    readonly property bool hasFilm: root.content.video.file !== ""

    Component.onCompleted: root.session.edit({}, true)

    Grid { // words first; beside them, where there is room, what they speak of
        columns: root.wide ? 2 : 1
        spacing: 3 * Theme.space

        RichText {
            width: root.wide ? Math.round(0.5 * root.width) - 1.5 * Theme.space : root.width
            text: root.content.text
            onTermActivated: term => root.termActivated(term)
        }
        PictureView {
            width: root.wide ? Math.round(0.5 * root.width) - 1.5 * Theme.space : root.width
            visible: root.hasPicture
            source: ExerciseViews.media(root.content.image.file)
            alt: root.content.image.alt
        }
    }
    PageFilm {
        width: root.width
        visible: root.hasFilm
        film: root.content.video
    }
}
