// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Hocso.Theme
import Hocso.Controls // Qt 6.4 finds a module's own C++ types only through an import

// One place of the keyboard on the screen: what its key shows, is called and does, by the name of its action. "how" is
// no key but says how to type.
Item {
    id: root

    required property string action
    property bool shifted: false

    readonly property var tones: ["sắc", "huyền", "hỏi", "ngã", "nặng"]
    readonly property int tone: root.tones.indexOf(root.action) + 1 // as the keys of VNI
    readonly property bool letter: root.action.length === 1 && root.action.toUpperCase() !== root.action
    readonly property string typing: root.letter && root.shifted ? root.action.toUpperCase() : root.action
    readonly property string method: Typing.method === Typing.Telex ? "Telex"
        : Typing.method === Typing.Vni ? "VNI" : qsTr("Không")

    signal typed
    signal shiftPressed
    signal pageChosen(int page)
    signal done

    function label(): string {
        switch (root.action) {
        case "space": return qsTr("dấu cách")
        case "signs": return "123"
        case "letters": return "abc"
        case "vowels": return "aăâ"
        case "method": return root.method
        case "done": return qsTr("Xong")
        }
        return root.typing
    }
    function spoken(): string {
        switch (root.action) {
        case "space": return qsTr("Dấu cách")
        case "delete": return qsTr("Xóa một chữ")
        case "shift": return qsTr("Chữ hoa")
        case "signs": return qsTr("Số và dấu câu")
        case "letters": return qsTr("Chữ cái")
        case "vowels": return qsTr("Nguyên âm và dấu")
        case "method": return qsTr("Cách gõ dấu: %1").arg(root.method)
        case "done": return qsTr("Xong")
        case ".": return qsTr("Dấu chấm")
        case ",": return qsTr("Dấu phẩy")
        case "?": return qsTr("Dấu chấm hỏi")
        case ":": return qsTr("Dấu hai chấm")
        case ";": return qsTr("Dấu chấm phẩy")
        case "-": return qsTr("Dấu gạch ngang")
        case "_": return qsTr("Dấu gạch dưới")
        case "/": return qsTr("Dấu gạch chéo")
        case "(": return qsTr("Mở ngoặc")
        case ")": return qsTr("Đóng ngoặc")
        case "@": return qsTr("Dấu a còng")
        }
        return (root.tone > 0 ? qsTr("Dấu %1") : root.letter ? qsTr("Chữ %1") : qsTr("Số %1")).arg(root.action)
    }
    function press(): void {
        switch (root.action) {
        case "space": return Typing.press(" ")
        case "delete": return Typing.erase()
        case "shift": return root.shiftPressed()
        case "signs": return root.pageChosen(ScreenKeyboard.Signs)
        case "letters": return root.pageChosen(ScreenKeyboard.Letters)
        case "vowels": return root.pageChosen(ScreenKeyboard.Vowels)
        case "method": return Typing.choose((Typing.method + 1) % 3)
        case "done": return root.done()
        }
        if (root.tone > 0)
            Typing.tone(root.tone)
        else
            Typing.press(root.typing)
        root.typed()
    }

    KeyCap {
        anchors.fill: parent
        visible: root.action !== "how"
        name: root.spoken()
        text: root.label()
        icon: root.action === "delete" ? "backspace" : root.action === "shift" ? "shift" : ""
        kind: root.tone > 0 ? KeyCap.Tone : root.action === "done" ? KeyCap.Done
            : root.action.length === 1 || root.action === "space" ? KeyCap.Letter : KeyCap.Tool
        longest: root.tone > 0 ? 5 : text.length // "huyền"
        checkable: root.action === "shift"
        checked: checkable && root.shifted
        onClicked: root.press()
    }
    TypingHint {
        anchors.verticalCenter: parent.verticalCenter
        width: root.width
        visible: root.action === "how"
        font.pixelSize: Math.min(Theme.smallSize, 22)
    }
}
