// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Hocso.Controls
import Hocso.Exercises
import Hocso.Theme

/** The picture, as large as there is room for, with its places: to be pressed, or numbered where a list stands below. */
Item {
    id: root

    required property hotspotContent content
    required property var selected // ids
    required property var marks // id → VerdictLine.Verdict; -1: nothing said
    required property bool listed
    required property bool locked
    readonly property bool measured: root.content.size.width > 0 && root.content.size.height > 0
    readonly property bool missing: !root.measured || drawing.missing

    signal picked(string id)
    signal missed // a press on none of the places

    /** Listed places are no controls of their own, but a press on one means it. */
    function press(at: point): void {
        const hit = Array.from(root.content.areas).find(area => {
            const place = root.content.place(area.at, drawing.width)
            return at.x >= place.left && at.x <= place.right && at.y >= place.top && at.y <= place.bottom
        })
        if (hit !== undefined)
            root.picked(hit.id)
        else
            root.missed()
    }

    implicitHeight: drawing.height

    PictureView {
        id: drawing

        x: Math.round((root.width - width) / 2)
        width: root.measured ? Math.round(Math.min(root.width, root.content.tallest * root.content.size.width
                                                   / root.content.size.height)) : root.width
        height: root.measured ? Math.round(width * root.content.size.height / root.content.size.width) : implicitHeight
        maximumHeight: root.content.tallest
        source: ExerciseViews.media(root.content.image.file)
        alt: root.content.image.alt

        TapHandler {
            enabled: !root.locked && root.measured
            onTapped: point => root.press(point.position)
        }
        Repeater {
            model: root.missing ? null : root.content.areas
            delegate: HotspotMark {
                id: mark

                required property hotspotArea modelData
                required property int index

                place: root.content.place(mark.modelData.at, drawing.width)
                room: drawing.width
                number: root.listed ? mark.index + 1 : 0
                checked: root.selected.includes(mark.modelData.id)
                verdict: root.marks[mark.modelData.id]
            }
        }
        Repeater {
            model: root.missing || root.listed ? null : root.content.areas
            delegate: Pressable {
                id: area

                required property hotspotArea modelData
                readonly property rect place: root.content.target(area.modelData.at, drawing.width)
                readonly property int verdict: root.marks[area.modelData.id]

                x: area.place.x
                y: area.place.y
                width: area.place.width
                height: area.place.height
                ringRadius: Theme.space
                name: area.modelData.say
                description: area.verdict === VerdictLine.IsWrong ? qsTr("Chưa đúng") : area.verdict >= 0 ? qsTr("Đúng") : ""
                role: root.content.many ? Accessible.CheckBox : Accessible.RadioButton
                checkable: true
                checked: root.selected.includes(area.modelData.id)
                locked: root.locked
                onClicked: root.picked(area.modelData.id)
            }
        }
    }
}
