// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Hocso.Bridge
import Hocso.Controls
import Hocso.Exercises
import Hocso.Theme

/** A left side, what it is joined with, and while that is being chosen all that it can be joined with. */
Item {
    id: root

    required property face base // the left one (Item has a `left` of its own)
    required property face partner
    required property bool joined
    required property var options // of matchSide; those that are joined elsewhere are not shown
    required property var taken // ids of these
    property bool open: false
    property int verdict: -1
    property string because
    property bool locked: false

    signal pressed
    signal chosen(string right)

    readonly property bool isWrong: root.verdict === VerdictLine.IsWrong
    readonly property bool judged: root.verdict >= 0
    readonly property bool again: root.isWrong && !root.joined // wrong in the try before

    function focusSides(): void {
        header.forceActiveFocus(Qt.OtherFocusReason)
    }

    implicitHeight: header.height + (root.open || root.judged ? below.height + sides.padding : 0)

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: root.again ? Theme.card : root.isWrong ? Theme.badSoft : root.judged ? Theme.goodSoft
            : root.joined ? Theme.primarySoft : Theme.card
        border.color: root.open ? Theme.primary : root.isWrong ? Theme.bad : root.judged ? Theme.good
            : root.joined ? Theme.primary : Theme.line
        border.width: root.open || root.judged && !root.again ? Theme.strongBorder
            : root.joined || root.again ? Theme.border : Theme.hairline
    }
    Pressable {
        id: header

        width: root.width
        height: sides.implicitHeight
        name: qsTr("Nối: %1").arg(sides.words)
        description: Words.sentences([!root.joined ? "" : root.locked ? qsTr("Đã nối với: %1").arg(sides.partnerWords)
            : qsTr("Đã nối với: %1. Bấm để gỡ ra.").arg(sides.partnerWords), verdictLine.said, root.because])
        checkable: true
        checked: root.joined
        locked: root.locked
        onClicked: root.pressed()

        MatchSides {
            id: sides

            anchors.fill: parent
            base: root.base
            partner: root.partner
            joined: root.joined
            open: root.open
        }
    }
    Column {
        id: below

        x: sides.padding
        y: header.height
        width: root.width - 2 * sides.padding
        spacing: 1.5 * Theme.space
        visible: root.open || root.judged

        VerdictLine {
            id: verdictLine

            readonly property string said: root.judged ? verdictLine.word : ""

            width: below.width
            verdict: root.verdict
            because: root.because
        }
        SmallText {
            width: below.width
            visible: root.open
            text: sides.pictured ? qsTr("Ý nào đi với hình này?") : qsTr("Ý nào đi với “%1”?").arg(sides.words)
            color: Theme.ink
        }
        CardGrid {
            id: grid

            width: below.width
            visible: root.open
            minimumCellWidth: 300
            spacing: 1.5 * Theme.space

            Repeater {
                model: root.open ? root.options : []
                delegate: MatchOption {
                    id: option

                    required property matchSide modelData

                    width: grid.cellWidth
                    height: grid.cellHeight
                    visible: !root.taken.includes(option.modelData.id)
                    side: option.modelData.face
                    onClicked: root.chosen(option.modelData.id)
                }
            }
        }
    }
}
