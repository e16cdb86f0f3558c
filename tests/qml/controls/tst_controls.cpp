// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#include "fonts.h"

#include <QAccessible>
#include <QQmlEngine>
#include <QtQuickTest>

/** Runs the tst_*.qml beside it with the program's own fonts and modules. */
class Setup : public QObject {
    Q_OBJECT

public Q_SLOTS:
    void applicationAvailable()
    {
        if (!hocso::theme::registerFonts())
            qFatal("the embedded fonts are damaged");
        QAccessible::setActive(true);
    }
    void qmlEngineAvailable(QQmlEngine *engine) { engine->addImportPath(QStringLiteral("qrc:/qt/qml")); }
};

QUICK_TEST_MAIN_WITH_SETUP(controls, Setup)

#include "tst_controls.moc"
