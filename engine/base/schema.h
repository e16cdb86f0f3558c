// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/diagnostic.h"

#include <optional>

namespace hocso {

/** What the value of a key is. Scalars are typed by the table, never guessed. */
enum class Type {
    Text, ///< a line of text for people; translated
    Markdown, ///< CommonMark without raw HTML; translated
    Word, ///< one of Key::allowed, or any word that is not shown to people; not translated
    Id, ///< lower-case letters, digits, hyphens
    Integer, ///< within Key::least … Key::most
    Percent, ///< "80%": read as 1/10000
    Flag, ///< true or false
    Date, ///< 2026-11-21
    Version, ///< 1.2.3
    Media, ///< a file in the course's media/ folder
    Strings, ///< a list of texts for people; translated
    Words, ///< a list of words, each one of Key::allowed if there are any
    Ids, ///< a list of ids, or one of Key::allowed as a bare word ("all")
    Map, ///< a mapping with the keys of Key::of
    List, ///< a list whose items are mappings with the keys of Key::of
    Named, ///< a mapping from names of the author's own to mappings with the keys of Key::of
};

struct Schema;

/** A key of a mapping: the one description behind loader, JSON Schema, handbook and translators' files. */
struct Key {
    QString name;
    Type type;
    Words help;
    bool required = false;
    QString fallback = {}; ///< the value of a key that is not there, as it would be written
    QStringList allowed = {};
    const Schema *of = nullptr;
    int least = 0; ///< smallest number (of a Percent in 1/10000), fewest items
    int most = 1'000'000; ///< largest number, most items
    /** Of a text: the names before the colon of {{…:…}} that its kind fills itself, beside fact and site. */
    QStringList placeholders = {};
};

/** A mapping. */
struct Schema {
    QString name;
    Words help;
    QList<Key> keys;
    /** The key that a bare text stands for ("- Dừng lại" for "- {text: Dừng lại}"); empty: none. */
    QString shortFor = {};
    /** The keys that a bare list stands for, in order ("[113, Báo công an]"); empty: none. */
    QStringList listFor = {};
    /** Exactly one of the keys stands in the mapping, as a step has exactly one kind. */
    bool oneOf = false;

    const Key *key(QStringView name) const;
    QStringList keyNames() const;
};

/** "80%", "80 %", "12.5%" or "12,5%" in 1/10000; nothing for any other text or more than 100 %. */
std::optional<int> readPercent(QStringView text);
/** "-5" or "012" (12); nothing for anything but digits with a sign before them, or beyond ±10¹⁵. */
std::optional<qint64> readInteger(QStringView text);
/** True for 1 to 64 lower-case letters (a–z), digits and hyphens that start with a letter or digit. */
bool isId(QStringView text);
/** An id made of what was written: "Tải ở đâu?" → "tai-o-dau"; empty if nothing of it can stay. */
QString idFrom(const QString &text);

/** The faults that validate() and Fields can find. */
std::span<const DiagnosticText> schemaDiagnostics();

/**
 * Holds @p node to @p schema: unknown keys (with a suggestion), missing keys, wrong types, broken limits, at every
 * depth. Returns a copy in which short forms are written out; everything wrong is in @p diagnostics.
 */
Node validate(const Node &node, const Schema &schema, Diagnostics &diagnostics);

/** The strict, typed reader of a validated mapping. A key that is missing or wrong reads as its default. */
class Fields {
public:
    Fields(const Node &node, const Schema &schema, Diagnostics &diagnostics);

    bool has(QStringView key) const;
    QString text(QStringView key) const; ///< Text, Markdown, Word, Id, Date, Version, Media
    QString source(QStringView key) const; ///< as written, before facts were filled in
    int integer(QStringView key) const;
    int percent(QStringView key) const; ///< in 1/10000
    bool flag(QStringView key) const;
    QStringList texts(QStringView key) const; ///< Strings, Words, Ids
    QRectF extent(QStringView key) const; ///< Media: the picture's own units (Node::extent); null if they are unknown
    QList<Fields> list(QStringView key) const;
    std::optional<Fields> map(QStringView key) const;
    QList<QPair<QString, Fields>> named(QStringView key) const;

    /** The part's "id", or partId() of the text of @p key as it was written. */
    QString partId(QStringView key) const;

    Place place() const { return m_node->place; }
    Place place(QStringView key) const; ///< of the key's value, or of the mapping
    /** Adds a fault at @p where. */
    void fault(const QString &code, Place where, const QStringList &arguments = {}) const;

private:
    const Key *described(QStringView key) const;

    const Node *m_node;
    const Schema *m_schema;
    Diagnostics *m_diagnostics;
};

}
