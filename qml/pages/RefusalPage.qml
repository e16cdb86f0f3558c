// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Hocso.Bridge
import Hocso.Controls
import Hocso.Theme

/** The data folder cannot be used: why, in one sentence, and nothing else. */
Page {
    id: root

    title: qsTr("Học Số")
    firstFocus: heading
    primaryText: App.kiosk ? "" : qsTr("Đóng")
    primaryIcon: "close"
    primaryIconAfter: false
    topMargin: Theme.compact ? Theme.margin : 12 * Theme.space
    columnWidth: Math.round(720 * Theme.textScale)
    onPrimary: App.quit()

    Icon {
        name: "warning"
        size: Math.round(72 * Math.min(Theme.textScale, 1.5))
        color: Theme.onAccentSoft
    }
    TitleText {
        id: heading

        width: root.innerWidth
        text: qsTr("Chưa mở được Học Số")
        Accessible.focusable: true
    }
    BodyText {
        width: root.innerWidth
        text: App.refusal
    }
}
