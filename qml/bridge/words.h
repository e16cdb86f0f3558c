// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "progress/progress.h"

#include <QDate>
#include <QString>

namespace hocso::bridge {

/** One plain sentence for people: what happened and what to do. Never the words of a library. */
QString sentence(const Error &error);

/** "21/11/2026" in both languages: what people here write. */
QString date(const QDate &date);

/** The name; "Bác hoa sen", after the sign, without one; "Khách hoa sen" for guests. */
QString displayName(const progress::Person &person);

/** "Chào bác Mẫu", by age. */
QString greeting(const progress::Person &person, int thisYear);

/** "1958 · bản Hua Tạt", or when a guest came. */
QString details(const progress::Person &person);

/** What a task of counts-as means: "VNeID mức độ 2". */
QString taskName(const QString &task);

/** "6 bài · 42 phút" */
QString size(int lessons, int minutes);

/** A path as a URL for QML, or empty. */
QString fileUrl(const QString &path);

}
