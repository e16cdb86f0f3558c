// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace hocso::test {

/** The words of a PDF file as pdftotext lays them out; empty if it cannot be read. */
QString pdfText(const QString &file);

}
