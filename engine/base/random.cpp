// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#include "base/random.h"

namespace hocso {

quint64 Random::next()
{
    quint64 z = (m_state += 0x9e3779b97f4a7c15ULL);
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
    return z ^ (z >> 31);
}

quint32 Random::below(quint32 bound)
{
    const quint64 limit = ~quint64(0) - ~quint64(0) % bound; // reject the last, incomplete round
    quint64 n = next();
    while (n >= limit)
        n = next();
    return quint32(n % bound);
}

}
