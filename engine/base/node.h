// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QRectF>
#include <QString>

namespace hocso {

/** Where something stands in a file: line and column (in characters), both counted from 1. */
struct Place {
    int line = 0;
    int column = 0;
    auto operator<=>(const Place &) const = default;
};

struct NodeEntry;

/** A value read from a file, before anyone decided what it means: nothing in it has been guessed. */
struct Node {
    enum class Kind { Empty, Scalar, List, Map };

    Kind kind = Kind::Empty;
    Place place;
    QString text; ///< a scalar: NFC, with facts, site values and media filled in by the loader
    QString source; ///< the scalar as it was written; ids and digests are made from this
    bool quoted = false;
    QRectF extent; ///< of a picture's file: its view box or its pixels, filled in by the loader; else null
    QList<Node> items; ///< of a list
    QList<NodeEntry> entries; ///< of a map, in the order of the file

    const Node *find(QStringView key) const;
    const NodeEntry *entry(QStringView key) const;
};

struct NodeEntry {
    QString key;
    Place place; ///< of the key
    Node value;
};

}
