// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPoint>
#include <QString>

#include <functional>

class QAccessibleInterface;
class QQuickItem;
class QQuickWindow;

namespace hocso::test {

/** The one way in which somebody works. */
enum class By {
    Mouse, ///< sees, points, turns the wheel; letters are typed
    Keyboard, ///< Tab, Return, Space and letters
    Speech, ///< what a screen reader finds and presses; letters are typed
};

/**
 * Works a window as a person does: finds things by the name that a screen reader says and touches them with real
 * events. The first thing that cannot be done is told to `failed`; from then on nothing is done any more.
 */
class Hands {
public:
    using Failed = std::function<void(const QString &)>;
    /** @p failed empty: the running test function fails. */
    explicit Hands(QQuickWindow &window, By by = By::Mouse, Failed failed = {});

    By by() const { return m_by; }
    QQuickWindow &window() const { return m_window; }
    bool hasFailed() const;
    void fail(const QString &what);

    /**
     * The visible item that a screen reader calls @p name, or whose name begins so when @p name ends with "…"; a
     * control before a text. Null if there is none.
     */
    QQuickItem *find(const QString &name) const;
    bool shows(const QString &name) const;
    /** The same, waiting up to five seconds. Null if it does not come, and at once when something has failed. */
    QQuickItem *await(const QString &name);
    /** Waits for what begins with @p beginning and returns what follows on it. */
    QString readAfter(const QString &beginning);
    /** Waits up to five seconds for @p condition; @p what is said if it does not come. */
    bool awaitThat(const std::function<bool()> &condition, const QString &what);

    /** Presses the control called @p name in this person's way. */
    void press(const QString &name);
    /** Replaces what stands in the field called @p name. */
    void write(const QString &text, const QString &name);

    // ---- one way each, whatever this person's is
    /** Clicks the middle of @p name, brought into view by "Xem tiếp" or the wheel if need be. */
    void tap(const QString &name);
    void type(const QString &text);
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    /** Presses Tab until the control called @p name has the focus; at most 60 times. */
    void tabTo(const QString &name);
    QString focusedName() const;
    /** Presses as a screen reader does: found in its tree, without mouse or key. */
    void pressBySpeech(const QString &name);

private:
    bool scrollTo(QQuickItem *item);
    QAccessibleInterface *awaitSpeech(const QString &name, const QString &action);

    QQuickWindow &m_window;
    By m_by;
    Failed m_onFailed;
    bool m_failed = false;
};

}
