// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest
import Hocso.Theme
import Hocso.Controls

Item {
    id: root

    width: 800
    height: 600

    PrimaryButton {
        id: opener

        text: "Mở"
        onClicked: sheet.open()
    }
    Sheet {
        id: sheet

        title: "Mã OTP"
        onClosed: root.closings += 1

        BodyText {
            width: sheet.innerWidth
            text: "Mã dùng một lần."
        }
        actions: PrimaryButton {
            id: understood

            text: "Tôi hiểu rồi"
            onClicked: sheet.close()
        }
    }

    Item {
        id: phone

        width: 360
        height: 640

        Sheet {
            id: crowded

            title: "Xóa hết thông tin của mình?"
            closable: false

            BodyText {
                width: crowded.innerWidth
                text: "Tên và toàn bộ việc đã học của người này sẽ bị xóa khỏi máy. Không lấy lại được."
            }
            actions: [
                SecondaryButton {
                    id: keep

                    text: "Không, giữ lại"
                },
                DangerButton {
                    text: "Vâng, xóa hết thông tin"
                }
            ]
        }
    }

    property int closings: 0

    TestCase {
        name: "Sheet"
        when: windowShown

        function init() {
            root.closings = 0
            opener.forceActiveFocus()
            sheet.open()
        }
        function cleanup() {
            sheet.visible = false
            sheet.closable = true
        }
        function within(item) {
            while (item !== null && item !== sheet)
                item = item.parent
            return item === sheet
        }
        function test_large_text_on_a_small_screen_is_read_before_it_is_answered() {
            Theme.windowWidth = 360
            Theme.textScale = 2
            sheet.close()
            crowded.open()
            crowded.parent = phone
            tryCompare(crowded, "buttonsScroll", true)
            verify(keep.mapToItem(phone, 0, 0).y > phone.height / 2, "the text comes first")
            Theme.textScale = 1
            tryCompare(crowded, "buttonsScroll", false)
            verify(keep.mapToItem(phone, 0, keep.height).y <= phone.height)
            crowded.close()
            Theme.windowWidth = root.width
        }
        function test_focus_stays_inside() {
            verify(sheet.opened)
            for (let i = 0; i < 7; ++i) {
                verify(within(root.Window.activeFocusItem), "forwards, press " + i)
                keyClick(Qt.Key_Tab)
            }
            for (let i = 0; i < 7; ++i) {
                keyClick(Qt.Key_Backtab, Qt.ShiftModifier)
                verify(within(root.Window.activeFocusItem), "backwards, press " + i)
            }
        }
        function test_escape_closes_and_gives_the_focus_back() {
            keyClick(Qt.Key_Escape)
            verify(!sheet.opened)
            compare(root.closings, 1)
            verify(opener.activeFocus)
        }
        function test_action_closes() {
            mouseClick(understood)
            compare(root.closings, 1)
        }
        function test_click_beside_closes_click_on_it_does_not() {
            mouseClick(sheet, 400, 300)
            verify(sheet.opened)
            mouseClick(sheet, 5, 5)
            verify(!sheet.opened)
        }
        function test_must_be_answered() {
            sheet.closable = false
            mouseClick(sheet, 5, 5)
            keyClick(Qt.Key_Escape)
            verify(sheet.opened)
            sheet.closable = true
        }
        function test_page_behind_is_out_of_reach() {
            mouseClick(root, 30, 30)
            compare(root.closings, 1, "the press closes the sheet and does not reach the button")
            verify(!sheet.opened)
        }
        function test_is_a_dialog_with_a_name() {
            compare(sheet.Accessible.role, Accessible.Dialog)
            compare(sheet.Accessible.name, "Mã OTP")
        }
    }
}
