// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Hocso.Theme
import Hocso.Controls // Qt 6.4 finds a module's own C++ types only through an import

// A keyboard for mouse and finger: all Vietnamese letters, and the five tones, which act on the word before the cursor.
// On a narrow window consonants and vowels are two pages. A key is a letter, or the name of what it does.
Rectangle {
    id: root

    enum Page { Letters, Vowels, Signs }

    required property real room // height of the window
    property bool digits: false // nothing else can be typed
    property int page: ScreenKeyboard.Letters
    property bool shifted: false // the next letter is a capital

    readonly property bool wide: root.width >= 800
    readonly property int columns: root.wide ? (root.digits ? 6 : 12) : 5
    readonly property var rows: (root.digits ? root.digitRows : root.page === ScreenKeyboard.Signs ? root.signRows
        : root.wide ? root.wideRows : root.page === ScreenKeyboard.Vowels ? root.vowelRows : root.consonantRows)
        .map(row => row.split(" "))
    // Each row is filled: a key that stands twice is twice as wide.
    readonly property var wideRows: ["ă â đ ê ô ơ ư sắc huyền hỏi ngã nặng", "q w e r t y u i o p delete delete",
        "a s d f g h j k l - done done", "shift shift z x c v b n m , . ?",
        "signs signs space space space space space method method how how how"]
    readonly property var consonantRows: ["b c d đ g", "h k l m n", "p q r s t", "v x f j w",
        "shift vowels vowels z delete", "signs space space done done"]
    readonly property var vowelRows: ["a ă â e ê", "i o ô ơ u", "ư y , . ?", "sắc huyền hỏi ngã nặng",
        "shift letters letters - delete", "signs space space done done"]
    readonly property var signRows: root.wide
        ? ["1 2 3 4 5 6 7 8 9 0 delete delete", "@ . , : ; - _ / ( ) done done",
            "letters letters space space space space space method method how how how"]
        : ["1 2 3 4 5", "6 7 8 9 0", ". , - : /", "@ ? ( ) delete", "method method how how how",
            "letters space space done done"]
    readonly property var digitRows: root.wide ? ["1 2 3 4 5 delete", "6 7 8 9 0 done"]
                                                        : ["1 2 3 4 5", "6 7 8 9 0", "delete delete done done done"]

    // Keys are 56 px high where that leaves a field its place.
    readonly property int keyHeight: Math.max(40, Math.min(Theme.target,
        (root.room - 240 - 2 * Theme.space) / root.rows.length - Theme.space))
    readonly property int keyWidth: Math.min(104,
        (root.width - (root.wide ? 4 : 1) * Theme.space - (root.columns - 1) * Theme.space) / root.columns)

    signal done

    height: board.height + 2 * Theme.space
    color: Theme.paper
    onVisibleChanged: { // another field begins with letters
        root.page = ScreenKeyboard.Letters
        root.shifted = false
    }

    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Bàn phím trên màn hình")

    MouseArea { // what goes between two keys does not reach the page
        anchors.fill: parent
        onWheel: event => event.accepted = true
    }
    Rectangle {
        width: root.width
        height: Theme.border
        color: Theme.outline
    }
    Column {
        id: board

        x: Math.round((root.width - width) / 2)
        y: Theme.space
        spacing: Theme.space

        Repeater {
            model: root.rows
            delegate: Row {
                id: row

                required property var modelData
                required property int index

                spacing: Theme.space

                Repeater {
                    model: row.modelData.filter((key, at) => key !== row.modelData[at - 1])
                    delegate: KeyboardKey {
                        id: key

                        required property string modelData

                        readonly property int units: row.modelData.filter(one => one === key.modelData).length

                        action: key.modelData
                        shifted: root.shifted
                        width: key.units * (root.keyWidth + Theme.space) - Theme.space
                        height: root.keyHeight
                        onTyped: root.shifted = false
                        onPageChosen: page => root.page = page
                        onShiftPressed: root.shifted = !root.shifted
                        onDone: root.done()
                    }
                }
            }
        }
    }
}
