// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/id.h"

#include <QByteArray>

namespace hocso::content {

/** What the index knows of a step. */
struct StepMark {
    Address address;
    int revision = 0;
    int risk = 0; ///< what an exercise guards against, see riskOf()
    bool operator==(const StepMark &) const = default;
};

/**
 * The steps of a lesson with their revisions and risks, in order. Kept in one small block and unpacked while walking: a
 * library knows tens of thousands of steps, and the first screen needs hardly any of them.
 */
class StepRevisions {
public:
    class Iterator {
    public:
        using value_type = StepMark;
        using difference_type = qsizetype;

        Iterator() = default;
        Iterator(const QByteArray *packed, qsizetype at) : m_packed(packed), m_at(at) { }
        value_type operator*() const;
        Iterator &operator++();
        Iterator operator++(int)
        {
            Iterator before = *this;
            ++*this;
            return before;
        }
        bool operator==(const Iterator &) const = default;

    private:
        const QByteArray *m_packed = nullptr;
        qsizetype m_at = 0;
    };

    StepRevisions() = default;
    /** What packed() gave. */
    explicit StepRevisions(const QByteArray &packed) : m_packed(packed) { }

    void append(const StepMark &step);
    const QByteArray &packed() const { return m_packed; }
    bool isEmpty() const { return m_packed.isEmpty(); }
    qsizetype size() const;
    Iterator begin() const;
    Iterator end() const { return {&m_packed, m_packed.size()}; }
    bool operator==(const StepRevisions &) const = default;

private:
    /** The part that the addresses share and a line end, then a line for each step: the rest of its address, its
       revision and its risk, with blanks between them. */
    QByteArray m_packed;
};

}
