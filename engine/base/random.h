// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#include <utility>

namespace hocso {

/**
 * The one generator behind shuffles and draws: SplitMix64 (Steele, Lea, Flood, "Fast splittable pseudorandom
 * number generators", OOPSLA 2014). The same seed gives the same order on every machine and in every version.
 */
class Random {
public:
    explicit Random(quint64 seed) : m_state(seed) { }

    quint64 next();
    /** Uniform in 0 … @p bound − 1, without modulo bias; @p bound ≥ 1. */
    quint32 below(quint32 bound);

    /** Fisher–Yates from the last element down. */
    template <typename List> void shuffle(List &list)
    {
        for (auto i = list.size() - 1; i > 0; --i)
            std::swap(list[i], list[below(quint32(i + 1))]);
    }

private:
    quint64 m_state;
};

}
