// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Hocso.Theme
import Hocso.Controls // Qt 6.4 finds a module's own C++ types only through an import

// An answer to choose, of one or of several; after judging it shows the verdict by colour, border, icon and word.
Pressable {
    id: root

    // Not "Right": Item has an enumerator of that name, and it would win.
    enum Verdict { None, Correct, Wrong, Missed }

    required property string text
    property bool multiple: false
    property int verdict: OptionButton.None
    property string detail // why, shown after judging
    property url picture
    property string alt

    readonly property bool judged: root.verdict !== OptionButton.None
    readonly property bool isWrong: root.verdict === OptionButton.Wrong
    readonly property color verdictInk: root.isWrong ? Theme.bad : Theme.good
    readonly property string verdictWord: root.verdict === OptionButton.Correct ? qsTr("Đúng")
        : root.isWrong ? qsTr("Chưa đúng") : root.verdict === OptionButton.Missed ? qsTr("Đáp án đúng") : ""
    readonly property int padding: Theme.compact ? 2 * Theme.space : 3 * Theme.space
    readonly property bool stacked: root.pictured && Theme.compact && Theme.textScale > 1.25 // picture above words
    readonly property bool pictured: photo.status !== Image.Null

    component VerdictWord: Text {
        text: root.verdictWord
        textFormat: Text.PlainText
        font.pixelSize: Math.max(20, Theme.smallSize)
        font.bold: true
        color: root.verdictInk
    }

    name: root.text
    description: Words.sentences([root.pictured ? root.alt : "", root.verdictWord, root.detail])
    role: root.multiple ? Accessible.CheckBox : Accessible.RadioButton
    checkable: true
    implicitWidth: 640
    implicitHeight: Math.max(Theme.compact ? 72 : 80,
                             words.height + 2 * (root.padding - 4) + (root.stacked ? photo.height + Theme.space : 0),
                             root.pictured ? photo.height + 2 * Theme.space : 0)

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: root.isWrong ? Theme.badSoft : root.judged ? Theme.goodSoft
            : root.checked || root.pressed ? Theme.primarySoft : Theme.card
        border.color: root.judged ? root.verdictInk : root.checked ? Theme.primary : Theme.line
        border.width: root.judged || root.checked ? Theme.strongBorder : Theme.hairline
    }
    Icon {
        id: indicator

        x: root.padding
        anchors.verticalCenter: parent.verticalCenter
        size: Math.round(34 * Math.min(Theme.textScale, 1.5))
        color: root.judged ? root.verdictInk : root.checked ? Theme.primary : Theme.soft
        name: {
            switch (root.verdict) {
            case OptionButton.Correct: return "good"
            case OptionButton.Wrong: return "bad"
            case OptionButton.Missed: return "missed"
            }
            if (root.multiple)
                return root.checked ? "check-on" : "check-off"
            return root.checked ? "radio-on" : "radio-off"
        }
    }
    Image {
        id: photo

        x: indicator.x + indicator.width + 2 * Theme.space
        y: root.stacked ? root.padding : (root.height - height) / 2
        visible: root.pictured
        width: root.pictured ? (Theme.compact ? 88 : 128) : 0
        height: width * 3 / 4
        source: root.picture
        sourceSize.width: 256
        sourceSize.height: 192
        fillMode: Image.PreserveAspectFit
        asynchronous: true
    }
    VerdictWord { // at the right where there is room, else below the answer
        id: beside

        x: root.width - width - root.padding
        y: words.y + (answer.height - height) / 2
        visible: root.judged && !Theme.compact
    }
    Column {
        id: words

        x: root.pictured && !root.stacked ? photo.x + photo.width + 2 * Theme.space
            : indicator.x + indicator.width + (Theme.compact ? 1.5 : 2.5) * Theme.space
        y: root.stacked ? photo.y + photo.height + Theme.space : (root.height - height) / 2
        width: root.width - x - root.padding
        spacing: Theme.space / 2

        Text {
            id: answer

            width: words.width - (beside.visible ? beside.width + 2 * Theme.space : 0)
            text: root.text
            textFormat: Text.PlainText
            font.pixelSize: Theme.answerSize
            color: Theme.ink
            wrapMode: Text.Wrap
        }
        VerdictWord {
            visible: root.judged && Theme.compact
        }
        Text {
            width: words.width
            visible: root.detail !== ""
            text: root.detail
            textFormat: Text.PlainText
            font.pixelSize: Theme.bodySize
            color: Theme.ink
            wrapMode: Text.Wrap
        }
    }
}
