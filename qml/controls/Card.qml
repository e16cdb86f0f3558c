// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Hocso.Theme

// A white surface with a hairline; what it holds stands in a column.
Rectangle {
    id: root

    default property alias content: column.data
    property int padding: Theme.compact ? 2 * Theme.space : 3 * Theme.space
    property alias spacing: column.spacing
    readonly property alias innerWidth: column.width

    implicitWidth: 320
    implicitHeight: column.height + 2 * root.padding
    radius: Theme.radius
    color: Theme.card
    border.color: Theme.line
    border.width: Theme.hairline

    Column {
        id: column

        x: root.padding
        y: root.padding
        width: root.width - 2 * root.padding
        spacing: Theme.space
    }
}
