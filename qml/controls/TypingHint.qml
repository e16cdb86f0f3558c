// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Hocso.Controls // Qt 6.4 finds a module's own C++ types only through an import

// One line that says how letters with accents are typed.
SmallText {
    text: Typing.method === Typing.Telex ? qsTr("aa → â, s → dấu sắc")
        : Typing.method === Typing.Vni ? qsTr("a6 → â, 1 → dấu sắc") : qsTr("Phím nào ra chữ ấy")
}
