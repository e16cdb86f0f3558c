// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Hocso.Theme

// Running text. For CommonMark use RichText.
Text {
    id: root

    textFormat: Text.PlainText
    font.pixelSize: Theme.bodySize
    color: Theme.ink
    wrapMode: Text.Wrap

    Accessible.role: Accessible.StaticText
    Accessible.name: root.text
}
