// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Hocso.Bridge
import Hocso.Controls
import Hocso.Theme

/**
 * Place, commune and province of a shared machine; all may stay empty. The fields are filled once and not bound: what
 * is stored has no space at its end, what is being typed has.
 */
Column {
    id: root

    required property SiteSession site

    signal accepted ///< the Return key in the last field

    spacing: 3 * Theme.space

    TextField {
        id: place

        width: root.width
        label: qsTr("Tên nơi đặt máy")
        hint: qsTr("Ví dụ: Nhà văn hóa bản Hua Tạt")
        onEdited: root.site.place = text
        onAccepted: place.goOn()
        Component.onCompleted: text = root.site.place
    }
    TextField {
        id: commune

        width: root.width
        label: qsTr("Xã, phường hoặc đặc khu")
        hint: qsTr("Ví dụ: xã Vân Hồ")
        onEdited: root.site.commune = text
        onAccepted: commune.goOn()
        Component.onCompleted: text = root.site.commune
    }
    TextField {
        width: root.width
        label: qsTr("Tỉnh hoặc thành phố")
        hint: qsTr("Ví dụ: tỉnh Sơn La")
        onEdited: root.site.province = text
        onAccepted: root.accepted()
        Component.onCompleted: text = root.site.province
    }
}
