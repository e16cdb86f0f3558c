// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QQuickItem>
#include <QStringList>
#include <QtQml/qqml.h>

namespace hocso::controls {

/** Small work on texts that qmllint cannot follow in JavaScript. */
class Words : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON

public:
    using QObject::QObject;

    /** Has a screen reader say the name of @p item now, wherever it is reading: what an answer was worth. */
    Q_INVOKABLE void announce(QQuickItem *item);
    /** The parts that are not empty, as a screen reader says them: one sentence each. */
    Q_INVOKABLE static QString sentences(const QStringList &parts);
    /** With a capital first letter. */
    Q_INVOKABLE static QString capital(const QString &text);
    /** As it is stored: NFC, no spaces at the ends, one space between words. */
    Q_INVOKABLE static QString stored(const QString &typed);

Q_SIGNALS:
    void announced(QQuickItem *item);
};

}
