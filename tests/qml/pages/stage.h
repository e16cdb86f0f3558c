// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "bridge/app.h"
#include "support/fixed_clock.h"
#include "support/temporary_folder.h"

#include <QImage>
#include <QQmlApplicationEngine>
#include <QQuickWindow>

#include <memory>

namespace hocso::test {

/** How a screen is looked at. */
struct Look {
    QString theme = QStringLiteral("light");
    int textScale = 100;
    QSize size{1366, 768};
};

/**
 * The real program over a temporary data folder, with a clock that stands still and a fixed seed. Controls are found by
 * what a screen reader would say and touched with real mouse and key events.
 */
class Stage {
public:
    /** @p use as in Site; empty: the first start is still to come. */
    explicit Stage(const QString &use = QStringLiteral("culture-house"));
    ~Stage();

    FixedClock clock;
    services::Options options; ///< may be changed before open()

    TemporaryFolder &folder() { return m_folder; }
    services::Workplace &place() { return *m_place; }
    bridge::App &app() { return *m_app; }
    QQuickWindow *window() const { return m_window; }

    /** Opens the data folder and reads the courses; then people can be added. */
    void open();
    /** Adds somebody with consent; returns their id. */
    QString addPerson(const QString &name, int birthYear, const QString &sex, const QString &village);
    QString addGuest();
    /** Shows the window; open() before, or @p refusal. */
    void show(const std::optional<Error> &refusal = std::nullopt);
    /** Closes window and data folder, as at the end of the program. */
    void close();

    void setLook(const Look &look);
    /** The window's picture once nothing changes any more. */
    QImage picture();

    /**
     * The visible item that a screen reader calls @p name, or whose name begins so when @p name ends with "…"; a
     * control before a text. Null if there is none.
     */
    QQuickItem *find(const QString &name) const;
    /** The same, waiting up to five seconds; fails the test if it does not come. Null at once when the test has failed.
     */
    QQuickItem *await(const QString &name);
    bool shows(const QString &name) const { return find(name) != nullptr; }
    /** Clicks the middle of await(@p name), scrolled into view by the keyboard's focus if need be. */
    void tap(const QString &name);
    void type(const QString &text);
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    /** Presses Tab until the control called @p name has the focus; fails the test after 60 times. */
    void tabTo(const QString &name);
    QString focusedName() const;
    /** Presses the control called @p name as a screen reader does: no mouse, no key. */
    void pressBySpeech(const QString &name);

private:
    TemporaryFolder m_folder;
    std::unique_ptr<services::Workplace> m_place;
    std::unique_ptr<bridge::App> m_app;
    std::unique_ptr<QQmlApplicationEngine> m_engine;
    QQuickWindow *m_window = nullptr;
};

}
