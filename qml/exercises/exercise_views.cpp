// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#include "exercise_views.h"

namespace hocso::exercises_views {

QUrl ExerciseViews::view(const QString &kind)
{
    const auto file = viewFiles().constFind(kind);
    if (file == viewFiles().constEnd())
        return {};
    return QUrl(QStringLiteral("qrc:/qt/qml/Hocso/Exercises/") + *file);
}

QUrl ExerciseViews::media(const QString &path)
{
    return path.isEmpty() ? QUrl() : QUrl::fromLocalFile(path);
}

}
