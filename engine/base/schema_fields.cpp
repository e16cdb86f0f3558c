// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#include "base/schema.h"
#include "base/text.h"

namespace hocso {

Fields::Fields(const Node &node, const Schema &schema, Diagnostics &diagnostics)
    : m_node(&node), m_schema(&schema), m_diagnostics(&diagnostics)
{
}

/** The table's line for @p key; asking for a key that the table does not have is a slip of our own. */
const Key *Fields::described(QStringView key) const
{
    const Key *found = m_schema->key(key);
    if (!found)
        qFatal("the schema %s has no key %s", qUtf8Printable(m_schema->name), qUtf8Printable(key.toString()));
    return found;
}

bool Fields::has(QStringView key) const
{
    return described(key) && m_node->entry(key);
}

QString Fields::text(QStringView key) const
{
    const Key *described = this->described(key);
    const Node *value = m_node->find(key);
    return value ? value->text : described->fallback;
}

QString Fields::source(QStringView key) const
{
    const Key *described = this->described(key);
    const Node *value = m_node->find(key);
    return value ? value->source : described->fallback;
}

int Fields::integer(QStringView key) const
{
    return int(readInteger(source(key)).value_or(0));
}

int Fields::percent(QStringView key) const
{
    return readPercent(source(key)).value_or(0);
}

bool Fields::flag(QStringView key) const
{
    return source(key) == u"true";
}

QStringList Fields::texts(QStringView key) const
{
    const Key *described = this->described(key);
    const Node *value = m_node->find(key);
    if (!value)
        return described->fallback.isEmpty() ? QStringList() : QStringList{described->fallback};
    QStringList out;
    for (const Node &item : value->items)
        out += item.text;
    return out;
}

QRectF Fields::extent(QStringView key) const
{
    const Node *value = described(key) ? m_node->find(key) : nullptr;
    return value ? value->extent : QRectF();
}

QList<Fields> Fields::list(QStringView key) const
{
    const Key *described = this->described(key);
    QList<Fields> out;
    if (const Node *value = m_node->find(key)) {
        for (const Node &item : value->items)
            out.append(Fields(item, *described->of, *m_diagnostics));
    }
    return out;
}

std::optional<Fields> Fields::map(QStringView key) const
{
    const Key *described = this->described(key);
    const Node *value = m_node->find(key);
    return value ? std::optional<Fields>(Fields(*value, *described->of, *m_diagnostics)) : std::nullopt;
}

QList<QPair<QString, Fields>> Fields::named(QStringView key) const
{
    const Key *described = this->described(key);
    QList<QPair<QString, Fields>> out;
    if (const Node *value = m_node->find(key)) {
        for (const NodeEntry &entry : value->entries)
            out.append({entry.key, Fields(entry.value, *described->of, *m_diagnostics)});
    }
    return out;
}

QString Fields::partId(QStringView key) const
{
    if (m_schema->key(u"id")) {
        if (const Node *id = m_node->find(u"id"))
            return id->source;
    }
    return hocso::partId(source(key));
}

Place Fields::place(QStringView key) const
{
    const Node *value = m_node->find(key);
    return value ? value->place : m_node->place;
}

void Fields::fault(const QString &code, Place where, const QStringList &arguments) const
{
    m_diagnostics->add(code, where, arguments);
}

}
