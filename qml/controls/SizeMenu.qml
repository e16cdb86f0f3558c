// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Hocso.Theme
import Hocso.Controls // Qt 6.4 finds a module's own C++ types only through an import

// "Chữ to": text size and colours, with a sample of each, and how accents are typed. The app hears the choice, sets Theme
// and Typing, and keeps it.
Sheet {
    id: root

    signal textScaleChosen(real scale)
    signal schemeChosen(int scheme)

    title: qsTr("Chữ và màu")

    BodyText {
        text: qsTr("Cỡ chữ")
        font.bold: true
    }
    CardGrid {
        id: sizes

        width: root.innerWidth
        minimumCellWidth: Math.round(132 / Theme.textScale) // the samples keep their size
        spacing: 1.5 * Theme.space

        Repeater {
            model: [1, 1.25, 1.5, 2]
            delegate: SampleButton {
                id: size

                required property real modelData
                required property int index

                width: sizes.cellWidth
                height: sizes.cellHeight
                text: [qsTr("Vừa"), qsTr("Lớn"), qsTr("Rất lớn"), qsTr("Cực lớn")][size.index]
                sampleSize: 22 * size.modelData
                checked: Theme.textScale === size.modelData
                onClicked: root.textScaleChosen(size.modelData)
            }
        }
    }
    BodyText {
        text: qsTr("Màu")
        font.bold: true
    }
    CardGrid {
        id: schemes

        width: root.innerWidth
        minimumCellWidth: Math.round((Theme.compact ? 140 : 180) / Theme.textScale)
        spacing: 1.5 * Theme.space

        SampleButton {
            width: schemes.cellWidth
            height: schemes.cellHeight
            text: qsTr("Nền sáng")
            ground: "#FBF7F0"
            ink: "#1C1B1A"
            checked: Theme.scheme === Theme.Light
            onClicked: root.schemeChosen(Theme.Light)
        }
        SampleButton {
            width: schemes.cellWidth
            height: schemes.cellHeight
            text: qsTr("Nền tối")
            ground: "#12262B"
            ink: "#F5F2EC"
            checked: Theme.scheme === Theme.Dark
            onClicked: root.schemeChosen(Theme.Dark)
        }
        SampleButton {
            width: schemes.cellWidth
            height: schemes.cellHeight
            text: qsTr("Đen trắng rõ nét")
            ground: "#FFFFFF"
            ink: "#000000"
            checked: Theme.scheme === Theme.Contrast
            onClicked: root.schemeChosen(Theme.Contrast)
        }
    }
    BodyText {
        text: qsTr("Cách gõ dấu")
        font.bold: true
    }
    Flow {
        width: root.innerWidth
        spacing: Theme.space

        Repeater {
            model: [Typing.Telex, Typing.Vni, Typing.None]
            delegate: ChoiceChip {
                id: method

                required property int modelData
                required property int index

                text: ["Telex", "VNI", qsTr("Không")][method.index]
                checked: Typing.method === method.modelData
                onClicked: Typing.choose(method.modelData)
            }
        }
    }
    TypingHint {
        width: root.innerWidth
    }
}
