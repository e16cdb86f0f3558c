// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
// tools/check lints this first: a check that finds nothing wrong here would find nothing anywhere.
import QtQuick

Item {
    property int count: 0

    Item {
        width: count
    }
}
