// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Hocso.Controls // Qt 6.4 finds a module's own C++ types only through an import

// Has a screen reader say the name of an item whenever the item has something new to say.
Timer {
    id: root

    required property Item item
    required property string words // empty: nothing to say

    interval: 0 // when all that belongs to the change is done
    onWordsChanged: {
        if (root.words !== "")
            root.restart()
    }
    onTriggered: {
        if (root.words !== "")
            Words.announce(root.item)
    }
}
