// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest
import Hocso.Theme
import Hocso.Controls

Item {
    id: root

    width: 700
    height: 480

    OptionButton {
        id: option

        width: 640
        text: "Đường dẫn người lạ gửi qua Zalo"
        detail: ""
    }
    TestCase {
        name: "OptionButton"
        when: windowShown

        function init() {
            option.verdict = OptionButton.None
            option.checked = false
            option.multiple = false
            option.detail = ""
            Theme.textScale = 1
        }
        function test_roles() {
            compare(option.Accessible.role, Accessible.RadioButton)
            verify(option.Accessible.checkable)
            option.multiple = true
            option.checked = true
            compare(option.Accessible.role, Accessible.CheckBox)
            verify(option.Accessible.checked)
        }
        function test_verdict_is_spoken_data() {
            return [{ tag: "right", verdict: OptionButton.Correct, word: "Đúng" },
                { tag: "wrong", verdict: OptionButton.Wrong, word: "Chưa đúng" },
                { tag: "missed", verdict: OptionButton.Missed, word: "Đáp án đúng" }]
        }
        function test_verdict_is_spoken(data) {
            option.detail = "Vì sao."
            option.verdict = data.verdict
            compare(option.Accessible.description, data.word + ". Vì sao.")
        }
        function test_verdicts_differ() {
            const values = new Set([OptionButton.None, OptionButton.Correct, OptionButton.Wrong, OptionButton.Missed])
            compare(values.size, 4)
        }
        function test_long_text_makes_it_taller() {
            const before = option.implicitHeight
            option.text = "Kho ứng dụng. ".repeat(20)
            tryVerify(() => option.implicitHeight > before)
            option.text = "Đường dẫn người lạ gửi qua Zalo"
        }
        function test_text_size_makes_it_taller() {
            option.detail = "Đường dẫn lạ có thể dẫn tới ứng dụng giả, nên đừng bấm vào bao giờ."
            waitForRendering(option)
            const before = option.implicitHeight
            Theme.textScale = 2
            tryVerify(() => option.implicitHeight > before * 1.5)
        }
    }
}
