// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QObject>
#include <QString>
#include <QUrl>
#include <QtQml/qqml.h>

namespace hocso::exercises_views {

/** Kind → file of its view; generated from the folders. */
const QHash<QString, QString> &viewFiles();

/** Which view draws a kind, and where the files that content names are loaded from. */
class ExerciseViews : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
public:
    using QObject::QObject;

    /** The view for the kind of that name; empty for an unknown one. */
    Q_INVOKABLE static QUrl view(const QString &kind);
    /** An absolute path out of a presented value as a URL; an empty one for no file. */
    Q_INVOKABLE static QUrl media(const QString &path);
};

}
