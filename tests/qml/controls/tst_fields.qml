// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest
import Hocso.Theme
import Hocso.Controls

Item {
    id: root

    width: 640
    height: 600

    Column {
        width: 600
        spacing: 16

        TextField {
            id: field

            width: 600
            label: "Họ và tên"
            maximumLength: 12
            onEdited: root.edits += 1
            onAccepted: root.accepts += 1
        }
        TextField {
            id: year

            width: 600
            label: "Năm sinh"
            hint: "Bốn chữ số"
            digits: true
            maximumLength: 4
        }
        SearchField {
            id: search

            width: 600
            label: "Gõ tên để tìm"
        }
    }

    property int edits: 0
    property int accepts: 0

    TestCase {
        name: "Fields"
        when: windowShown

        function init() {
            field.text = ""
            year.text = ""
            search.text = ""
            year.error = ""
            root.edits = 0
            root.accepts = 0
        }
        function test_typing() {
            field.edit()
            verify(field.editing)
            for (const letter of "Lo Van")
                keyClick(letter)
            compare(field.text, "Lo Van")
            compare(root.edits, 6)
            keyClick(Qt.Key_Return)
            compare(root.accepts, 1)
        }
        function test_value_is_nfc_without_outer_spaces() {
            field.text = "  Mâ\u0303u " // a letter of two code points
            compare(field.value, "Mẫu")
        }
        function test_length_is_bounded() {
            field.edit()
            for (let i = 0; i < 20; ++i)
                keyClick("a")
            compare(field.text.length, 12)
        }
        function test_digits_only() {
            year.edit()
            for (const letter of "1a9b58x")
                keyClick(letter)
            compare(year.text, "1958")
        }
        function test_click_puts_the_cursor_in() {
            mouseClick(field, 300, field.height - 20)
            verify(field.editing)
        }
        function test_error_is_shown_and_spoken() {
            const before = year.height
            year.error = "Năm sinh phải từ 1900 đến năm nay."
            tryVerify(() => year.height > before)
            year.edit()
            compare(root.Window.activeFocusItem.Accessible.name, "Năm sinh")
            compare(root.Window.activeFocusItem.Accessible.role, Accessible.EditableText)
            compare(root.Window.activeFocusItem.Accessible.description,
                    "Năm sinh phải từ 1900 đến năm nay. Bốn chữ số")
        }
        function test_search_is_cleared_by_escape_and_by_its_button() {
            mouseClick(search, 200, 30)
            keyClick("m")
            compare(search.text, "m")
            keyClick(Qt.Key_Escape)
            compare(search.text, "")
            keyClick("a")
            mouseClick(search, search.width - 94, 30)
            compare(search.text, "")
            keyClick("b")
            compare(search.text, "b", "the cursor is in it again")
        }
    }
}
