// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Hocso.Controls
import Hocso.Exercises
import Hocso.Theme

/** Options to pick one or several of; as cards in a grid when they are pictures and there is room. */
ExerciseView {
    id: root

    readonly property choiceContent content: root.session.content
    readonly property var selected: root.session.answer.selected ?? []
    readonly property bool asCards: root.content.pictures && !Theme.compact

    function pick(id: string): void {
        const rest = root.selected.filter(other => other !== id)
        const next = !root.content.many ? [id] : rest.length < root.selected.length ? rest : rest.concat(id)
        root.session.edit({ selected: next }, next.length > 0)
    }

    /** What was wrong before is marked until it is picked again. */
    function verdictFor(id: string): int {
        return root.session.locked || !root.selected.includes(id) ? root.markOf(id) : -1
    }

    parts: root.idsOf(root.content.options)
    wrongForGood: true
    onRetried: {
        const kept = root.selected.filter(id => !root.tried.includes(id))
        root.session.edit({ selected: kept }, kept.length > 0)
    }

    SmallText {
        width: root.width
        visible: root.content.many
        text: qsTr("Có thể chọn nhiều ý.")
    }
    Repeater {
        model: root.asCards ? null : root.content.options
        delegate: OptionButton {
            id: row

            required property choiceOption modelData

            width: root.width
            text: row.modelData.text
            picture: ExerciseViews.media(row.modelData.image.file)
            alt: row.modelData.image.alt
            multiple: root.content.many
            checked: root.selected.includes(row.modelData.id)
            verdict: root.verdictFor(row.modelData.id) + 1
            detail: root.becauseOf(row.modelData.id)
            locked: root.session.locked
            onClicked: root.pick(row.modelData.id)
        }
    }
    CardGrid {
        id: grid

        width: root.width
        visible: root.asCards
        minimumCellWidth: 256

        Repeater {
            model: root.asCards ? root.content.options : null
            delegate: ChoiceCard {
                id: card

                required property choiceOption modelData

                width: grid.cellWidth
                height: grid.cellHeight
                text: card.modelData.text
                picture: ExerciseViews.media(card.modelData.image.file)
                alt: card.modelData.image.alt
                multiple: root.content.many
                checked: root.selected.includes(card.modelData.id)
                verdict: root.verdictFor(card.modelData.id)
                detail: root.becauseOf(card.modelData.id)
                locked: root.session.locked
                onClicked: root.pick(card.modelData.id)
            }
        }
    }
    VerdictLine {
        width: root.width
        verdict: VerdictLine.IsMissed
        visible: root.content.many && root.session.locked && root.session.partly
                 && root.selected.every(id => root.verdictOf(id) === 0)
        word: qsTr("Đúng, nhưng vẫn còn thiếu.")
    }
}
