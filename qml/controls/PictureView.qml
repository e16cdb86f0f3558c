// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Hocso.Theme

// A drawing or photo with the words that stand for it. Drawings are drawn at the size shown, photos never enlarged.
Item {
    id: root

    required property url source
    required property string alt
    property int maximumHeight: Theme.compact ? 240 : 340
    readonly property bool ready: picture.status === Image.Ready
    readonly property bool missing: picture.status === Image.Error
    readonly property real shape: root.ready && picture.implicitWidth > 0
        ? picture.implicitHeight / picture.implicitWidth : 9 / 16

    implicitWidth: 640
    implicitHeight: visible ? Math.min(root.maximumHeight, root.ready ? picture.implicitHeight : root.maximumHeight,
                                       Math.round(root.width * root.shape)) : 0

    Accessible.role: Accessible.Graphic
    Accessible.name: root.alt

    Image {
        id: picture

        anchors.fill: parent
        source: root.source
        sourceSize.width: Math.round(root.width)
        sourceSize.height: root.maximumHeight
        fillMode: Image.PreserveAspectFit
        asynchronous: true
    }
    Rectangle { // a picture that is missing says in words what it would show
        anchors.fill: parent
        visible: root.missing
        radius: Theme.radius
        color: Theme.card
        border.color: Theme.line
        border.width: Theme.hairline

        Text {
            anchors.fill: parent
            anchors.margins: 2 * Theme.space
            text: root.alt
            textFormat: Text.PlainText
            font.pixelSize: Theme.smallSize
            color: Theme.soft
            wrapMode: Text.Wrap
            fontSizeMode: Text.Fit
            minimumPixelSize: 18
            horizontalAlignment: Text.AlignHCenter
            verticalAlignment: Text.AlignVCenter
        }
    }
}
