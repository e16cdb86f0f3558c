// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest
import Hocso.Theme
import Hocso.Controls

Item {
    id: root

    property int clicks: 0

    width: 1024
    height: 768

    Screen {
        id: screen

        anchors.fill: parent
        title: "Người mới"
        primaryText: "Tiếp tục"

        Item {
            width: 10
            height: 240
        }
        PrimaryButton {
            id: button

            text: "Bấm"
            onClicked: root.clicks += 1
        }
        TextField {
            id: name

            width: screen.innerWidth
            label: "Họ và tên"
        }
        TextField {
            id: year

            width: screen.innerWidth
            label: "Năm sinh"
            digits: true
            maximumLength: 4
        }
    }
    Sheet {
        id: sheet

        title: "Mã của người giúp"

        TextField {
            id: inSheet

            width: sheet.innerWidth
            label: "Chữ trên phiếu"
        }
    }

    TestCase {
        name: "Keyboard"
        when: windowShown

        function init() {
            Theme.reducedMotion = true
            Theme.windowWidth = 1024
            Typing.method = Typing.None
            Typing.keyboardMissing = true
            name.text = ""
            year.text = ""
            root.clicks = 0
            tap(name)
        }
        function cleanup() {
            Typing.keyboardMissing = false
            if (sheet.opened)
                sheet.close()
            screen.forceActiveFocus()
        }
        function named(name: string, from: Item): Item {
            if (!from.visible)
                return null
            if (from instanceof Pressable && from.name === name)
                return from
            for (let i = 0; i < from.children.length; ++i) {
                const found = named(name, from.children[i])
                if (found !== null)
                    return found
            }
            return null
        }
        function at(name: string): Item {
            return named(name, root.Window.contentItem)
        }
        function press(name: string) {
            tryVerify(() => at(name) !== null, 1000, name)
            wait(20) // rows find their place with the next frame
            mouseClick(at(name))
        }
        function tap(field: Item) {
            wait(20)
            mouseClick(field, 100, field.height - 20)
        }
        function topOf(item: Item): real {
            return item.mapToItem(root, 0, 0).y
        }

        function test_letters_tones_and_capitals() {
            press("Chữ hoa")
            for (const key of ["Chữ n", "Chữ g", "Chữ u", "Chữ y", "Chữ ê", "Dấu ngã", "Chữ n", "Dấu cách", "Chữ m"])
                press(key)
            compare(name.text, "Nguyễn m", "the capital is for one letter")
            press("Xóa một chữ")
            press("Xóa một chữ")
            compare(name.text, "Nguyễn")
            press("Dấu ngã")
            compare(name.text, "Nguyên", "pressed again it is taken back")
            press("Dấu nặng")
            press("Dấu hỏi")
            compare(name.text, "Nguyển", "another tone takes its place")
        }
        function test_a_tone_moves_to_its_place_without_any_method() {
            for (const key of ["Chữ h", "Chữ o", "Chữ a", "Dấu huyền", "Chữ n"])
                press(key)
            compare(name.text, "hoàn")
        }
        function test_a_tone_without_a_word_is_nothing() {
            press("Dấu sắc")
            compare(name.text, "")
            for (const key of ["Chữ b", "Dấu sắc"])
                press(key)
            compare(name.text, "b")
        }
        function test_a_tone_for_a_word_that_is_selected() {
            for (const key of ["Chữ c", "Chữ a"])
                press(key)
            root.Window.activeFocusItem.selectAll()
            press("Dấu sắc")
            compare(name.text, "cá")
            press("Chữ o")
            compare(name.text, "cáo", "nothing is selected any more")
        }
        function test_a_key_is_a_key_of_the_machine() {
            Typing.method = Typing.Telex
            for (const key of ["Chữ a", "Chữ a", "Chữ s"])
                press(key)
            compare(name.text, "ấ", "the method holds here too")
        }
        function test_the_letter_is_there_at_once() {
            wait(20)
            const key = at("Chữ ơ")
            mousePress(key)
            mouseRelease(key)
            compare(name.text, "ơ", "before any turn of the event loop")
            mouseDoubleClickSequence(key)
            compare(name.text, "ơơơ", "two fast presses are two letters")
        }
        function test_the_focus_stays() {
            const field = root.Window.activeFocusItem
            press("Chữ a")
            press("Số và dấu câu")
            press("Số 7")
            compare(root.Window.activeFocusItem, field)
            compare(name.text, "a7")
            press("Chữ cái")
        }
        function test_digits_for_digits() {
            press("Xong")
            tap(year)
            tryVerify(() => at("Số 1") !== null)
            verify(at("Chữ a") === null)
            for (const key of "19587")
                press("Số " + key)
            compare(year.text, "1958", "the length of the field holds")
        }
        function test_the_field_stays_in_view() {
            tryVerify(() => topOf(name) >= 60 && topOf(name) + name.height <= topOf(at("Chữ ă")), 1000)
            verify(at("Tiếp tục") === null, "the keyboard stands in the place of the bottom bar")
            press("Xong")
            verify(at("Tiếp tục") !== null)
        }
        function test_done_until_the_field_is_tapped_again() {
            press("Xong")
            verify(at("Chữ a") === null)
            verify(name.editing)
            tap(name)
            verify(at("Chữ a") !== null)
            press("Xong")
            tap(year)
            verify(at("Số 1") !== null)
        }
        function test_a_button_is_pressed_before_the_keyboard_goes() {
            wait(50)
            verify(topOf(button) < topOf(at("Chữ ă")))
            mousePress(button)
            verify(at("Chữ a") !== null, "nothing moves under the pointer")
            mouseRelease(button)
            compare(root.clicks, 1)
            verify(at("Chữ a") === null)
        }
        function test_only_on_request_where_there_is_a_keyboard() {
            screen.forceActiveFocus()
            Typing.keyboardMissing = false
            tap(name)
            verify(at("Chữ a") === null)
            press("Mở bàn phím trên màn hình")
            verify(at("Chữ a") !== null)
            keyClick("b")
            press("Chữ a")
            compare(name.text, "ba", "both keyboards write")
            press("Xong")
            tap(year)
            verify(at("Số 1") !== null, "asked for once, it comes to the next field")
            press("Cất bàn phím")
            tap(name)
            verify(at("Chữ a") === null)
        }
        function test_in_a_sheet() {
            sheet.open()
            tap(inSheet)
            verify(at("Chữ đ") !== null)
            press("Chữ đ")
            compare(inSheet.text, "đ")
            compare(name.text, "")
            verify(topOf(inSheet) + inSheet.height < topOf(at("Chữ ă")))
            verify(sheet.opened)
            mouseClick(root, 4, 760) // between two keys
            verify(sheet.opened, "the keyboard belongs to the sheet")
            sheet.close()
        }
        function test_method() {
            chosen.clear()
            press("Cách gõ dấu: Không")
            compare(chosen.count, 1)
            compare(chosen.signalArguments[0][0], Typing.Telex)
        }
        function test_names_and_no_tab() {
            const key = at("Chữ đ")
            compare(key.Accessible.name, "Chữ đ")
            compare(key.Accessible.role, Accessible.Button)
            verify(!key.activeFocusOnTab)
            key.Accessible.pressAction()
            compare(name.text, "đ", "by a screen reader")
        }
        SignalSpy {
            id: chosen

            target: Typing
            signalName: "chosen"
        }
    }
}
