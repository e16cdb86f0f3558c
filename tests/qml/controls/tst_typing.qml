// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest
import Hocso.Theme
import Hocso.Controls

Item {
    id: root

    property int edits: 0
    property string heard // what the field held when it said that it was edited

    width: 640
    height: 640

    Column {
        width: 600
        spacing: 16

        TextField {
            id: name

            width: 600
            label: "Họ và tên"
            onEdited: {
                root.edits += 1
                root.heard = name.text
            }
        }
        TextField {
            id: brief

            width: 600
            label: "Thôn"
            maximumLength: 5
        }
        TextField {
            id: year

            width: 600
            label: "Năm sinh"
            digits: true
            maximumLength: 4
        }
        TextField {
            id: pin

            width: 600
            label: "Mã riêng"
            secret: true
        }
        SearchField {
            id: search

            width: 600
            label: "Gõ tên để tìm"
        }
    }
    TextInput { // not ours: brings something to the clipboard
        id: source
    }

    TestCase {
        name: "Typing"
        when: windowShown

        function init() {
            for (const field of [name, brief, year, pin, search])
                field.text = ""
            Typing.method = Typing.Telex
            root.edits = 0
            root.heard = ""
            name.edit()
        }
        function cleanup() {
            Typing.method = Typing.None
        }
        function input() {
            return root.Window.activeFocusItem as FieldInput
        }
        function type(keys: string) {
            for (const key of keys)
                keyClick(key)
        }
        function paste(text: string) {
            source.text = text
            source.selectAll()
            source.copy()
            keySequence(StandardKey.Paste)
        }

        function test_telex() {
            type("Nguyeenx Thij Maaux")
            compare(name.text, "Nguyễn Thị Mẫu")
            compare(root.edits, 19, "each key is one edit")
            compare(root.heard, "Nguyễn Thị Mẫu", "the last one told of all letters")
        }
        function test_vni() {
            Typing.method = Typing.Vni
            type("Nguye6n4 Thi5 Ma6u4")
            compare(name.text, "Nguyễn Thị Mẫu")
        }
        function test_off() {
            Typing.method = Typing.None
            type("Nguyeenx Ma6u4")
            compare(name.text, "Nguyeenx Ma6u4")
        }
        function test_switched_in_the_middle_of_a_word() {
            type("Ngux")
            Typing.method = Typing.Vni
            type("5")
            compare(name.text, "Ngụ")
        }
        function test_search_too() {
            mouseClick(search, 200, 30)
            type("maaux")
            compare(search.text, "mẫu")
        }
        function test_in_the_middle_of_the_text() {
            type("toa nha")
            input().cursorPosition = 3
            type("f")
            compare(name.text, "tòa nha")
            compare(input().cursorPosition, 3)
            type("n")
            compare(name.text, "toàn nha", "the tone moves on")
            compare(input().cursorPosition, 4)
        }
        function test_what_is_selected_is_replaced_and_nothing_else() {
            type("toa nha")
            input().select(1, 3)
            type("s")
            compare(name.text, "ts nha")
            input().selectAll()
            type("a")
            compare(name.text, "a")
        }
        function test_secret_and_digits_stay_as_typed() {
            pin.edit()
            type("aas11")
            compare(pin.text, "aas11")
            Typing.method = Typing.Vni
            pin.text = ""
            type("a61")
            compare(pin.text, "a61")
            year.edit()
            type("1a958")
            compare(year.text, "1958")
        }
        function test_shortcuts_stay() {
            type("toa")
            keyClick(Qt.Key_S, Qt.ControlModifier)
            keyClick(Qt.Key_S, Qt.AltModifier)
            verify(!name.text.includes("ó"))
            keyClick(Qt.Key_A, Qt.ControlModifier)
            compare(input().selectedText, name.text)
        }
        function test_digits_of_the_keypad_are_digits() {
            Typing.method = Typing.Vni
            type("a")
            keyClick(Qt.Key_1, Qt.KeypadModifier)
            compare(name.text, "a1")
            keyClick("1")
            compare(name.text, "a11")
        }
        function test_capitals() {
            type("Dd DDAANS")
            compare(name.text, "Đ ĐẤN")
        }
        function test_undo_never_shows_what_never_stood_there() {
            type("Nguyeen")
            const seen = []
            for (let i = 0; i < 4; ++i) {
                keySequence(StandardKey.Undo)
                seen.push(name.text)
            }
            compare(name.text, "")
            const stood = ["", "N", "Ng", "Ngu", "Nguy", "Nguye", "Nguyê"]
            verify(seen.every(text => stood.includes(text)), seen.join())
            for (let i = 0; i < 4; ++i)
                keySequence(StandardKey.Redo)
            compare(name.text, "Nguyên")
            type("x")
            compare(name.text, "Nguyễn")
        }
        function test_backspace_takes_one_letter() {
            type("Nguyeenx")
            keyClick(Qt.Key_Backspace)
            compare(name.text, "Nguyễ")
            type("n")
            compare(name.text, "Nguyễn")
        }
        function test_full_field() {
            brief.edit()
            type("xayaadungj")
            compare(brief.text.length, 5)
            brief.text = "hoaan"
            input().cursorPosition = 3
            brief.text = "xx a1"
            input().cursorPosition = 4
            type("s")
            compare(brief.text, "xx á1", "a mark takes no room")
            brief.text = "thòa."
            input().cursorPosition = 4
            type("n")
            compare(brief.text, "thòa.", "a letter that has no room changes no other")
        }
        function test_paste_of_emoji() {
            paste("👍🏽 cam ơn")
            compare(name.text, "👍🏽 cam ơn")
            input().cursorPosition = name.text.indexOf("m")+1
            type("r")
            compare(name.text, "👍🏽 cảm ơn")
            input().cursorPosition = 4
            type("as")
            compare(name.text, "👍🏽á cảm ơn")
            keyClick(Qt.Key_Backspace)
            compare(name.text, "👍🏽 cảm ơn")
        }
        function test_an_emoji_that_has_no_room_is_not_cut_in_two() {
            brief.edit()
            paste("abcd👍")
            compare(brief.text, "abcd")
            brief.text = ""
            paste("abc👍")
            compare(brief.text, "abc👍")
        }
        function test_300_letters() {
            paste("đ".repeat(300))
            compare(name.text.length, 200)
            input().cursorPosition = 100
            type("as")
            compare(name.text.length, 200)
            name.text = ""
            for (let i = 0; i < 70; ++i)
                type("caas ")
            compare(name.text, "cấ ".repeat(66) + "cấ")
        }
        function test_letters_of_two_code_points_stay() {
            name.text = "Ma\u0302\u0303u" // pasted from elsewhere
            input().cursorPosition = name.text.length
            type("s")
            compare(name.value, "Mẫú")
        }
        function test_focus_is_known() {
            compare(Typing.field, input())
            mouseClick(search, 200, 30)
            compare(Typing.field, input())
            root.forceActiveFocus()
            compare(Typing.field, null)
        }
    }
}
