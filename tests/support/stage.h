// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "bridge/app.h"
#include "support/fixed_clock.h"
#include "support/hands.h"
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
 * The real program over a temporary data folder, with a clock that stands still and a fixed seed; its courses are the
 * small ones of tests/qml/pages unless the options say otherwise.
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

    /** Who works the window; set by show(). */
    Hands &hands() { return *m_hands; }
    /** From now on somebody works it who has only this one way. */
    void workBy(By by) { m_hands = std::make_unique<Hands>(*m_window, by); }

    // ---- as in Hands
    QQuickItem *find(const QString &name) const { return m_hands->find(name); }
    QQuickItem *await(const QString &name) { return m_hands->await(name); }
    bool shows(const QString &name) const { return m_hands->shows(name); }
    void tap(const QString &name) { m_hands->tap(name); }
    void type(const QString &text) { m_hands->type(text); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) { m_hands->key(key, modifiers); }
    void tabTo(const QString &name) { m_hands->tabTo(name); }
    QString focusedName() const { return m_hands->focusedName(); }
    void pressBySpeech(const QString &name) { m_hands->pressBySpeech(name); }

private:
    TemporaryFolder m_folder;
    std::unique_ptr<services::Workplace> m_place;
    std::unique_ptr<bridge::App> m_app;
    std::unique_ptr<QQmlApplicationEngine> m_engine;
    QQuickWindow *m_window = nullptr;
    std::unique_ptr<Hands> m_hands;
};

}
