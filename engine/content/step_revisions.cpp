// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#include "content/step_revisions.h"

namespace hocso::content {
namespace {

/** Starts the line of a step whose address has nothing in common with the first. */
constexpr char whole = '/';

}

void StepRevisions::append(const StepMark &step)
{
    const QByteArray address = step.address.text.toUtf8();
    if (m_packed.isEmpty())
        m_packed = address.left(address.lastIndexOf('/') + 1) + '\n';
    const QByteArray shared = m_packed.left(m_packed.indexOf('\n'));
    m_packed += address.startsWith(shared) ? address.mid(shared.size()) : whole + address;
    m_packed += ' ' + QByteArray::number(step.revision) + ' ' + QByteArray::number(step.risk) + '\n';
}

qsizetype StepRevisions::size() const
{
    return m_packed.isEmpty() ? 0 : m_packed.count('\n') - 1;
}

StepRevisions::Iterator StepRevisions::begin() const
{
    return {&m_packed, m_packed.isEmpty() ? 0 : m_packed.indexOf('\n') + 1};
}

StepRevisions::Iterator::value_type StepRevisions::Iterator::operator*() const
{
    const qsizetype blank = m_packed->indexOf(' ', m_at);
    const qsizetype second = blank < 0 ? -1 : m_packed->indexOf(' ', blank + 1);
    const qsizetype end = m_packed->indexOf('\n', m_at);
    if (second < 0 || end < second) // cannot come from append(); a damaged index is caught by its checksum
        return {};
    const QByteArray rest = m_packed->mid(m_at, blank - m_at);
    const QByteArray address = rest.startsWith(whole) ? rest.mid(1) : m_packed->left(m_packed->indexOf('\n')) + rest;
    return {Address{QString::fromUtf8(address)}, m_packed->mid(blank + 1, second - blank - 1).toInt(),
        m_packed->mid(second + 1, end - second - 1).toInt()};
}

StepRevisions::Iterator &StepRevisions::Iterator::operator++()
{
    const qsizetype end = m_packed->indexOf('\n', m_at);
    m_at = end < 0 ? m_packed->size() : end + 1;
    return *this;
}

}
