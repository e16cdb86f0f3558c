// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Hocso.Bridge
import Hocso.Controls

/**
 * A screen of the program: what all have in common, and where they can lead. Pages know no other page: the navigator
 * hears where to go.
 */
Screen {
    id: root

    /** Said quietly in the bottom bar, about what was just left: "Đã lưu, lần sau học tiếp từ đây". */
    property string remark
    /** The heading or the first control: the keyboard and the screen reader begin here. */
    property Item firstFocus: root
    property bool choosingSize: false

    signal departed(string remark) ///< back to the page below; @p remark is said there
    signal newLearnerRequested
    signal correctionRequested
    signal courseRequested(string courseId)
    signal lessonRequested(string courseId, string lessonId)
    signal reviewRequested
    signal certificateRequested(string courseId)
    signal finished ///< the lesson that is played
    signal sittingRequested ///< the lesson that was played begins anew
    signal myDataRequested

    function takeFocus(): void {
        root.firstFocus.forceActiveFocus(Qt.OtherFocusReason)
        root.scrollToTop() // the focus may have moved a page that was not laid out yet
    }

    /** Tab from a heading, which Qt itself would send to the beginning of the window. */
    function moveFocus(forward: bool): void {
        const next = root.Window.activeFocusItem.nextItemInFocusChain(forward)
        next.forceActiveFocus(forward ? Qt.TabFocusReason : Qt.BacktabFocusReason)
    }

    Keys.onTabPressed: root.moveFocus(true)
    Keys.onBacktabPressed: root.moveFocus(false)
    note: root.remark

    Accessible.role: Accessible.Pane
    Accessible.name: root.title

    onSizeRequested: root.choosingSize = true

    Repeater { // made when it is wanted; a Loader cannot make bound components in Qt 6.4
        model: root.choosingSize ? 1 : 0
        delegate: SizeMenu {
            id: sizeMenu

            onTextScaleChosen: scale => App.textScale = Math.round(scale * 100)
            onSchemeChosen: scheme => App.theme = ["light", "dark", "contrast"][scheme]
            onClosed: root.choosingSize = false
            Component.onCompleted: sizeMenu.open()
        }
    }
}
