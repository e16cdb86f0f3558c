// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#include "progress/fact.h"

#include "base/uuid.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

namespace hocso::progress {
namespace {

constexpr qint64 day = qint64(24) * 60 * 60 * 1000;
constexpr int largestFact = 1 << 20; // bytes; a certificate has about 1,500
constexpr qint64 largestInteger = qint64(1) << 53; // what every reader of JSON keeps exactly

const QStringList certaintyWords{QStringLiteral("sure"), QStringLiteral("unsure"), QStringLiteral("confirmed")};

bool isHex(const QString &text, int digits)
{
    return text.size() == digits && std::all_of(text.begin(), text.end(), [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
    });
}

bool isKind(const QString &text)
{
    return !text.isEmpty() && text.size() <= 64 && text[0] >= u'a' && text[0] <= u'z'
        && std::all_of(text.begin(), text.end(),
            [](QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'_'; });
}

bool isInteger(const QJsonValue &value)
{
    return value.isDouble() && value.toInteger(0) == value.toInteger(1) && qAbs(value.toInteger()) <= largestInteger;
}

bool integersOnly(const QJsonValue &value)
{
    if (value.isDouble())
        return isInteger(value);
    if (value.isArray()) {
        const QJsonArray items = value.toArray();
        return std::all_of(items.begin(), items.end(), [](const QJsonValue &item) { return integersOnly(item); });
    }
    if (value.isObject()) {
        const QJsonObject members = value.toObject();
        return std::all_of(members.begin(), members.end(), [](const QJsonValue &item) { return integersOnly(item); });
    }
    return true;
}

/** Reads typed members of an object; remembers the first that is missing or wrong. */
class Members {
public:
    explicit Members(const QJsonObject &object) : m_object(object) { }

    qint64 integer(QLatin1String key, qint64 least, qint64 most)
    {
        const QJsonValue value = m_object.value(key);
        if (isInteger(value) && value.toInteger() >= least && value.toInteger() <= most)
            return value.toInteger();
        wrong(key);
        return least;
    }
    qint64 integer(QLatin1String key, qint64 least, qint64 most, qint64 fallback)
    {
        return m_object.contains(key) ? integer(key, least, most) : fallback;
    }
    bool flag(QLatin1String key)
    {
        const QJsonValue value = m_object.value(key);
        if (!value.isUndefined() && !value.isBool())
            wrong(key);
        return value.toBool();
    }
    QString text(QLatin1String key)
    {
        const QJsonValue value = m_object.value(key);
        if (!value.isString())
            wrong(key);
        return value.toString();
    }
    QString textOr(QLatin1String key) { return m_object.contains(key) ? text(key) : QString(); }
    template <typename Test> QString text(QLatin1String key, Test fits)
    {
        QString value = text(key);
        if (!fits(value))
            wrong(key);
        return value;
    }
    void wrong(QLatin1String key)
    {
        if (m_wrong.isEmpty())
            m_wrong = key;
    }
    const QString &firstWrong() const { return m_wrong; }

private:
    QJsonObject m_object;
    QString m_wrong;
};

bool isUuidOrNothing(const QString &text)
{
    return text.isEmpty() || isUuid(text);
}

/** A finished sitting's items: [[address, points, score, kept], …]. */
bool isItems(const QJsonValue &value)
{
    const QJsonArray items = value.toArray();
    return value.isArray() && std::all_of(items.begin(), items.end(), [](const QJsonValue &entry) {
        const QJsonArray item = entry.toArray();
        return item.size() == 4 && item[0].isString() && item[1].toInteger(-1) >= 0 && item[1].toInteger() <= 1000
            && item[2].toInteger(-1) >= 0 && item[2].toInteger() <= 10000 && item[3].toInteger(-1) >= 0
            && item[3].toInteger() <= 1;
    });
}

void readWork(Fact &fact, Members &data)
{
    fact.score = int(data.integer(QLatin1String("score"), 0, 10000, -1));
    fact.tryNumber = int(data.integer(QLatin1String("try"), 0, 1'000'000, 0));
    fact.hints = int(data.integer(QLatin1String("hints"), 0, 1000, 0));
    fact.help = data.flag(QLatin1String("help"));
    fact.revealed = data.flag(QLatin1String("revealed"));
    fact.duration = int(data.integer(QLatin1String("duration"), 0, day, 0));
    fact.sitting = data.textOr(QLatin1String("sitting"));
    fact.lesson = Address{data.textOr(QLatin1String("lesson"))};
    fact.courseTitle = data.textOr(QLatin1String("courseTitle"));
    if (!isUuidOrNothing(fact.sitting))
        data.wrong(QLatin1String("sitting"));
    if (fact.data.contains(u"items") && !isItems(fact.data.value(u"items")))
        data.wrong(QLatin1String("items"));
}

Error malformed(const QString &place)
{
    return Error{QStringLiteral("fact.malformed"), place, {}};
}

}

QString certaintyWord(Certainty certainty)
{
    return certaintyWords.at(int(certainty));
}

Certainty certaintyOf(qint64 now, qint64 buildTime, qint64 lastSure)
{
    const bool fits = now >= buildTime && (lastSure == 0 || (now >= lastSure && now <= lastSure + 400 * day));
    return fits ? Certainty::Sure : Certainty::Unsure;
}

QByteArray written(const NewFact &fact, const Stamp &stamp)
{
    // QJsonObject keeps its keys sorted; that is the order of the bytes.
    const QJsonObject object{
        {QStringLiteral("v"), 1},
        {QStringLiteral("kind"), fact.kind},
        {QStringLiteral("id"), fact.id.text},
        {QStringLiteral("device"), stamp.device},
        {QStringLiteral("run"), stamp.run},
        {QStringLiteral("seq"), stamp.seq},
        {QStringLiteral("prev"), QString::fromLatin1(stamp.prev.toHex())},
        {QStringLiteral("at"), stamp.at},
        {QStringLiteral("mono"), stamp.mono},
        {QStringLiteral("clock"), certaintyWord(stamp.clock)},
        {QStringLiteral("learner"), fact.learner.text},
        {QStringLiteral("course"), fact.course.text},
        {QStringLiteral("version"), fact.version},
        {QStringLiteral("step"), fact.step.text},
        {QStringLiteral("revision"), fact.revision},
        {QStringLiteral("digest"), QString::fromLatin1(fact.digest.toHex())},
        {QStringLiteral("data"), fact.data},
    };
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray factHash(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

bool needsData(const Fact &fact)
{
    if (fact.kind == QLatin1String(kind::attempt) || fact.kind == QLatin1String(kind::review))
        return false;
    return fact.kind != QLatin1String(kind::stepDone) || !fact.sitting.isEmpty();
}

Result<Fact> readFact(const QByteArray &bytes)
{
    if (bytes.size() > largestFact)
        return malformed(QStringLiteral("size"));
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &fault);
    if (fault.error != QJsonParseError::NoError || !document.isObject())
        return malformed(QStringLiteral("json"));
    const QJsonObject object = document.object();

    Members head(object);
    Fact fact;
    fact.hash = factHash(bytes);
    head.integer(QLatin1String("v"), 1, largestInteger);
    fact.kind = head.text(QLatin1String("kind"), isKind);
    fact.id = FactId{head.text(QLatin1String("id"), isUuid)};
    fact.device = head.text(QLatin1String("device"), [](const QString &text) { return isHex(text, 32); });
    fact.run = head.text(QLatin1String("run"), [](const QString &text) { return isHex(text, 16); });
    fact.seq = head.integer(QLatin1String("seq"), 1, largestInteger);
    fact.prev = QByteArray::fromHex(
        head.text(QLatin1String("prev"), [](const QString &text) { return isHex(text, 64); }).toLatin1());
    fact.at = head.integer(QLatin1String("at"), 0, largestInteger);
    fact.mono = head.integer(QLatin1String("mono"), 0, largestInteger);
    const auto certainty = certaintyWords.indexOf(head.text(QLatin1String("clock")));
    if (certainty < 0)
        head.wrong(QLatin1String("clock"));
    fact.clock = Certainty(qMax(certainty, 0));
    fact.learner = LearnerId{head.text(QLatin1String("learner"), isUuidOrNothing)};
    fact.course = CourseId{head.text(QLatin1String("course"))};
    fact.version = head.text(QLatin1String("version"));
    fact.step = Address{head.text(QLatin1String("step"))};
    fact.revision = int(head.integer(QLatin1String("revision"), 0, 1'000'000));
    head.text(QLatin1String("digest"), [](const QString &text) { return text.isEmpty() || isHex(text, 64); });
    if (!object.value(u"data").isObject() || !integersOnly(object))
        head.wrong(QLatin1String("data"));
    if (!head.firstWrong().isEmpty())
        return malformed(head.firstWrong());

    fact.data = object.value(u"data").toObject();
    Members data(fact.data);
    if (fact.kind == QLatin1String(kind::attempt) || fact.kind == QLatin1String(kind::review)
        || fact.kind == QLatin1String(kind::stepDone))
        readWork(fact, data);
    if (!data.firstWrong().isEmpty())
        return malformed(QStringLiteral("data.") + data.firstWrong());
    return fact;
}

}
