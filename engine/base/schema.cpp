// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#include "base/schema.h"

#include "base/text.h"

#include <QDate>

#include <algorithm>

namespace hocso {

const Key *Schema::key(QStringView wanted) const
{
    const auto it = std::ranges::find(keys, wanted, &Key::name);
    return it == keys.end() ? nullptr : &*it;
}

QStringList Schema::keyNames() const
{
    QStringList names;
    for (const Key &key : keys)
        names += key.name;
    return names;
}

namespace {

QString quoted(const QString &text)
{
    return u'`' + text + u'`';
}

QString quoted(const QStringList &words)
{
    QStringList out;
    for (const QString &word : words)
        out += quoted(word);
    return out.join(QStringLiteral(", "));
}

/** The word that was probably meant, or all that could be. */
QString meant(const QString &word, const QStringList &words)
{
    const QString near = nearest(word, words);
    return near.isEmpty() ? quoted(words) : quoted(near);
}

/** What is shown of a value in a sentence: one line, not too long. */
QString shown(const QString &text)
{
    const QString line = text.simplified();
    return line.size() > 60 ? line.first(59) + u'…' : line;
}

bool isDate(const QString &text)
{
    return text.size() == 10 && QDate::fromString(text, Qt::ISODate).isValid();
}

bool isVersion(const QString &text)
{
    const QStringList parts = text.split(u'.');
    return parts.size() == 3 && std::ranges::all_of(parts, [](const QString &part) {
        return part.size() <= 6 && part.front() != u'+' && part.front() != u'-' && readInteger(part).has_value()
            && (part == u"0" || part.front() != u'0');
    });
}

/** Walks a node beside its schema; see validate(). */
class Validator {
public:
    explicit Validator(Diagnostics &diagnostics) : m_diagnostics(diagnostics) { }

    /** @p name is what the sentences call the mapping: its key, or the schema's name. */
    Node mapping(const Node &node, const Schema &schema, const QString &name);

private:
    static Node writtenOut(const Node &node, const Schema &schema);
    const Key *keyOf(const NodeEntry &entry, const Node &node, const Schema &schema);
    QStringList entries(const Node &node, const Schema &schema, Node &out);
    void missing(const Node &node, const Schema &schema, const QStringList &seen);
    bool colon(const Node &node);
    bool empty(const NodeEntry &entry, const Key &key, const Node &node);
    std::optional<Node> value(const Node &node, const Key &key);
    std::optional<Node> scalar(const Node &node, const Key &key);
    std::optional<Node> words(const Node &node, const Key &key);
    std::optional<Node> list(const Node &node, const Key &key);
    std::optional<Node> named(const Node &node, const Key &key);
    bool fits(const QString &text, const Key &key, Place place);
    bool numberFits(qint64 number, const Key &key, Place place, const QString &text);
    void count(const Node &node, const Key &key);
    bool fail(const char *code, Place place, const QStringList &arguments)
    {
        m_diagnostics.add(QString::fromLatin1(code), place, arguments);
        return false;
    }

    Diagnostics &m_diagnostics;
};

/** A short form as the mapping that it stands for. */
Node Validator::writtenOut(const Node &node, const Schema &schema)
{
    Node map;
    map.kind = Node::Kind::Map;
    map.place = node.place;
    if (node.kind == Node::Kind::Scalar && !schema.shortFor.isEmpty()) {
        map.entries.append({schema.shortFor, node.place, node});
        return map;
    }
    if (node.kind == Node::Kind::List && !schema.listFor.isEmpty() && node.items.size() <= schema.listFor.size()) {
        for (qsizetype i = 0; i < node.items.size(); ++i)
            map.entries.append({schema.listFor[i], node.items[i].place, node.items[i]});
        return map;
    }
    return node;
}

/** The key that an entry means; an unknown one that is near a key not written elsewhere is read as that one, so that
    the faults inside it are found in the same run. */
const Key *Validator::keyOf(const NodeEntry &entry, const Node &node, const Schema &schema)
{
    if (const Key *key = schema.key(entry.key))
        return key;
    const QStringList names = schema.keyNames();
    fail(schema.oneOf ? "schema.unknown-kind" : "schema.unknown-key", entry.place,
        {shown(entry.key), meant(entry.key, names)});
    const QString near = nearest(entry.key, names);
    return near.isEmpty() || node.entry(near) ? nullptr : schema.key(near);
}

Node Validator::mapping(const Node &written, const Schema &schema, const QString &name)
{
    const Node node = writtenOut(written, schema);
    Node out;
    out.kind = Node::Kind::Map;
    out.place = node.place;
    if (node.kind == Node::Kind::List && !schema.listFor.isEmpty()) {
        fail("schema.short-list", node.place,
            {name, QString::number(schema.listFor.size()), schema.listFor.join(QStringLiteral(", "))});
    } else if (node.kind != Node::Kind::Map) {
        fail("schema.not-map", node.place, {name, quoted(schema.keyNames())});
    } else if (schema.shortFor.isEmpty() || !colon(node)) {
        const QStringList seen = entries(node, schema, out);
        if (!schema.oneOf || node.entries.isEmpty())
            missing(node, schema, seen);
    }
    return out;
}

/** Reads the entries of @p node into @p out; returns the names of the keys that are there. */
QStringList Validator::entries(const Node &node, const Schema &schema, Node &out)
{
    QStringList seen;
    const Key *emptied = nullptr; // a key left empty, to which the lines below it may belong
    for (const NodeEntry &entry : node.entries) {
        if (emptied && emptied->of && !schema.key(entry.key) && emptied->of->key(entry.key))
            continue;
        if (schema.oneOf && !seen.isEmpty()) {
            fail("schema.several-kinds", entry.place, {seen.first(), shown(entry.key)});
            break;
        }
        const Key *key = keyOf(entry, node, schema);
        if (!key)
            continue;
        seen += key->name;
        if (empty(entry, *key, node)) {
            emptied = key;
            continue;
        }
        if (auto read = value(entry.value, *key))
            out.entries.append({key->name, entry.place, *std::move(read)});
    }
    return seen;
}

void Validator::missing(const Node &node, const Schema &schema, const QStringList &seen)
{
    if (schema.oneOf)
        fail("schema.no-kind", node.place, {quoted(schema.keyNames())});
    for (const Key &key : schema.keys) {
        if (!key.required || seen.contains(key.name))
            continue;
        if (key.type == Type::Id)
            fail("schema.missing-id", node.place, {key.name});
        else
            fail("schema.missing-key", node.place, {key.name, key.name + QStringLiteral(": …")});
    }
}

/** Whether a sentence with a colon was read as a mapping ("- Nhớ nhé: tắt máy"); says so. */
bool Validator::colon(const Node &node)
{
    if (node.entries.size() != 1 || isId(node.entries.first().key))
        return false;
    const NodeEntry &entry = node.entries.first();
    if (entry.value.kind == Node::Kind::List || entry.value.kind == Node::Kind::Map)
        return false;
    const QString text = (entry.key + QStringLiteral(": ") + entry.value.source)
                             .trimmed()
                             .replace(QStringLiteral("\""), QStringLiteral("\\\""));
    return !fail("schema.colon", entry.place, {shown(u'"' + text + u'"')});
}

/** Whether nothing stands after the key; says so, and what the lines below may mean. */
bool Validator::empty(const NodeEntry &entry, const Key &key, const Node &node)
{
    const Node &value = entry.value;
    if (value.kind == Node::Kind::Scalar && key.required && value.source.trimmed().isEmpty())
        return !fail("schema.empty-key", entry.place, {entry.key});
    if (value.kind != Node::Kind::Empty)
        return false;
    const bool above = std::ranges::any_of(node.entries, [&](const NodeEntry &other) {
        return other.place.line > entry.place.line && other.place.column == entry.place.column;
    });
    return !fail(above ? "schema.indent" : "schema.empty-key", entry.place, {entry.key});
}

std::optional<Node> Validator::value(const Node &node, const Key &key)
{
    switch (key.type) {
    case Type::Strings:
    case Type::Words:
    case Type::Ids:
        return words(node, key);
    case Type::Map:
        return mapping(node, *key.of, key.name);
    case Type::List:
        return list(node, key);
    case Type::Named:
        return named(node, key);
    default:
        return scalar(node, key);
    }
}

std::optional<Node> Validator::scalar(const Node &node, const Key &key)
{
    if (node.kind != Node::Kind::Scalar) {
        if (node.kind != Node::Kind::Map || !colon(node))
            fail("schema.not-text", node.place, {key.name});
        return {};
    }
    Node out = node;
    if (key.type != Type::Markdown) { // there, blanks at the start of a line mean something
        out.text = node.text.trimmed();
        out.source = node.source.trimmed();
    }
    if (!fits(out.source, key, node.place))
        return {};
    return out;
}

bool Validator::numberFits(qint64 number, const Key &key, Place place, const QString &text)
{
    if (number >= key.least && number <= key.most)
        return true;
    const auto bound
        = [&](int n) { return key.type == Type::Percent ? QString::number(n / 100) + u'%' : QString::number(n); };
    return fail("schema.out-of-range", place, {key.name, shown(text), bound(key.least), bound(key.most)});
}

/** Whether one scalar is what the table says. */
bool Validator::fits(const QString &text, const Key &key, Place place)
{
    const QStringList arguments{key.name, shown(text)};
    switch (key.type) {
    case Type::Integer:
        if (const auto number = readInteger(text))
            return numberFits(*number, key, place, text);
        return fail("schema.not-integer", place, arguments);
    case Type::Percent:
        if (const auto share = readPercent(text))
            return numberFits(*share, key, place, text);
        return fail("schema.not-percent", place, arguments);
    case Type::Flag:
        return text == u"true" || text == u"false" || fail("schema.not-flag", place, arguments);
    case Type::Date:
        return isDate(text) || fail("schema.not-date", place, arguments);
    case Type::Version:
        return isVersion(text) || fail("schema.not-version", place, arguments);
    case Type::Id:
    case Type::Ids:
        return isId(text) || fail("schema.not-id", place, arguments + QStringList{idFrom(text)});
    case Type::Word:
    case Type::Words:
        return key.allowed.isEmpty() || key.allowed.contains(text)
            || fail("schema.not-allowed", place, arguments + QStringList{meant(text, key.allowed)});
    default:
        return true;
    }
}

void Validator::count(const Node &node, const Key &key)
{
    const auto n = node.items.size();
    if (n < key.least)
        fail("schema.too-few", node.place, {key.name, QString::number(key.least), QString::number(n)});
    else if (n > key.most)
        fail("schema.too-many", node.place, {key.name, QString::number(key.most), QString::number(n)});
}

std::optional<Node> Validator::words(const Node &node, const Key &key)
{
    Node out;
    out.kind = Node::Kind::List;
    out.place = node.place;
    if (key.type == Type::Ids && node.kind == Node::Kind::Scalar && key.allowed.contains(node.source.trimmed())) {
        out.items.append(node);
        return out;
    }
    if (node.kind != Node::Kind::List) {
        fail("schema.not-list", node.place, {key.name});
        return {};
    }
    QStringList seen;
    for (const Node &item : node.items) {
        if (item.kind == Node::Kind::Empty || (item.kind == Node::Kind::Scalar && item.source.trimmed().isEmpty())) {
            fail("schema.empty-item", item.place, {key.name});
            continue;
        }
        const auto read = scalar(item, key);
        if (!read)
            continue;
        if (key.type != Type::Strings && seen.contains(read->source))
            fail("schema.duplicate-item", item.place, {key.name, read->source});
        else
            out.items.append(*read);
        seen += read->source;
    }
    count(node, key);
    return out;
}

std::optional<Node> Validator::list(const Node &node, const Key &key)
{
    if (node.kind != Node::Kind::List) {
        fail("schema.not-list", node.place, {key.name});
        return {};
    }
    Node out;
    out.kind = Node::Kind::List;
    out.place = node.place;
    for (const Node &item : node.items) {
        if (item.kind == Node::Kind::Empty)
            fail("schema.empty-item", item.place, {key.name});
        else
            out.items.append(mapping(item, *key.of, key.name));
    }
    count(node, key);
    return out;
}

std::optional<Node> Validator::named(const Node &node, const Key &key)
{
    if (node.kind != Node::Kind::Map) {
        fail("schema.not-named", node.place, {key.name});
        return {};
    }
    Node out;
    out.kind = Node::Kind::Map;
    out.place = node.place;
    for (const NodeEntry &entry : node.entries) {
        if (entry.value.kind == Node::Kind::Empty)
            fail("schema.empty-key", entry.place, {entry.key});
        else
            out.entries.append({entry.key, entry.place, mapping(entry.value, *key.of, entry.key)});
    }
    return out;
}

}

Node validate(const Node &node, const Schema &schema, Diagnostics &diagnostics)
{
    return Validator(diagnostics).mapping(node, schema, schema.name);
}

}
