// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Hocso.Theme
import Hocso.Controls

// A page of text with a picture, words to explain, messages and panels.
Screen {
    id: root

    title: Theme.compact ? "Bước 1 trong 8" : "Cài đặt và dùng VNeID"
    subtitle: "Bài 1 · VNeID là gì?"
    canGoBack: true
    progress: 1 / 8
    backText: "Quay lại"
    primaryText: "Tiếp tục"
    primaryIcon: "next"

    RichText {
        width: root.innerWidth
        text: "# Chuyện của bà Mẫu\n\nBà Mẫu nhận được tin nhắn lạ. Tin nhắn mời cài **VNeID bản mới** và đòi "
            + "[mã OTP](term:otp).\n\n## Bà đã làm gì?\n\n1. Bà dừng lại.\n2. Bà hỏi con gái.\n3. Bà xóa tin nhắn."
        onTermActivated: explained.open()
    }
    PictureView {
        width: root.innerWidth
        source: "qrc:/qt/qml/Hocso/Gallery/pictures/street.svg"
        alt: "Ngôi nhà và chiếc điện thoại có dấu tích"
    }
    Bubble {
        width: root.innerWidth
        from: "NGANHANGMAU"
        text: "TK 1234 (+) 500.000 VND lúc 08:15. Số dư 1.500.000 VND."
        time: "08:15"
    }
    Bubble {
        width: root.innerWidth
        mine: true
        text: "Vâng, tôi đã nhận được."
    }
    FeedbackPanel {
        width: root.innerWidth
        kind: FeedbackPanel.TryAgain
        title: "Chưa đúng, thử lại nhé"
        text: "Người lạ gửi **đường dẫn** thì không bấm."
    }
    FeedbackPanel {
        width: root.innerWidth
        kind: FeedbackPanel.Hint
        title: "Gợi ý"
        text: "Ứng dụng thật nằm trong kho ứng dụng của máy."
    }
    FeedbackPanel {
        id: revealed

        width: root.innerWidth
        kind: FeedbackPanel.Info
        title: "Bác đã thử ba lần"
        text: "Bác có thể xem đáp án rồi đi tiếp."

        SecondaryButton {
            width: Math.min(implicitWidth, revealed.innerWidth)
            text: "Xem đáp án"
        }
    }
    PictureView {
        width: root.innerWidth
        source: "qrc:/qt/qml/Hocso/Gallery/pictures/missing.svg"
        alt: "Bà Mẫu đọc tin nhắn trên điện thoại"
    }
    Sheet {
        id: explained

        title: "Mã OTP"

        BodyText {
            width: explained.innerWidth
            text: "Mã dùng một lần. Không đọc cho ai."
        }
        actions: PrimaryButton {
            text: "Tôi hiểu rồi"
            onClicked: explained.close()
        }
    }
}
