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
    property int verdict: -1 // a VerdictLine.Verdict; -1: nothing said
    property string detail

    readonly property bool judged: root.verdict >= 0
    readonly property bool isWrong: root.verdict === VerdictLine.IsWrong
    readonly property color verdictInk: root.isWrong ? Theme.bad : Theme.good
    readonly property string verdictWord: root.isWrong ? qsTr("Chưa đúng") : root.judged ? qsTr("Đúng") : ""
    readonly property int padding: 2 * Theme.space

    name: root.text
    description: Words.sentences([root.alt, root.verdictWord, root.detail])
    role: root.multiple ? Accessible.CheckBox : Accessible.RadioButton
    checkable: true
    implicitHeight: column.height + 2 * root.padding

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: root.isWrong ? Theme.badSoft : root.judged ? Theme.goodSoft
            : root.checked || root.pressed ? Theme.primarySoft : Theme.card
        border.color: root.judged ? root.verdictInk : root.checked ? Theme.primary : Theme.line
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
                color: root.judged ? root.verdictInk : root.checked ? Theme.primary : Theme.soft
                name: root.isWrong ? "bad" : root.judged ? "good" : (root.multiple ? "check-" : "radio-")
                    + (root.checked ? "on" : "off")
            }
            BodyText {
                width: parent.width - sign.width - parent.spacing
                text: root.text
                font.pixelSize: Theme.answerSize
                Accessible.ignored: true
            }
        }
        BodyText {
            width: column.width
            visible: root.judged
            text: root.verdictWord
            font.pixelSize: Math.max(20, Theme.smallSize)
            font.bold: true
            color: root.verdictInk
            Accessible.ignored: true
        }
        BodyText {
            width: column.width
            visible: root.detail !== ""
            text: root.detail
            Accessible.ignored: true
        }
    }
}
