// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Hocso.Bridge
import Hocso.Controls

/** "Ai đang học?": pick yourself, come anew, or try without a name. */
Page {
    id: root

    property string problem ///< of signing in, from here

    title: qsTr("Học Số")
    subtitle: App.site.title
    topMargin: 0
    columnWidth: root.width
    primaryText: qsTr("Người mới")
    primaryIcon: "person-add"
    primaryIconAfter: false
    onPrimary: root.newLearnerRequested()
    Component.onCompleted: App.people.search = ""

    Connections {
        target: App
        function onProblemChanged(): void {
            root.problem = App.problem
        }
    }
    CardsView {
        id: cards

        frame: root
        model: App.people
        above: WhoHeader {
            id: header

            width: cards.width + cards.gap
            gap: cards.gap
            found: App.people.count
            total: App.people.total
            problem: root.problem
            onSearched: text => App.people.search = text
            onGuestRequested: App.startGuest()
            Component.onCompleted: root.firstFocus = header.heading
        }
        delegate: CardCell {
            id: cell

            required property string learnerId
            required property string name
            required property string details
            required property string picture

            view: cards
            neededHeight: card.implicitHeight

            LearnerCard {
                id: card

                width: cell.cardWidth
                height: cell.cardHeight
                focus: true
                sign: cell.picture
                learner: cell.name
                details: cell.details
                onClicked: App.signIn(cell.learnerId)
            }
        }
    }
}
