// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Hocso.Controls
import Hocso.Exercises
import Hocso.Theme

/** An option that is a picture: the picture large, its words below, the verdict as icon and word. */
Pressable {
    id: root

    required property string text
    required property url picture
    required property string alt
    property bool multiple: false
    property int verdict: -1
    property string detail

    readonly property bool judged: root.verdict >= 0
    readonly property bool isWrong: root.verdict === VerdictLine.Wrong
    readonly property int padding: 2 * Theme.space

    name: root.text
    description: Words.sentences([root.alt, line.word, root.detail])
    role: root.multiple ? Accessible.CheckBox : Accessible.RadioButton
    checkable: true
    implicitHeight: column.height + 2 * root.padding

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: root.isWrong ? Theme.badSoft : root.judged ? Theme.goodSoft
            : root.checked || root.pressed ? Theme.primarySoft : Theme.card
        border.color: root.isWrong ? Theme.bad : root.judged ? Theme.good : root.checked ? Theme.primary : Theme.line
        border.width: root.judged || root.checked ? Theme.strongBorder : Theme.hairline
    }
    Column {
        id: column

        x: root.padding
        y: root.padding
        width: root.width - 2 * root.padding
        spacing: Theme.space

        Image {
            width: column.width
            height: 176
            source: root.picture
            sourceSize.width: Math.round(column.width)
            sourceSize.height: 176
            fillMode: Image.PreserveAspectFit
            asynchronous: true
        }
        Row {
            width: column.width
            spacing: Theme.space

            Icon {
                id: sign

                size: Math.round(30 * Math.min(Theme.textScale, 1.5))
                color: root.checked ? Theme.primary : Theme.soft
                name: root.multiple ? (root.checked ? "check-on" : "check-off") : (root.checked ? "radio-on" : "radio-off")
            }
            BodyText {
                width: parent.width - sign.width - parent.spacing
                text: root.text
                font.pixelSize: Theme.answerSize
                Accessible.ignored: true
            }
        }
        VerdictLine {
            id: line

            width: column.width
            verdict: root.verdict
            because: root.detail
        }
    }
}
