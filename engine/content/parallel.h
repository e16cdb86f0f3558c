// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>

#include <algorithm>
#include <atomic>
#include <thread>
#include <vector>

namespace hocso::content {

/** @p work done for each of @p inputs on all cores; the results stand in the order of the inputs. */
template <typename Out, typename In, typename Work> QList<Out> inParallel(const QList<In> &inputs, Work work)
{
    QList<Out> out(inputs.size());
    std::atomic<qsizetype> next = 0;
    const auto take = [&, results = out.data()] {
        for (qsizetype i = next++; i < inputs.size(); i = next++)
            results[i] = work(inputs.at(i));
    };
    const auto most = qsizetype(std::max(1U, std::thread::hardware_concurrency()));
    std::vector<std::jthread> others;
    for (qsizetype i = 1; i < std::min(most, inputs.size()); ++i)
        others.emplace_back(take);
    take();
    others.clear(); // waits for them
    return out;
}

}
