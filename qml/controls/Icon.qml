// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Hocso.Theme

// One drawing of icons.txt. It says nothing to screen readers: the word beside it does.
Text {
    id: root

    required property string name
    property int size: Math.round(28 * Theme.textScale)

    text: Theme.glyph(root.name)
    textFormat: Text.PlainText
    font.family: Theme.iconFamily
    font.pixelSize: root.size
    lineHeight: root.size
    lineHeightMode: Text.FixedHeight
    color: Theme.ink
    width: root.size
    height: root.size
    horizontalAlignment: Text.AlignHCenter
    verticalAlignment: Text.AlignVCenter
}
