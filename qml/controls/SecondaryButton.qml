// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Hocso.Theme

// Whatever else can be done.
PillButton {
    ground: Theme.card
    ink: Theme.primary
    edge: Theme.primary
}
