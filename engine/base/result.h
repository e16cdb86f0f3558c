// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <utility>
#include <variant>

namespace hocso {

/** Why something could not be done, as data: text for people is made in the bridge or the tool. */
struct Error {
    QString code; ///< stable, "storage.disk-full"
    QString place; ///< a file, a table, a field; may be empty
    QString detail; ///< for the log and the curious, in the words of the library that failed; never personal data
    bool operator==(const Error &) const = default;
};

/** A value, or the Error that kept it from being made. */
template <typename T> class [[nodiscard]] Result {
public:
    Result(T value) : m_value(std::in_place_index<0>, std::move(value)) { }
    Result(Error error) : m_value(std::in_place_index<1>, std::move(error)) { }

    explicit operator bool() const { return m_value.index() == 0; }
    const T &operator*() const & { return std::get<0>(m_value); }
    T &operator*() & { return std::get<0>(m_value); }
    T &&operator*() && { return std::get<0>(std::move(m_value)); }
    const T *operator->() const { return &std::get<0>(m_value); }
    T *operator->() { return &std::get<0>(m_value); }
    const Error &error() const { return std::get<1>(m_value); }

private:
    std::variant<T, Error> m_value;
};

/** Done, or the Error that prevented it. */
template <> class [[nodiscard]] Result<void> {
public:
    Result() = default;
    Result(Error error) : m_error(std::move(error)) { }

    explicit operator bool() const { return !m_error; }
    const Error &error() const { return *m_error; }

private:
    std::optional<Error> m_error;
};

}
