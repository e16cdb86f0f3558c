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

    Screen {
        id: screen

        anchors.fill: parent
        title: "Bài học"
        canGoBack: true
        backText: "Quay lại"
        primaryText: "Tiếp tục"
        onBack: root.backs += 1
        onPrimary: root.nexts += 1

        Repeater {
            id: options

            model: 12
            delegate: OptionButton {
                required property int index

                width: screen.innerWidth
                text: "Lựa chọn " + index
            }
        }
        feedback: FeedbackPanel {
            id: panel

            width: screen.innerWidth
            visible: false
            kind: FeedbackPanel.Good
            title: "Đúng rồi!"
        }
    }

    property int backs: 0
    property int nexts: 0

    TestCase {
        name: "Screen"
        when: windowShown

        function init() {
            Theme.reducedMotion = true
            Theme.windowWidth = 800
            Theme.textScale = 1
            root.backs = 0
            root.nexts = 0
            panel.visible = false
            screen.scrollToTop()
            screen.forceActiveFocus()
        }
        function topOf(item) {
            return item.mapToItem(screen, 0, 0).y
        }
        function shown(item) {
            return topOf(item) >= 60 && topOf(item) + item.height <= 600 - 64
        }
        function test_focus_is_scrolled_into_view() {
            const last = options.itemAt(11)
            verify(!shown(last))
            last.forceActiveFocus(Qt.TabFocusReason)
            tryVerify(() => shown(last))
            options.itemAt(0).forceActiveFocus(Qt.BacktabFocusReason)
            tryVerify(() => shown(options.itemAt(0)))
        }
        function test_page_keys() {
            const first = options.itemAt(0)
            const before = topOf(first)
            keyClick(Qt.Key_PageDown)
            tryVerify(() => topOf(first) < before - 200)
            keyClick(Qt.Key_PageUp)
            tryVerify(() => topOf(first) === before)
            keyClick(Qt.Key_End)
            tryVerify(() => shown(options.itemAt(11)))
            keyClick(Qt.Key_Home)
            tryVerify(() => topOf(first) === before)
        }
        function test_wheel() {
            const first = options.itemAt(0)
            const before = topOf(first)
            mouseWheel(screen, 400, 300, 0, -240)
            tryVerify(() => topOf(first) < before)
        }
        function test_hint_moves_on_and_goes_at_the_end() {
            const first = options.itemAt(0)
            const before = topOf(first)
            mouseClick(screen, 400, 600 - 96 - 30)
            tryVerify(() => topOf(first) < before)
        }
        function test_feedback_is_brought_into_view() {
            panel.visible = true
            tryVerify(() => shown(panel))
        }
        function test_escape_and_buttons() {
            keyClick(Qt.Key_Escape)
            compare(root.backs, 1)
            mouseClick(screen, 40, 40)
            compare(root.backs, 2)
            mouseClick(screen, 700, 560)
            compare(root.nexts, 1)
        }
        function test_narrow_screen_has_one_way_back() {
            Theme.windowWidth = 360
            verify(Theme.compact)
            mouseClick(screen, 400, 560) // the primary button takes the whole width
            compare(root.nexts, 1)
            Theme.windowWidth = 800
        }
    }
}
