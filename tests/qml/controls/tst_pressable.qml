// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest
import Hocso.Theme
import Hocso.Controls

Item { // mouse events do not reach children of a TestCase
    id: root

    width: 640
    height: 480

    Column {
        spacing: 16

        PrimaryButton {
            id: first

            text: "Tiếp tục"
            onClicked: root.clicks += 1
        }
        SecondaryButton {
            id: second

            text: "Gợi ý"
            onClicked: root.clicks += 100
        }
        Pressable {
            id: key

            name: "Phím 0"
            rapid: true
            onClicked: root.clicks += 1
        }
        OptionButton {
            id: option

            width: 400
            text: "CH Play"
            locked: true
            onClicked: root.clicks += 1
        }
    }

    property int clicks: 0

    SignalSpy {
        id: presses

        target: first
        signalName: "clicked"
    }
    TestCase {
        name: "Pressable"
        when: windowShown

        function init() {
            root.clicks = 0
            presses.clear()
            first.enabled = true
            root.forceActiveFocus()
        }
        function test_mouse() {
            mouseClick(first)
            compare(root.clicks, 1)
            verify(first.activeFocus)
            verify(!first.visualFocus, "a click shows no ring")
        }
        function test_release_outside_is_no_click() {
            mousePress(first)
            verify(first.pressed)
            mouseMove(root, 600, 460)
            verify(!first.pressed)
            mouseRelease(root, 600, 460)
            compare(root.clicks, 0)
        }
        function test_shaking_hand_still_clicks() {
            mousePress(first, 40, 30)
            mouseMove(first, 70, 40)
            mouseRelease(first, 70, 40)
            compare(root.clicks, 1)
        }
        function test_double_click_is_one() {
            mouseDoubleClickSequence(first)
            compare(root.clicks, 1)
            wait(600) // longer than two clicks of a double click are apart
            mouseClick(first)
            compare(root.clicks, 2)
            wait(600)
        }
        function test_double_click_does_not_press_what_comes_next() {
            first.clicked.connect(root.swap)
            mouseDoubleClickSequence(first)
            first.clicked.disconnect(root.swap)
            compare(root.clicks, 1)
            first.visible = true
            waitForRendering(first)
            wait(600)
        }
        function test_rapid_keys_count_both() {
            mouseDoubleClickSequence(key)
            compare(root.clicks, 2)
            wait(600)
        }
        function test_touch() {
            const touch = touchEvent(first)
            touch.press(0, first, 20, 20).commit()
            verify(first.pressed)
            touch.release(0, first, 20, 20).commit()
            compare(root.clicks, 1)
            wait(600)
        }
        function test_keys_data() {
            return [{ tag: "Space", key: Qt.Key_Space }, { tag: "Return", key: Qt.Key_Return },
                { tag: "Enter", key: Qt.Key_Enter }]
        }
        function test_keys(data) {
            first.forceActiveFocus(Qt.TabFocusReason)
            verify(first.visualFocus)
            keyClick(data.key)
            compare(root.clicks, 1)
        }
        function test_tab_goes_on_and_shows_the_ring() {
            first.forceActiveFocus(Qt.TabFocusReason)
            keyClick(Qt.Key_Tab)
            verify(second.activeFocus && second.visualFocus)
            verify(!first.visualFocus)
            keyClick(Qt.Key_Backtab, Qt.ShiftModifier)
            verify(first.activeFocus)
        }
        function test_disabled() {
            first.enabled = false
            mouseClick(first)
            first.press()
            compare(root.clicks, 0)
            compare(first.Accessible.description, "Chưa bấm được") // heard as well as seen
            first.enabled = true
            compare(first.Accessible.description, "")
        }
        function test_locked_is_read_but_not_pressed() {
            mouseClick(option)
            root.forceActiveFocus()
            option.forceActiveFocus(Qt.TabFocusReason)
            verify(option.visualFocus)
            keyClick(Qt.Key_Space)
            option.press()
            compare(root.clicks, 0)
        }
        function test_names() {
            compare(first.Accessible.role, Accessible.Button)
            compare(first.Accessible.name, "Tiếp tục")
            compare(option.Accessible.role, Accessible.RadioButton)
            compare(option.Accessible.name, "CH Play")
        }
    }

    function swap(): void { // a page that changes under the finger
        first.visible = false
    }
}
