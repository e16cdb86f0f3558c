// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Hocso.Bridge
import Hocso.Controls
import Hocso.Theme

/** Once on a new machine: language, where it is used, and for a shared one its place. At home three taps. */
Page {
    id: root

    enum Stage { Language, Use, Place }
    property int stage: FirstStartPage.Language
    readonly property bool shared: App.site.use === "culture-house" || App.site.use === "class"

    title: qsTr("Học Số")
    canGoBack: root.stage !== FirstStartPage.Language
    firstFocus: heading
    columnWidth: Math.round((root.stage === FirstStartPage.Place ? 720 : 1080) * Math.min(1.25, Theme.textScale))
    topMargin: Theme.compact ? Theme.margin : 6 * Theme.space
    backText: root.canGoBack ? qsTr("Quay lại") : ""
    primaryText: root.stage === FirstStartPage.Language ? ""
        : root.stage === FirstStartPage.Use && root.shared ? qsTr("Tiếp tục") : qsTr("Bắt đầu")
    primaryIcon: "next"
    primaryEnabled: App.site.use !== ""
    onBack: root.stage -= 1
    onPrimary: {
        if (root.stage === FirstStartPage.Use && root.shared)
            root.stage = FirstStartPage.Place
        else
            App.finishFirstStart()
    }
    onStageChanged: {
        root.scrollToTop()
        root.takeFocus()
    }

    TitleText {
        id: heading

        width: root.innerWidth
        text: root.stage === FirstStartPage.Language ? qsTr("Chọn ngôn ngữ – Choose a language")
            : root.stage === FirstStartPage.Use ? qsTr("Máy này dùng ở đâu?") : qsTr("Nơi đặt máy")
        Accessible.focusable: true
    }
    BodyText {
        width: root.innerWidth
        visible: root.stage === FirstStartPage.Place
        text: qsTr("Các ô này được in trên giấy chứng nhận. Chưa rõ thì để trống, điền sau cũng được.")
    }
    CardGrid {
        id: languages

        width: root.innerWidth
        visible: root.stage === FirstStartPage.Language
        minimumCellWidth: 420

        BigChoice {
            width: languages.cellWidth
            height: languages.cellHeight
            text: "Tiếng Việt"
            icon: "language"
            checked: App.language === "vi"
            onClicked: root.chooseLanguage("vi")
        }
        BigChoice {
            width: languages.cellWidth
            height: languages.cellHeight
            text: "English"
            icon: "language"
            tint: 3
            checked: App.language === "en"
            onClicked: root.chooseLanguage("en")
        }
    }
    CardGrid {
        id: uses

        width: root.innerWidth
        visible: root.stage === FirstStartPage.Use
        minimumCellWidth: 270

        BigChoice {
            width: uses.cellWidth
            height: uses.cellHeight
            text: qsTr("Ở nhà")
            words: qsTr("Một người hoặc cả nhà dùng chung")
            icon: "home"
            checked: App.site.use === "home"
            onClicked: App.site.use = "home"
        }
        BigChoice {
            width: uses.cellWidth
            height: uses.cellHeight
            text: qsTr("Nhà văn hóa")
            words: qsTr("Nhiều bà con cùng dùng một máy")
            icon: "people"
            tint: 2
            checked: App.site.use === "culture-house"
            onClicked: App.site.use = "culture-house"
        }
        BigChoice {
            width: uses.cellWidth
            height: uses.cellHeight
            text: qsTr("Lớp học")
            words: qsTr("Có người hướng dẫn ngồi cùng")
            icon: "course"
            tint: 3
            checked: App.site.use === "class"
            onClicked: App.site.use = "class"
        }
    }
    SiteFields {
        width: root.innerWidth
        visible: root.stage === FirstStartPage.Place
        site: App.site
        onAccepted: App.finishFirstStart()
    }

    feedback: FeedbackPanel {
        width: root.innerWidth
        visible: App.site.problem !== ""
        kind: FeedbackPanel.TryAgain
        title: qsTr("Chưa lưu được")
        text: App.site.problem
    }

    function chooseLanguage(language: string): void {
        App.language = language
        root.stage = FirstStartPage.Use
    }
}
