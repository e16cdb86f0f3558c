// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "bridge/exercise_session.h"
#include "support/hands.h"

#include <QHash>
#include <QJSEngine>
#include <QJsonObject>

namespace hocso::test {

/** One thing that a person does: presses what is called so, or types into it. */
struct WayAction {
    QString name;
    QString text; ///< empty: press
};

/**
 * How people answer each kind of step, in the words of qml/exercises/<kind>/way.mjs. Nothing of it is in the program:
 * it shows that a kind can be used by nothing but the names of what is on the screen.
 */
class Ways {
public:
    /** Empty if the kind has a way; else a sentence that tells what is missing. */
    QString fault(const QString &kind);
    /** What comes next from @p answer on, to get to @p solution; nothing when it is reached. */
    QList<WayAction> next(
        const QString &kind, const QJsonObject &content, const QJsonObject &answer, const QJsonObject &solution);
    /** Answers the step of @p session with @p solution; what cannot be done fails in @p hands. */
    void walk(Hands &hands, const bridge::ExerciseSession &session, const QJsonObject &solution);

private:
    QJSValue module(const QString &kind);

    QJSEngine m_engine;
    QHash<QString, QJSValue> m_modules;
    QString m_fault;
};

/** A presented value with all its parts as JSON: what a view sees. */
QJsonObject asJson(const QVariant &content);

}
