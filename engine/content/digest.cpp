// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#include "content/digest.h"

#include <QCryptographicHash>

#include <algorithm>

namespace hocso::content {
namespace {

/** Writes the canonical form: every value behind the length of its bytes, so that no two contents read alike. */
class Canonical {
public:
    Canonical(QByteArray &out, MediaFolder &media) : m_out(out), m_media(media) { }

    void mapping(const Node &node, const Schema &schema)
    {
        QList<const NodeEntry *> entries;
        for (const NodeEntry &entry : node.entries) {
            const Key *key = schema.key(entry.key);
            if (key && !isDefault(entry.value, *key))
                entries.append(&entry);
        }
        std::ranges::sort(entries, {}, [](const NodeEntry *entry) { return entry->key; });
        for (const NodeEntry *entry : entries) {
            bytes('k', entry->key.toUtf8());
            value(entry->value, *schema.key(entry->key));
        }
        m_out += '}';
    }

    void bytes(char mark, const QByteArray &text)
    {
        m_out += mark;
        m_out += QByteArray::number(text.size());
        m_out += ':';
        m_out += text;
    }

private:
    /** A scalar in the one way it is written here: 012 and 12 are one number, "80 %" and 80% one share. */
    static QByteArray scalar(const QString &source, const Key &key)
    {
        if (key.type == Type::Integer)
            return QByteArray::number(readInteger(source).value_or(0));
        if (key.type == Type::Percent)
            return QByteArray::number(readPercent(source).value_or(0));
        return source.trimmed().toUtf8();
    }

    static bool isDefault(const Node &node, const Key &key)
    {
        if (node.kind == Node::Kind::Scalar)
            return scalar(node.source, key) == scalar(key.fallback, key) && !key.fallback.isEmpty();
        if (key.fallback.isEmpty())
            return node.items.isEmpty() && node.entries.isEmpty();
        return node.items.size() == 1 && node.items.first().source == key.fallback;
    }

    void value(const Node &node, const Key &key)
    {
        switch (key.type) {
        case Type::Media:
            bytes('m', m_media.digest(node.source));
            break;
        case Type::Strings:
        case Type::Words:
        case Type::Ids:
            for (const Node &item : node.items)
                bytes('s', scalar(item.source, key));
            m_out += ']';
            break;
        case Type::Map:
            mapping(node, *key.of);
            break;
        case Type::List:
            for (const Node &item : node.items)
                mapping(item, *key.of);
            m_out += ']';
            break;
        case Type::Named:
            for (const NodeEntry &entry : node.entries) {
                bytes('n', entry.key.toUtf8());
                mapping(entry.value, *key.of);
            }
            m_out += ']';
            break;
        default:
            bytes('s', scalar(node.source, key));
        }
    }

    QByteArray &m_out;
    MediaFolder &m_media;
};

}

QByteArray stepDigest(const QString &kind, const Node &node, const Schema &schema, MediaFolder &media)
{
    QByteArray out;
    Canonical canonical(out, media);
    canonical.bytes('t', kind.toUtf8());
    canonical.mapping(node, schema);
    return QCryptographicHash::hash(out, QCryptographicHash::Sha256);
}

}
