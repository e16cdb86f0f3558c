// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Hocso.Bridge
import Hocso.Controls
import Hocso.Theme

/** The page as it prints, and beside it which of its two forms, where it is saved, and printing. */
Item {
    id: root

    required property CertificateSession certificate
    required property int roomHeight ///< of the screen, for the picture

    readonly property int gap: 3 * Theme.space
    readonly property bool besides: root.width >= 1000 * Math.min(1.5, Theme.textScale)
    readonly property int choicesWidth: root.besides ? Math.round(root.width * 0.3) : root.width
    readonly property int pictureWidth: root.besides
        ? Math.min(root.width - root.choicesWidth - root.gap, Math.round(root.roomHeight * 297 / 210)) : root.width

    implicitHeight: root.besides ? Math.max(sheet.height, choices.height) : choices.y + choices.height

    Rectangle {
        id: sheet

        width: root.pictureWidth
        height: Math.round(width * 210 / 297)
        color: "white"
        border.color: Theme.outline
        border.width: Theme.border

        Accessible.role: Accessible.Graphic
        Accessible.name: qsTr("Trang giấy chứng nhận")
        Accessible.description: root.certificate.description

        CertificateView {
            anchors.fill: parent
            anchors.margins: sheet.border.width
            session: root.certificate
        }
    }
    Column {
        id: choices

        x: root.besides ? sheet.width + root.gap : 0
        y: root.besides ? 0 : sheet.height + root.gap
        width: root.besides ? root.width - x : root.choicesWidth
        spacing: 2 * Theme.space

        HeadingText {
            width: choices.width
            text: qsTr("Chọn bản in")
            font.pixelSize: Theme.answerSize
        }
        OptionButton {
            width: choices.width
            text: qsTr("Bản có ký, đóng dấu")
            checked: !root.certificate.classVariant
            onClicked: root.certificate.classVariant = false
        }
        OptionButton {
            width: choices.width
            text: qsTr("Bản khen của lớp")
            checked: root.certificate.classVariant
            onClicked: root.certificate.classVariant = true
        }
        SecondaryButton {
            width: choices.width
            visible: root.certificate.canPrint
            text: qsTr("In")
            icon: "print"
            onClicked: root.certificate.print()
        }
        SmallText {
            width: choices.width
            visible: !root.certificate.canPrint
            text: qsTr("Máy này chưa nối máy in. Lưu thành tệp rồi mang đi in.")
        }
        SmallText {
            width: choices.width
            text: qsTr("Số: %1").arg(root.certificate.serial)
        }
        SmallText {
            width: choices.width
            text: qsTr("Tệp sẽ nằm ở: %1").arg(root.certificate.suggestedFile)
            wrapMode: Text.WrapAnywhere
        }
    }
}
