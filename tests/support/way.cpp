// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#include "support/way.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMetaProperty>
#include <QSequentialIterable>
#include <QTest>

namespace hocso::test {
namespace {

constexpr int mostRounds = 60; ///< of asking what comes next in one step

QJsonValue asValue(const QVariant &value)
{
    if (const QMetaObject *meta = value.metaType().metaObject()) {
        QJsonObject object;
        for (int i = 0; i < meta->propertyCount(); ++i)
            object.insert(QString::fromLatin1(meta->property(i).name()),
                asValue(meta->property(i).readOnGadget(value.constData())));
        return object;
    }
    if (value.typeId() != QMetaType::QString && value.canConvert<QSequentialIterable>()) {
        QJsonArray array;
        const auto items = value.value<QSequentialIterable>();
        for (const QVariant &item : items)
            array.append(asValue(item));
        return array;
    }
    return QJsonValue::fromVariant(value);
}

QString fileOf(const QString &kind)
{
    return QStringLiteral(HOCSO_SOURCE_DIR "/qml/exercises/%1/way.mjs").arg(kind);
}

QString compact(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

}

QJsonObject asJson(const QVariant &content)
{
    return asValue(content).toObject();
}

QJSValue Ways::module(const QString &kind)
{
    if (!m_modules.contains(kind))
        m_modules.insert(kind, m_engine.importModule(fileOf(kind)));
    return m_modules.value(kind);
}

QString Ways::fault(const QString &kind)
{
    const QString file = QStringLiteral("qml/exercises/%1/way.mjs").arg(kind);
    if (!QFile::exists(fileOf(kind)))
        return QStringLiteral("The kind %1 has no %2: write there how a person answers it, see qml/exercises/README.md")
            .arg(kind, file);
    const QJSValue loaded = module(kind);
    if (loaded.isError())
        return QStringLiteral("%1:%2: %3")
            .arg(file, loaded.property(QStringLiteral("lineNumber")).toString(), loaded.toString());
    if (!loaded.property(QStringLiteral("next")).isCallable())
        return QStringLiteral("%1 exports no function next(content, answer, solution)").arg(file);
    return {};
}

QList<WayAction> Ways::next(
    const QString &kind, const QJsonObject &content, const QJsonObject &answer, const QJsonObject &solution)
{
    m_fault = fault(kind);
    if (!m_fault.isEmpty())
        return {};
    const QJSValue said = module(kind)
                              .property(QStringLiteral("next"))
                              .call({m_engine.toScriptValue(content), m_engine.toScriptValue(answer),
                                  m_engine.toScriptValue(solution)});
    if (!said.isArray()) {
        m_fault = QStringLiteral("qml/exercises/%1/way.mjs: next() gave no list but %2").arg(kind, said.toString());
        return {};
    }
    QList<WayAction> actions;
    const int length = said.property(QStringLiteral("length")).toInt();
    for (int i = 0; i < length; ++i) {
        const QJSValue action = said.property(quint32(i));
        if (const QJSValue name = action.property(QStringLiteral("press")); name.isString())
            actions.append({name.toString(), {}});
        else if (const QJSValue field = action.property(QStringLiteral("into")); field.isString())
            actions.append({field.toString(), action.property(QStringLiteral("type")).toString()});
        else
            m_fault = QStringLiteral("qml/exercises/%1/way.mjs: neither press nor type and into").arg(kind);
    }
    return actions;
}

void Ways::walk(Hands &hands, const bridge::ExerciseSession &session, const QJsonObject &solution)
{
    const QString kind = session.kind();
    const QJsonObject content = asJson(session.content());
    QJsonObject answer;
    for (int round = 0; round < mostRounds; ++round) {
        answer = QJsonObject::fromVariantMap(session.answer().toMap());
        const QList<WayAction> actions = next(kind, content, answer, solution);
        if (!m_fault.isEmpty())
            return hands.fail(m_fault);
        if (actions.isEmpty() || hands.hasFailed())
            return;
        for (const WayAction &action : actions) {
            if (action.text.isEmpty())
                hands.press(action.name);
            else
                hands.write(action.text, action.name);
        }
    }
    hands.fail(QStringLiteral("qml/exercises/%1/way.mjs comes to no end; it is at %2 and wants %3")
                   .arg(kind, compact(answer), compact(solution)));
}

}
