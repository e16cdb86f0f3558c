// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#include "certificate/page.h"

#include <QCryptographicHash>
#include <QJsonArray>

#include <algorithm>
#include <cmath>

namespace hocso::certificate {

namespace {

/** Reads the fields of one object; the first one of a wrong type is kept as the fault. */
class Reader {
public:
    Reader(const QJsonObject &object, QString prefix, QString &fault)
        : m_object(object), m_prefix(std::move(prefix)), m_fault(fault)
    {
    }

    QString text(const char *key) const
    {
        const QJsonValue value = m_object.value(QLatin1String(key));
        if (!value.isUndefined() && !value.isString())
            fail(key);
        return value.toString();
    }
    QString requiredText(const char *key) const
    {
        QString out = text(key);
        if (out.isEmpty())
            fail(key);
        return out;
    }
    int number(const char *key, int least, int most, int missing) const
    {
        const QJsonValue value = m_object.value(QLatin1String(key));
        if (value.isUndefined())
            return missing;
        const double number = value.toDouble(std::nan(""));
        if (!(number >= least && number <= most) || number != std::floor(number)) {
            fail(key);
            return missing;
        }
        return int(number);
    }
    QDate date(const char *key) const
    {
        const QDate out = QDate::fromString(text(key), Qt::ISODate);
        if (!out.isValid())
            fail(key);
        return out;
    }
    QStringList texts(const char *key) const
    {
        const QJsonValue value = m_object.value(QLatin1String(key));
        if (!value.isUndefined() && !value.isArray())
            fail(key);
        QStringList out;
        for (const auto &item : value.toArray()) {
            if (!item.isString())
                fail(key);
            out += item.toString();
        }
        return out;
    }
    QJsonObject object(const char *key) const
    {
        const QJsonValue value = m_object.value(QLatin1String(key));
        if (!value.isUndefined() && !value.isObject())
            fail(key);
        return value.toObject();
    }

private:
    void fail(const char *key) const
    {
        if (m_fault.isEmpty())
            m_fault = m_prefix + QLatin1String(key);
    }

    QJsonObject m_object;
    QString m_prefix;
    QString &m_fault;
};

QJsonObject issuerJson(const Issuer &issuer)
{
    return {
        {QStringLiteral("superior"), issuer.superior},
        {QStringLiteral("unit"), issuer.unit},
        {QStringLiteral("communeCode"), issuer.communeCode},
        {QStringLiteral("place"), issuer.place},
        {QStringLiteral("signature"), QJsonArray::fromStringList(issuer.signature)},
        {QStringLiteral("signer"), issuer.signer},
        {QStringLiteral("trainer"), issuer.trainer},
        {QStringLiteral("villageWord"), issuer.villageWord},
    };
}

Issuer issuerFrom(const Reader &in)
{
    Issuer out;
    out.superior = in.text("superior");
    out.unit = in.text("unit");
    out.communeCode = in.text("communeCode");
    out.place = in.text("place");
    out.signature = in.texts("signature");
    out.signer = in.text("signer");
    out.trainer = in.text("trainer");
    out.villageWord = in.text("villageWord");
    return out;
}

bool isCommuneCode(const QString &code)
{
    return code.size() == 5 && std::ranges::all_of(code, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

}

QJsonObject AwardPage::toJson() const
{
    return {
        {QStringLiteral("serial"), serial},
        {QStringLiteral("name"), name},
        {QStringLiteral("salutation"), salutation},
        {QStringLiteral("birthYear"), birthYear},
        {QStringLiteral("village"), village},
        {QStringLiteral("courseTitle"), courseTitle},
        {QStringLiteral("course"), course.text},
        {QStringLiteral("version"), courseVersion},
        {QStringLiteral("lessons"), lessons},
        {QStringLiteral("minutes"), minutes},
        {QStringLiteral("result"), result},
        {QStringLiteral("completed"), completed.toString(Qt::ISODate)},
        {QStringLiteral("issued"), issued.toString(Qt::ISODate)},
        {QStringLiteral("issuer"), issuerJson(issuer)},
    };
}

Result<AwardPage> AwardPage::fromJson(const FactId &award, const QJsonObject &data)
{
    QString fault;
    const Reader in(data, {}, fault);
    AwardPage out;
    out.award = award;
    out.serial = in.requiredText("serial");
    out.name = in.text("name");
    out.salutation = in.text("salutation");
    out.birthYear = in.number("birthYear", 0, 9999, 0);
    out.village = in.text("village");
    out.courseTitle = in.requiredText("courseTitle");
    out.course.text = in.requiredText("course");
    out.courseVersion = in.text("version");
    out.lessons = in.number("lessons", 0, 1'000'000, 0);
    out.minutes = in.number("minutes", 0, 100'000'000, 0);
    out.result = in.number("result", -1, 10'000, -1);
    out.completed = in.date("completed");
    out.issued = in.date("issued");
    out.issuer = issuerFrom(Reader(in.object("issuer"), QStringLiteral("issuer."), fault));
    if (!fault.isEmpty())
        return Error{QStringLiteral("certificate.malformed"), fault, {}};
    return out;
}

QString serial(int n, int year, const QString &communeCode, const FactId &award)
{
    constexpr char letters[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"; // Crockford: no I, L, O, U
    const QByteArray hash = QCryptographicHash::hash(award.text.toUtf8(), QCryptographicHash::Sha256);
    quint32 bits = 0;
    for (int i = 0; i < 4; ++i)
        bits = bits << 8 | quint8(hash[i]);
    QString code;
    for (int shift = 27; shift > 0; shift -= 5) // the first 30 bits, five a letter
        code += QLatin1Char(letters[bits >> shift & 31]);
    const QString unit = isCommuneCode(communeCode) ? communeCode : QStringLiteral("HS");
    return QStringLiteral("%1/%2/GCN-%3-%4").arg(QString::number(n), QString::number(year), unit, code);
}

}
