// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/node.h"

#include <QStringList>

#include <span>

namespace hocso {

/** A text in both languages of the interface. */
struct Words {
    const char *vi = "";
    const char *en = "";
};

enum class Severity { Error, Warning, Lint };

/** What a diagnostic code means; the tables of these stand beside the code that gives them. %1, %2 … are its arguments.
 */
struct DiagnosticText {
    const char *code;
    Severity severity;
    Words message;
    Words mend;
};

/** One fault of a course: a code and its arguments; the sentence is made by tools and bridge from DiagnosticText. */
struct Diagnostic {
    QString file;
    Place place;
    QString code;
    QStringList arguments;
};

/** Collects the faults of one run; knows which file is being read. */
class Diagnostics {
public:
    void setFile(const QString &file) { m_file = file; }
    QString file() const { return m_file; }
    void add(const QString &code, Place place, const QStringList &arguments = {})
    {
        m_list.append({m_file, place, code, arguments});
    }
    const QList<Diagnostic> &list() const { return m_list; }

private:
    QString m_file;
    QList<Diagnostic> m_list;
};

}
