// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Hocso.Bridge
import Hocso.Controls
import Hocso.Theme

/** The certificate of a course: why not yet, the real page, saving and printing it. */
Page {
    id: root

    required property string courseId
    readonly property CertificateSession certificate: App.openCertificate(root.courseId)
    readonly property int state: root.certificate ? root.certificate.state : CertificateSession.Failed
    readonly property bool ready: root.state === CertificateSession.Ready

    title: qsTr("Giấy chứng nhận")
    subtitle: root.certificate ? root.certificate.courseTitle : ""
    canGoBack: true
    firstFocus: heading
    topMargin: Theme.compact ? 2 * Theme.space : 3 * Theme.space
    columnWidth: root.ready ? root.width : Math.round(880 * Theme.textScale)
    backText: qsTr("Quay lại")
    primaryText: root.ready ? qsTr("Lưu thành tệp PDF")
        : root.state === CertificateSession.DateUnsure ? qsTr("Đúng, hôm nay là %1").arg(root.certificate.today)
        : root.state === CertificateSession.Failed && root.certificate ? qsTr("Thử lại") : ""
    primaryIcon: root.ready ? "save" : root.state === CertificateSession.DateUnsure ? "tick" : "refresh"
    primaryIconAfter: false
    onBack: root.departed("")
    onPrimary: {
        if (root.ready)
            root.certificate.save()
        else if (root.state === CertificateSession.DateUnsure)
            root.certificate.confirmToday()
        else
            root.certificate.retry()
    }

    TitleText {
        id: heading

        width: root.innerWidth
        text: [qsTr("Chưa nhận được giấy chứng nhận"), qsTr("Hôm nay có đúng là ngày %1 không?"),
               qsTr("Đang làm giấy chứng nhận"), qsTr("Giấy chứng nhận đã sẵn sàng"),
               qsTr("Chưa làm được giấy chứng nhận")][root.state].replace("%1", root.certificate ? root.certificate.today : "")
        Accessible.focusable: true
    }
    BodyText {
        width: root.innerWidth
        visible: text !== ""
        text: root.state === CertificateSession.NotYet ? qsTr("Làm xong những việc dưới đây là nhận được.")
            : root.state === CertificateSession.DateUnsure
                ? qsTr("Đồng hồ của máy có thể chạy sai. Nhờ người hướng dẫn xem lịch rồi bấm nút bên dưới. Nếu sai, sửa ngày của máy rồi mở lại trang này.")
            : root.state === CertificateSession.Failed ? (root.certificate ? root.certificate.problem
                : qsTr("Khóa học này không có giấy chứng nhận trên máy.")) : ""
    }
    Card {
        id: missing

        width: root.innerWidth
        visible: root.state === CertificateSession.NotYet

        RequirementList {
            width: missing.innerWidth
            requirements: root.certificate ? root.certificate.requirements : []
        }
    }
    Repeater {
        model: root.ready ? 1 : 0
        delegate: CertificateDesk {
            width: root.innerWidth
            certificate: root.certificate
            roomHeight: root.viewHeight - heading.height - 10 * Theme.space
        }
    }

    feedback: [
        FeedbackPanel {
            width: root.innerWidth
            visible: root.ready && root.certificate.done !== ""
            kind: FeedbackPanel.Good
            title: qsTr("Đã làm xong")
            text: root.certificate ? root.certificate.done : ""
        },
        FeedbackPanel {
            width: root.innerWidth
            visible: root.ready && root.certificate.problem !== ""
            kind: FeedbackPanel.TryAgain
            title: qsTr("Chưa làm được")
            text: root.certificate ? root.certificate.problem : ""
        }
    ]
}
