// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#include "garbage.h"

#include <QJsonArray>
#include <QStringList>

namespace hocso::test {
namespace {

QString anyText(Random &random)
{
    static const QStringList texts{QString(), QStringLiteral(" "), QStringLiteral("a"), QStringLiteral("đúng"),
        QString(300, u'x'), QStringLiteral("\u0000\u202e"), QStringLiteral("__proto__"), QString(QChar(0xd800))};
    return texts[random.below(quint32(texts.size()))];
}

double anyNumber(Random &random)
{
    static const QList<double> numbers{0, -1, 1, 1.5, 1e300, -1e300, 2147483648.0, 9007199254740993.0};
    return numbers[random.below(quint32(numbers.size()))];
}

QJsonValue damagedValue(const QJsonValue &value, Random &random)
{
    if (value.isArray() && random.below(3) > 0) {
        QJsonArray array = value.toArray();
        if (!array.isEmpty() && random.below(2) == 0)
            array.removeAt(random.below(quint32(array.size())));
        else if (!array.isEmpty() && random.below(2) == 0)
            array.append(array.first());
        else
            array.append(anyJson(random, 1));
        return array;
    }
    if (value.isObject() && random.below(3) > 0)
        return damaged(value.toObject(), random);
    return anyJson(random);
}

}

QJsonValue anyJson(Random &random, int depth)
{
    switch (random.below(depth > 0 ? 6 : 4)) {
    case 0:
        return QJsonValue();
    case 1:
        return random.below(2) == 0;
    case 2:
        return anyNumber(random);
    case 3:
        return anyText(random);
    case 4: {
        QJsonArray array;
        for (quint32 n = random.below(4); n > 0; --n)
            array.append(anyJson(random, depth - 1));
        return array;
    }
    default: {
        QJsonObject object;
        for (quint32 n = random.below(4); n > 0; --n)
            object.insert(anyText(random), anyJson(random, depth - 1));
        return object;
    }
    }
}

QJsonObject damaged(const QJsonObject &answer, Random &random)
{
    QJsonObject out = answer;
    const QStringList keys = answer.keys();
    if (keys.isEmpty() || random.below(5) == 0) {
        out.insert(anyText(random), anyJson(random));
        return out;
    }
    const QString key = keys[random.below(quint32(keys.size()))];
    if (random.below(5) == 0)
        out.remove(key);
    else
        out.insert(key, damagedValue(answer.value(key), random));
    return out;
}

}
