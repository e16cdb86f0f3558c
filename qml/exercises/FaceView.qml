// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Hocso.Bridge
import Hocso.Controls
import Hocso.Exercises
import Hocso.Theme

/** Words or a picture: a side of a card or of a pair. */
Item {
    id: root

    required property face side
    property int textSize: Theme.answerSize
    property bool bold: false
    property bool centered: false
    property int maximumHeight: 176 ///< px, of a picture
    property bool spoken: false ///< a text of its own for screen readers; else what it stands on says its words

    readonly property bool pictured: root.side.image.file !== ""
    readonly property string words: root.pictured ? root.side.image.alt : root.side.text

    implicitHeight: root.pictured ? photo.height : label.height

    Accessible.ignored: !root.spoken
    Accessible.role: root.pictured ? Accessible.Graphic : Accessible.StaticText
    Accessible.name: root.words

    PictureView {
        id: photo

        width: root.width
        height: implicitHeight
        visible: root.pictured
        source: ExerciseViews.media(root.side.image.file)
        alt: root.side.image.alt
        maximumHeight: root.maximumHeight
        Accessible.ignored: true
    }
    BodyText {
        id: label

        width: root.width
        visible: !root.pictured
        text: root.side.text
        font.pixelSize: root.textSize
        font.bold: root.bold
        horizontalAlignment: root.centered ? Text.AlignHCenter : Text.AlignLeft
        Accessible.ignored: true
    }
}
