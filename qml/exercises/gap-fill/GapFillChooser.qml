// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Hocso.Controls
import Hocso.Exercises
import Hocso.Theme

/** What can be put into the gap that is being filled: options, or a field. */
Column {
    id: root

    required property gapFillGap gap
    required property int number // from 1
    required property string value // the option's id, or what was typed

    signal chosen(string value)

    readonly property bool typed: root.gap.options.length === 0

    function show(): void { // another gap, or a restored answer
        if (root.typed && field.text !== root.value)
            field.text = root.value
    }

    function takeFocus(): void {
        if (root.typed)
            field.edit()
        else
            options.itemAt(0).forceActiveFocus(Qt.OtherFocusReason)
    }

    spacing: 1.5 * Theme.space
    onGapChanged: root.show()
    onValueChanged: root.show()
    Component.onCompleted: root.show()

    SmallText {
        width: root.width
        visible: !root.typed
        text: qsTr("Chọn từ cho chỗ trống %1:").arg(root.number)
        color: Theme.ink
    }
    Repeater {
        id: options

        model: root.gap.options
        delegate: OptionButton {
            id: option

            required property gapFillOption modelData

            width: root.width
            text: option.modelData.text
            checked: root.value === option.modelData.id
            onClicked: root.chosen(option.modelData.id)
        }
    }
    TextField {
        id: field

        width: root.width
        visible: root.typed
        enabled: root.typed // else the keyboard could still be in it
        label: qsTr("Gõ vào chỗ trống %1").arg(root.number)
        maximumLength: root.gap.longest
        onEdited: root.chosen(field.text)
    }
}
