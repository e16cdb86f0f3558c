// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Hocso.Controls
import Hocso.Exercises
import Hocso.Theme

/**
 * Cards to turn, one at a time. The step can be left once each was turned; cards of a step that is done can still be
 * turned and read again, which changes nothing.
 */
ExerciseView {
    id: root

    readonly property flashcardsContent content: root.session.content
    readonly property var ids: root.idsOf(root.content.cards)
    readonly property var turned: root.ids.filter(id => (root.session.answer.turned ?? []).includes(id))
    readonly property int count: root.ids.length
    property int at: 0 // the card on the screen
    property bool back: false // its back is up
    readonly property flashcardsCard card: root.content.cards[root.at]
    readonly property int following: root.at + 1 < root.count ? root.at + 1
        : root.ids.findIndex((id, i) => i !== root.at && !root.turned.includes(id))

    function show(at: int, back: bool): void {
        const id = root.ids[at]
        const turned = back && !root.turned.includes(id) ? root.turned.concat(id) : root.turned
        root.at = at
        root.back = back
        root.session.edit({ turned: turned, at: id, back: back }, turned.length === root.count)
    }
    function goTo(at: int): void {
        const focused = before.activeFocus || after.activeFocus
        root.show(at, false)
        if (focused && !before.activeFocus && !after.activeFocus) // there is nothing beyond
            sheet.forceActiveFocus(Qt.OtherFocusReason)
    }

    Component.onCompleted: {
        root.at = Math.max(0, root.ids.indexOf(root.session.answer.at ?? ""))
        root.back = root.session.answer.back === true
        if (root.session.answer.turned !== undefined)
            root.show(root.at, root.back) // an update may have taken cards away
    }

    TitleText {
        width: root.width
        visible: root.session.ask === ""
        text: qsTr("Lật thẻ để học")
    }
    SmallText {
        id: progress

        readonly property bool whole: root.turned.length === root.count

        width: root.width
        text: root.turned.length === 0 ? qsTr("Đọc mặt trước, nghĩ một chút rồi lật thẻ.")
            : progress.whole ? qsTr("Đã lật hết các thẻ.")
            : qsTr("Đã lật %1 trong %2 thẻ.").arg(root.turned.length).arg(root.count)
    }
    Announcer {
        item: progress
        words: progress.whole ? progress.text : ""
    }
    FlashcardsCard {
        id: sheet

        width: root.width
        side: root.back ? root.card.back : root.card.front
        back: root.back
        place: qsTr("Thẻ %1 trong %2").arg(root.at + 1).arg(root.count)
        onClicked: root.show(root.at, !root.back)
    }
    Flow {
        width: root.width
        visible: root.count > 1
        spacing: Theme.compact ? Theme.space : 1.5 * Theme.space

        SecondaryButton {
            id: before

            narrow: Theme.compact
            textSize: Theme.compact ? Theme.smallSize : Theme.buttonSize
            enabled: root.at > 0
            icon: "back"
            text: qsTr("Thẻ trước")
            onClicked: root.goTo(root.at - 1)
        }
        SecondaryButton {
            id: after

            narrow: Theme.compact
            textSize: Theme.compact ? Theme.smallSize : Theme.buttonSize
            enabled: root.following >= 0
            icon: "next"
            iconAfter: true
            text: qsTr("Thẻ sau")
            onClicked: root.goTo(root.following)
        }
    }
}
