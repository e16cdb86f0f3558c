// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Hocso.Controls
import Hocso.Exercises
import Hocso.Theme

/** A paragraph with its gaps: words and gaps in lines, broken where there are blanks. */
Item {
    id: root

    required property textLine line
    required property var gaps // {gap: {number, text, verdict, because}}
    property string current
    property bool locked: false

    signal pressed(string gap)
    signal termActivated(string term)

    readonly property int textSize: root.line.level > 0 ? Theme.headingSize : Theme.bodySize
    readonly property int room: root.line.indent === 0 ? 0 : Math.round(root.textSize * 1.6)
    /** Of a line with a gap in it: two gaps, one below the other, stand 8 px apart. */
    readonly property int pitch: root.line.slotted ? Theme.target + Theme.space : 0

    /** The paragraph as it is read aloud, gaps by what stands in them. */
    function said(): string {
        return root.line.plain.replace(/\{\{[^:}]*:\s*([^}]*?)\s*\}\}/g, (all, gap) => {
            const known = root.gaps[gap]
            return known === undefined ? "" : known.text !== "" ? known.text : qsTr("chỗ trống %1").arg(known.number)
        })
    }

    implicitHeight: flow.height

    Accessible.role: root.line.level > 0 ? Accessible.Heading : Accessible.StaticText
    Accessible.name: root.line.mark === "" ? root.said() : root.line.mark + " " + root.said()

    component Piece: Text {
        id: piece

        property real room // the widest it can be

        width: Math.min(Math.ceil(inOneLine.implicitWidth), piece.room)
        textFormat: Text.StyledText
        font.pixelSize: root.textSize
        font.bold: root.line.level > 0
        color: Theme.ink
        linkColor: Theme.primary
        wrapMode: Text.Wrap
        verticalAlignment: Text.AlignVCenter
        onLinkActivated: link => {
            if (link.startsWith("term:"))
                root.termActivated(link.substring(5))
        }

        Text { // only measured: the implicit width of a text that wraps is changed by its width
            id: inOneLine

            visible: false
            text: piece.text
            textFormat: Text.StyledText
            font: piece.font
        }
    }

    FontMetrics {
        id: metrics

        font.pixelSize: root.textSize
    }
    Piece {
        x: flow.x - root.room
        width: root.room - Theme.space
        height: Math.max(implicitHeight, root.pitch)
        visible: root.line.mark !== ""
        text: root.line.mark
        color: Theme.primary
        horizontalAlignment: Text.AlignRight
    }
    Flow {
        id: flow

        x: root.line.indent * root.room
        width: root.width - x
        spacing: metrics.height > 0 ? Math.ceil(metrics.advanceWidth(" ")) : 0

        Repeater {
            model: root.line.units
            delegate: Row {
                id: unit

                required property textUnit modelData
                readonly property bool slotted: unit.modelData.slot !== ""
                readonly property int lineHeight: Math.max(root.pitch, before.implicitHeight,
                                                           unit.slotted ? unit.tallest + Theme.space : 0)
                property real tallest: 0

                height: unit.lineHeight
                spacing: unit.slotted ? 2 : 0

                Piece {
                    id: before

                    room: flow.width
                    height: unit.lineHeight
                    visible: text !== ""
                    text: unit.modelData.before
                }
                Repeater {
                    model: unit.slotted ? 1 : 0
                    onItemAdded: (index, item) => unit.tallest = Qt.binding(() => item.height)
                    delegate: GapFillPill {
                        id: pill

                        readonly property string gap: unit.modelData.slot
                        readonly property var known: root.gaps[pill.gap]

                        y: Math.round((unit.lineHeight - height) / 2)
                        room: flow.width - (before.visible ? before.width : 0) - (after.visible ? after.width : 0) - 4
                        number: pill.known.number
                        text: pill.known.text
                        verdict: pill.known.verdict
                        because: pill.known.because
                        checked: root.current === pill.gap
                        locked: root.locked
                        onClicked: root.pressed(pill.gap)
                    }
                }
                Piece {
                    id: after

                    room: flow.width / 2
                    height: unit.lineHeight
                    visible: text !== ""
                    text: unit.modelData.after
                }
            }
        }
    }
}
