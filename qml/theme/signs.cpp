// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#include "signs.h"

#include <QCoreApplication>

#include <algorithm>

namespace hocso::theme {

static constexpr Sign table[]{
    {u"lotus", u"sign-lotus", QT_TRANSLATE_NOOP("LearnerSigns", "hoa sen"), 4},
    {u"bicycle", u"sign-bicycle", QT_TRANSLATE_NOOP("LearnerSigns", "xe đạp"), 3},
    {u"fish", u"sign-fish", QT_TRANSLATE_NOOP("LearnerSigns", "con cá"), 0},
    {u"leaf", u"sign-leaf", QT_TRANSLATE_NOOP("LearnerSigns", "chiếc lá"), 1},
    {u"buffalo", u"sign-buffalo", QT_TRANSLATE_NOOP("LearnerSigns", "con trâu"), 2},
    {u"sun", u"sign-sun", QT_TRANSLATE_NOOP("LearnerSigns", "mặt trời"), 5},
    {u"duck", u"sign-duck", QT_TRANSLATE_NOOP("LearnerSigns", "con vịt"), 2},
    {u"boat", u"sign-boat", QT_TRANSLATE_NOOP("LearnerSigns", "con tàu"), 3},
    {u"star", u"sign-star", QT_TRANSLATE_NOOP("LearnerSigns", "ngôi sao"), 5},
    {u"tree", u"sign-tree", QT_TRANSLATE_NOOP("LearnerSigns", "cái cây"), 1},
    {u"house", u"sign-house", QT_TRANSLATE_NOOP("LearnerSigns", "ngôi nhà"), 4},
    {u"rice", u"sign-rice", QT_TRANSLATE_NOOP("LearnerSigns", "bông lúa"), 2},
    {u"cat", u"sign-cat", QT_TRANSLATE_NOOP("LearnerSigns", "con mèo"), 6},
    {u"moon", u"sign-moon", QT_TRANSLATE_NOOP("LearnerSigns", "mặt trăng"), 6},
    {u"mountain", u"sign-mountain", QT_TRANSLATE_NOOP("LearnerSigns", "ngọn núi"), 1},
    {u"kettle", u"sign-kettle", QT_TRANSLATE_NOOP("LearnerSigns", "ấm chè"), 5},
    {u"guest", u"guest", QT_TRANSLATE_NOOP("LearnerSigns", "khách"), 7},
};

std::span<const Sign> signs()
{
    return table;
}

const Sign &findSign(QStringView id)
{
    const auto it = std::ranges::find(table, id, &Sign::id);
    return it == std::end(table) ? table[0] : *it;
}

QString signName(QStringView id)
{
    return QCoreApplication::translate("LearnerSigns", findSign(id).name);
}

}
