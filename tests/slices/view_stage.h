// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "bridge/exercise_session.h"
#include "kind_files.h"
#include "support/fixed_clock.h"
#include "support/temporary_folder.h"
#include "theme/theme.h"

#include <QImage>
#include <QJsonObject>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickWindow>

#include <memory>

namespace hocso::test {

/** How a view is looked at. */
struct ViewLook {
    const char *name;
    theme::Theme::Scheme scheme;
    int width; ///< px, of the window
    double textScale;
};

/** One step in the view of its kind, played by the real lesson player over a real data folder. */
class ViewStage {
public:
    /** @p answer, if any, was half filled in before a power cut. */
    ViewStage(const KindCase &step, const ViewLook &look, bool sitting = false, const QJsonObject &answer = {},
        bool ready = false);
    ~ViewStage();

    services::LessonPlayer &player() { return *m_player; }
    bridge::ExerciseSession &session() { return *m_session; }
    QQuickItem &view() { return *m_view; }
    QQuickWindow &window() { return m_window; }

    /** Puts a button below the view, as the page has one: the keyboard needs a place to go on to. */
    void addButton();
    /** Makes the window as high as the view, waits for pictures and draws. */
    QImage picture();
    /** Everything that can be pressed and is not disabled, in the order of the screen. */
    QList<QQuickItem *> pressables() const;
    /** Checks what stands there and waits until it is on disk. */
    void submit();

private:
    void settle();

    TemporaryFolder m_folder;
    FixedClock m_clock;
    std::unique_ptr<storage::Store> m_store;
    std::unique_ptr<services::LearnerRecord> m_record;
    std::unique_ptr<services::LessonPlayer> m_player;
    std::unique_ptr<bridge::ExerciseSession> m_session;
    QQuickWindow m_window;
    std::unique_ptr<QQuickItem> m_view;
    std::unique_ptr<QQuickItem> m_button;
    QQmlEngine m_engine; ///< destroyed first
};

}
