// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Hocso.Controls
import Hocso.Exercises
import Hocso.Theme

/** An item, the bins that it can go into, and what its place was worth. */
Card {
    id: root

    required property categorizeItem item
    required property var bins // of categorizeBin
    property bool alone: false // no other item is on the screen
    property string bin // where it is now; empty: nowhere
    property int verdict: -1
    property string because
    property bool locked: false

    signal chosen(string bin)

    readonly property bool isMessage: root.item.message.text !== ""
    readonly property string words: root.isMessage ? root.item.message.text : root.item.text
    readonly property real widestBin: metrics.height > 0 // bindings do not see that advanceWidth() follows the font
        ? Math.max(...Array.from(root.bins, bin => metrics.advanceWidth(bin.label))) : 0
    readonly property int columns: { // as many as have room for the longest name in one line
        const cell = Math.ceil(root.widestBin) + BinButton.Room * Math.min(Theme.textScale, 1.5)
        return Math.min(root.bins.length, Math.max(1, Math.floor((root.innerWidth + Theme.space) / (cell + Theme.space))))
    }

    spacing: 2 * Theme.space
    border.color: root.verdict === VerdictLine.IsWrong ? Theme.bad : root.verdict >= 0 ? Theme.good : Theme.line
    border.width: root.verdict >= 0 ? Theme.strongBorder : Theme.hairline

    FontMetrics {
        id: metrics

        font.pixelSize: Theme.bodySize
        font.bold: true
    }
    SmallText {
        width: root.innerWidth
        visible: root.item.context !== ""
        text: root.item.context
    }
    Bubble {
        width: root.innerWidth
        visible: root.isMessage
        from: root.item.message.from
        text: root.item.message.text
    }
    BodyText {
        width: root.innerWidth
        visible: !root.isMessage
        text: root.item.text
        font.pixelSize: Theme.answerSize
    }
    Grid {
        id: grid

        width: root.innerWidth
        columns: root.columns
        spacing: Theme.space

        Repeater {
            model: root.bins
            delegate: BinButton {
                id: button

                required property categorizeBin modelData

                width: Math.floor((grid.width + grid.spacing) / root.columns - grid.spacing)
                text: button.modelData.label
                name: root.alone ? button.modelData.label : "%1: %2".arg(button.modelData.label).arg(root.words)
                checked: root.bin === button.modelData.id
                locked: root.locked
                onClicked: root.chosen(button.modelData.id)
            }
        }
    }
    VerdictLine {
        width: root.innerWidth
        verdict: root.verdict
        because: root.because
    }
}
