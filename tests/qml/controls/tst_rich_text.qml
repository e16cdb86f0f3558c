// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest
import Hocso.Theme
import Hocso.Controls

Item {
    id: root

    width: 640
    height: 480

    RichText {
        id: rich

        width: 600
        text: "# Chuyện\n\nBà nhận được [mã OTP](term:otp).\n\n1. Dừng lại\n2. Hỏi"
        onTermActivated: term => root.asked = term
    }

    property string asked: ""

    TestCase {
        name: "RichText"
        when: windowShown

        function find(item, role) {
            let found = []
            for (let i = 0; i < item.children.length; ++i) {
                const child = item.children[i]
                if (child.Accessible !== undefined && child.Accessible.role === role)
                    found.push(child)
                found = found.concat(find(child, role))
            }
            return found
        }
        function test_headings_are_headings() {
            const headings = find(rich, Accessible.Heading)
            compare(headings.length, 1)
            compare(headings[0].Accessible.name, "Chuyện")
        }
        function test_items_say_their_number() {
            const texts = find(rich, Accessible.StaticText)
            compare(texts.map(text => text.Accessible.name), ["Bà nhận được mã OTP.", "1. Dừng lại", "2. Hỏi"])
        }
        function test_term_by_button() {
            const buttons = find(rich, Accessible.Button)
            compare(buttons.length, 1)
            compare(buttons[0].Accessible.name, "Mã OTP là gì?")
            mouseClick(buttons[0])
            compare(root.asked, "otp")
            root.asked = ""
        }
        function test_term_by_its_underlined_word() {
            const paragraph = find(rich, Accessible.StaticText)[0]
            for (let x = 4; x < 400 && root.asked === ""; x += 12)
                mouseClick(paragraph, x, paragraph.height / 2)
            compare(root.asked, "otp")
        }
    }
}
