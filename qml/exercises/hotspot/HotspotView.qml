// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Hocso.Controls
import Hocso.Exercises
import Hocso.Theme

/**
 * A picture with places to press. Where the picture is too small for fingers to tell them apart, the places are numbered
 * and a list below the picture holds the controls.
 */
ExerciseView {
    id: root

    readonly property hotspotContent content: root.session.content
    readonly property var selected: root.session.answer.selected ?? []
    readonly property bool listed: picture.missing || !root.content.suitsFingers(picture.width)
    property bool beside: false // the last press was on none of the places
    readonly property var marks: {
        const verdicts = {}
        for (const id of root.parts)
            verdicts[id] = root.verdictFor(id)
        return verdicts
    }

    function pick(id: string): void {
        const rest = root.selected.filter(other => other !== id)
        const next = !root.content.many ? [id] : rest.length < root.selected.length ? rest : rest.concat(id)
        root.beside = false
        root.session.edit({ selected: next }, next.length > 0)
    }

    /** What was wrong before is marked until it is picked again. */
    function verdictFor(id: string): int {
        return root.session.locked || !root.selected.includes(id) ? root.markOf(id) : -1
    }

    parts: root.idsOf(root.content.areas)
    wrongForGood: true
    onRetried: {
        const kept = root.selected.filter(id => !root.tried.includes(id))
        root.session.edit({ selected: kept }, kept.length > 0)
    }

    SmallText {
        id: guide

        width: root.width
        visible: !root.session.locked
        text: root.beside ? qsTr("Chỗ vừa bấm không chọn được. Thử bấm chỗ khác nhé.")
            : root.listed && root.content.many ? qsTr("Chọn trong danh sách dưới hình. Có thể chọn nhiều chỗ.")
            : root.listed ? qsTr("Chọn một chỗ trong danh sách dưới hình.")
            : root.content.many ? qsTr("Bấm vào hình. Có thể chọn nhiều chỗ.") : qsTr("Bấm vào một chỗ trong hình.")
        font.bold: root.beside
        color: root.beside ? Theme.ink : Theme.soft

        Announcer {
            item: guide
            words: root.beside ? guide.text : ""
        }
    }
    HotspotPicture {
        id: picture

        width: root.width
        content: root.content
        selected: root.selected
        marks: root.marks
        listed: root.listed
        locked: root.session.locked
        onPicked: id => root.pick(id)
        onMissed: root.beside = true
    }
    Repeater {
        model: root.listed ? root.content.areas : null
        delegate: OptionButton {
            id: row

            required property hotspotArea modelData
            required property int index

            width: root.width
            name: row.modelData.say
            text: "%1. %2".arg(row.index + 1).arg(row.modelData.say)
            multiple: root.content.many
            checked: root.selected.includes(row.modelData.id)
            verdict: root.verdictFor(row.modelData.id) + 1
            detail: root.becauseOf(row.modelData.id)
            locked: root.session.locked
            onClicked: root.pick(row.modelData.id)
        }
    }
    Repeater {
        model: root.listed ? null : root.content.areas
        delegate: VerdictLine {
            id: line

            required property hotspotArea modelData
            readonly property int said: root.verdictOf(line.modelData.id)

            width: root.width
            verdict: line.said
            word: line.said === VerdictLine.IsWrong ? qsTr("%1: chưa đúng").arg(line.modelData.say)
                : qsTr("%1: đúng").arg(line.modelData.say)
            because: root.becauseOf(line.modelData.id)
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
