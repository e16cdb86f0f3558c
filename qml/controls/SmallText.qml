// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Hocso.Theme

// Secondary text.
BodyText {
    font.pixelSize: Theme.smallSize
    color: Theme.soft
}
