// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Hocso.Theme

// A title within a screen.
BodyText {
    font.pixelSize: Theme.headingSize
    font.bold: true
    Accessible.role: Accessible.Heading
}
