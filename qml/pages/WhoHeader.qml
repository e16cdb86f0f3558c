// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Hocso.Controls
import Hocso.Theme

/** Above the people: the question, the search, "Học thử", and what to say when nobody is there. */
Item {
    id: root

    required property int gap ///< between cards; half of it stands at either side
    required property int found
    required property int total
    required property string problem
    readonly property alias heading: title

    signal searched(string text)
    signal guestRequested

    readonly property int innerWidth: root.width - root.gap
    readonly property int toolsWidth: guest.width + 2 * Theme.space + (search.visible ? search.width : 0)
    readonly property bool oneRow: !Theme.compact && title.implicitWidth + root.toolsWidth + 4 * Theme.space < root.innerWidth
    readonly property int toolsY: root.oneRow ? 0 : title.height + 1.5 * Theme.space
    /** Search and guest beside each other, or below. */
    readonly property bool toolsInRow: !search.visible || root.toolsWidth < root.innerWidth

    implicitHeight: words.y + (words.visible ? words.height + 2 * Theme.space : 0)

    TitleText {
        id: title

        x: root.gap / 2
        y: root.oneRow ? (guest.height - height) / 2 : 0
        width: root.oneRow ? implicitWidth : root.innerWidth
        text: qsTr("Ai đang học?")
        Accessible.focusable: true
    }
    SearchField {
        id: search

        x: root.gap / 2 + (root.oneRow ? root.innerWidth - root.toolsWidth : 0)
        y: root.toolsY
        width: Theme.compact ? root.innerWidth : Math.min(root.innerWidth, Math.round(440 * Theme.textScale))
        visible: root.total > 0
        label: qsTr("Gõ tên để tìm, không cần dấu")
        onTextChanged: root.searched(search.text)
    }
    SecondaryButton {
        id: guest

        x: root.gap / 2 + (root.oneRow ? root.innerWidth - width
            : root.toolsInRow && search.visible ? search.width + 2 * Theme.space : 0)
        y: root.toolsY + (root.toolsInRow ? 0 : search.height + 1.5 * Theme.space)
        text: qsTr("Học thử")
        icon: "guest"
        onClicked: root.guestRequested()
    }
    Column {
        id: words

        x: root.gap / 2
        y: guest.y + guest.height + (Theme.compact ? 1 : 1.5) * Theme.space
        width: root.innerWidth
        visible: root.problem !== "" || root.found === 0
        spacing: 2 * Theme.space

        FeedbackPanel {
            width: words.width
            visible: root.problem !== ""
            kind: FeedbackPanel.TryAgain
            title: qsTr("Chưa vào được")
            text: root.problem
        }
        BodyText {
            width: words.width
            visible: root.total === 0
            text: qsTr("Chưa có ai trong danh sách. Bấm Người mới để ghi tên, hoặc Học thử để xem trước.")
        }
        BodyText {
            width: words.width
            visible: root.total > 0 && root.found === 0
            text: qsTr("Không tìm thấy tên này. Thử gõ ít chữ hơn, hoặc bấm Người mới.")
        }
    }
}
