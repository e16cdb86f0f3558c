// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Hocso.Bridge

/** What a word means, from the glossary. */
MessageSheet {
    id: root

    function explain(term: string): void {
        root.text = App.explain(term)
        if (root.text !== "")
            root.open()
    }

    title: qsTr("Từ này nghĩa là gì?")
    text: ""
}
