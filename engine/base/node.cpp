// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#include "base/node.h"

#include <algorithm>

namespace hocso {

const NodeEntry *Node::entry(QStringView key) const
{
    const auto it = std::ranges::find(entries, key, &NodeEntry::key);
    return it == entries.end() ? nullptr : &*it;
}

const Node *Node::find(QStringView key) const
{
    const auto *found = entry(key);
    return found ? &found->value : nullptr;
}

}
