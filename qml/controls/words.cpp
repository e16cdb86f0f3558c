// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#include "words.h"

#include <QAccessible>

namespace hocso::controls {

void Words::announce(QQuickItem *item)
{
    QAccessibleEvent alert(item, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert); // nothing happens while no screen reader runs
    Q_EMIT announced(item);
}

QString Words::sentences(const QStringList &parts)
{
    QString all;
    for (const QString &part : parts) {
        if (part.isEmpty())
            continue;
        if (!all.isEmpty())
            all += QStringView(u".!?…:").contains(all.back()) ? QStringLiteral(" ") : QStringLiteral(". ");
        all += part;
    }
    return all;
}

QString Words::capital(const QString &text)
{
    return text.left(1).toUpper() + text.mid(1);
}

QString Words::stored(const QString &typed)
{
    return typed.simplified().normalized(QString::NormalizationForm_C);
}

}
