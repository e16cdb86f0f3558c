// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Window
import Hocso.Bridge
import Hocso.Controls
import Hocso.Theme

/** The window; in it one page at a time. main() sets width and height when --size is given. */
Window {
    id: window

    title: qsTr("Học Số")
    width: 1366
    height: 768
    minimumWidth: 320
    minimumHeight: 480
    visible: true
    visibility: App.kiosk ? Window.FullScreen : Window.AutomaticVisibility
    color: Theme.paper
    // On a machine for everybody Alt+F4 must not leave the next person before an empty desk.
    onClosing: close => close.accepted = !App.kiosk

    Binding {
        target: Theme
        property: "textScale"
        value: App.textScale / 100
    }
    Binding {
        target: Theme
        property: "scheme"
        value: App.theme === "dark" ? Theme.Dark : App.theme === "contrast" ? Theme.Contrast : Theme.Light
    }
    Binding {
        target: Theme
        property: "windowWidth"
        value: window.width
    }
    Binding {
        target: Typing
        property: "method"
        value: App.typing === "telex" ? Typing.Telex : App.typing === "vni" ? Typing.Vni : Typing.None
    }
    Connections {
        target: Typing
        function onEntered(): void {
            Typing.keyboardMissing = App.lacksKeyboard()
        }
        function onChosen(method: int): void {
            App.typing = ["off", "telex", "vni"][method]
        }
    }

    Navigator {
        anchors.fill: parent
        focus: true
    }
}
