// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#include "words.h"

#include <QAccessible>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>
#include <QTest>

#include <memory>

using hocso::controls::Words;

/** What appears away from the focus is told to screen readers. */
class TestAnnounce : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
        QVERIFY(make("Item {}")); // the module's first import makes its singletons
        auto *words = m_engine.singletonInstance<Words *>(qmlTypeId("Hocso.Controls", 1, 0, "Words"));
        QVERIFY(words);
        // The offscreen platform has no accessibility to listen to; the event is sent beside this signal.
        connect(words, &Words::announced, this, [this](QQuickItem *item) {
            m_said.append(QAccessible::queryAccessibleInterface(item)->text(QAccessible::Name));
        });
    }
    void init() { m_said.clear(); }
    void feedback();
    void faultAtAField();

private:
    std::unique_ptr<QQuickItem> make(const QByteArray &qml)
    {
        QQmlComponent component(&m_engine);
        component.setData("import QtQuick; import Hocso.Controls; " + qml, QUrl());
        return std::unique_ptr<QQuickItem>(qobject_cast<QQuickItem *>(component.create()));
    }

    QQmlEngine m_engine;
    QStringList m_said;
};

void TestAnnounce::feedback()
{
    const auto panel = make("FeedbackPanel { visible: false; kind: FeedbackPanel.Good; title: 'Đúng rồi!' }");
    QVERIFY(panel);
    QTest::qWait(20);
    QCOMPARE(m_said, QStringList());
    panel->setVisible(true);
    QTRY_COMPARE(m_said, QStringList{QStringLiteral("Đúng rồi!")});
    panel->setProperty("title", QStringLiteral("Chưa đúng, thử lại nhé"));
    QTRY_COMPARE(m_said.size(), 2);
}

void TestAnnounce::faultAtAField()
{
    const auto field = make("TextField { width: 300; label: 'Năm sinh' }");
    QVERIFY(field);
    field->setProperty("error", QStringLiteral("Năm sinh phải từ 1900."));
    QTRY_COMPARE(m_said, QStringList{QStringLiteral("Năm sinh phải từ 1900.")});
    field->setProperty("error", QString());
    QTest::qWait(20);
    QCOMPARE(m_said.size(), 1);
}

QTEST_MAIN(TestAnnounce)
#include "tst_announce.moc"
