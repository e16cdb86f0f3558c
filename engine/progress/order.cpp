// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#include "progress/progress.h"

#include <algorithm>
#include <tuple>

namespace hocso::progress {
namespace {

/** The order inside a device: along its chain; of two branches at one height the earlier, then any fixed order. */
bool alongChain(const Fact &a, const Fact &b)
{
    if (a.device != b.device)
        return a.device < b.device;
    if (a.height != b.height)
        return a.height < b.height;
    return std::tie(a.at, a.run, a.seq, a.hash) < std::tie(b.at, b.run, b.seq, b.hash);
}

}

QList<Fact> inOrder(QList<Fact> facts)
{
    // What a database of one device gives is in order already: one pass tells.
    const auto disorder = std::adjacent_find(
        facts.cbegin(), facts.cend(), [](const Fact &a, const Fact &b) { return !alongChain(a, b); });
    const bool sorted = disorder == facts.cend();
    if (sorted && (facts.isEmpty() || facts.constFirst().device == facts.constLast().device))
        return facts;

    std::sort(facts.begin(), facts.end(), alongChain);
    const auto same = [](const Fact &a, const Fact &b) { return a.hash == b.hash; };
    facts.erase(std::unique(facts.begin(), facts.end(), same), facts.end());

    std::vector<std::pair<qint64, qsizetype>> placed; // the time at which a fact stands, its place along the chains
    placed.reserve(size_t(facts.size()));
    qint64 time = 0;
    for (qsizetype i = 0; i < facts.size(); ++i) {
        if (i == 0 || facts[i].device != facts[i - 1].device)
            time = 0;
        if (facts[i].clock != Certainty::Unsure)
            time = std::max(time, facts[i].at);
        placed.emplace_back(time, i);
    }
    std::sort(placed.begin(), placed.end());

    QList<Fact> ordered;
    ordered.reserve(facts.size());
    for (const auto &[at, i] : placed)
        ordered.append(facts[i]);
    return ordered;
}

}
