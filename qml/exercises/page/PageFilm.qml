// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Hocso.Controls
import Hocso.Exercises

/** A film: its picture, what it says in words, and a button that hands it to the computer's own player. */
Card {
    id: root

    required property pageVideo film

    PictureView {
        width: root.innerWidth
        visible: root.film.poster !== ""
        source: ExerciseViews.media(root.film.poster)
        alt: qsTr("Hình của phim")
    }
    SecondaryButton {
        icon: "play"
        text: qsTr("Xem phim")
        onClicked: Qt.openUrlExternally(ExerciseViews.media(root.film.file))
    }
    SmallText {
        width: root.innerWidth
        text: qsTr("Phim nói:")
    }
    BodyText {
        width: root.innerWidth
        text: root.film.caption
    }
}
