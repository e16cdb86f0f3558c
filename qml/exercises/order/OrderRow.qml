// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Hocso.Controls
import Hocso.Exercises
import Hocso.Theme

/** A place in the order and what stands there. */
Item {
    id: root

    required property orderItem item
    required property int number // from 1
    required property int count
    property bool picked: false
    property string pickedText // of the row that is being moved; empty: none
    property int verdict: -1
    property string because
    property bool locked: false

    signal pressed
    signal moved(int by) // -1 up, 1 down

    readonly property bool judged: root.verdict >= 0
    readonly property bool isWrong: root.verdict === VerdictLine.IsWrong
    readonly property bool target: root.pickedText !== "" && !root.picked
    readonly property int padding: Theme.compact ? 2 * Theme.space : 2.5 * Theme.space

    function focusMover(up: bool): void {
        movers.focusOne(up)
    }

    implicitHeight: column.height + 2 * root.padding

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: root.picked ? Theme.primarySoft : root.isWrong ? Theme.badSoft : root.judged ? Theme.goodSoft : Theme.card
        border.color: root.picked || root.target ? Theme.primary : root.isWrong ? Theme.bad
            : root.judged ? Theme.good : Theme.line
        border.width: root.picked || root.judged ? Theme.strongBorder : root.target ? Theme.border : Theme.hairline
    }
    Pressable { // the row without its buttons
        width: movers.visible && movers.beside ? movers.x - Theme.space : root.width
        height: movers.visible && !movers.beside ? movers.y - Theme.space : root.height
        name: "%1. %2".arg(root.number).arg(root.item.text)
        description: Words.sentences([root.target ? qsTr("Đặt “%1” vào đây").arg(root.pickedText) : "",
            root.item.image.alt, line.word, root.because])
        checkable: true
        checked: root.picked
        locked: root.locked
        onClicked: root.pressed()
    }
    Rectangle {
        id: badge

        x: root.padding
        y: root.padding
        width: Math.max(40, Math.round(Theme.answerSize * 1.6))
        height: width
        radius: width / 2
        color: root.picked ? Theme.primary : root.judged ? Theme.card : Theme.primarySoft
        border.width: Theme.highContrast ? Theme.border : 0
        border.color: Theme.primary

        BodyText {
            anchors.centerIn: parent
            text: root.number
            font.bold: true
            color: root.picked ? Theme.onPrimary : Theme.primary
            Accessible.ignored: true
        }
    }
    Column {
        id: column

        x: badge.x + badge.width + 2 * Theme.space
        y: root.padding
        width: root.width - x - root.padding - (movers.beside ? movers.width + 2 * Theme.space : 0)
        spacing: Theme.space

        Image {
            visible: root.item.image.file !== ""
            width: Math.min(column.width, 160)
            height: visible ? width * 3 / 4 : 0
            source: ExerciseViews.media(root.item.image.file)
            sourceSize.width: 160
            sourceSize.height: 120
            fillMode: Image.PreserveAspectFit
            horizontalAlignment: Image.AlignLeft
            asynchronous: true
        }
        BodyText {
            width: column.width
            text: root.item.text
            font.pixelSize: Theme.answerSize
            verticalAlignment: Text.AlignVCenter
            height: Math.max(implicitHeight, badge.height)
            Accessible.ignored: true
        }
        VerdictLine {
            id: line

            width: column.width
            verdict: root.verdict
            word: root.isWrong ? qsTr("Cần dời chỗ") : root.judged ? qsTr("Đúng chỗ") : ""
            because: root.because
        }
        Item { // room for the buttons below the words
            width: 1
            height: movers.height
            visible: movers.visible && !movers.beside
        }
    }
    OrderMovers {
        id: movers

        beside: !Theme.compact
        room: root.width - 2 * root.padding
        x: beside ? root.width - width - root.padding : root.padding
        y: beside ? (root.height - height) / 2 : root.height - height - root.padding
        visible: !root.locked && (beside || root.picked)
        text: root.item.text
        first: root.number === 1
        last: root.number === root.count
        onMoved: by => root.moved(by)
    }
}
