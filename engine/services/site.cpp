// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#include "services/site.h"

#include "content/site_file.h"

namespace hocso::services {

certificate::Issuer Site::issuer() const
{
    certificate::Issuer out;
    out.superior = province.toUpper();
    out.unit = commune.isEmpty() ? QString() : QStringLiteral("ỦY BAN NHÂN DÂN ") + commune.toUpper();
    out.communeCode = communeCode;
    const auto blank = commune.indexOf(u' '); // "xã Vân Hồ" → "Vân Hồ"
    out.place = blank < 0 ? commune : commune.sliced(blank + 1);
    out.signature = signature;
    out.signer = signer;
    out.trainer = trainer;
    out.villageWord = villageWord.left(1).toUpper() + villageWord.mid(1);
    return out;
}

Result<Site> readSite(const QString &file)
{
    auto read = content::readSiteFile(file);
    if (!read)
        return read.error();
    Site site;
    site.use = read->words.value(QStringLiteral("use"));
    site.place = read->words.value(QStringLiteral("place"));
    site.province = read->words.value(QStringLiteral("province"));
    site.commune = read->words.value(QStringLiteral("commune"));
    site.communeCode = read->words.value(QStringLiteral("commune-code"));
    site.villageWord = read->words.value(QStringLiteral("village-word"), site.villageWord);
    site.teamName = read->words.value(QStringLiteral("team-name"), site.teamName);
    site.signature = read->signature;
    site.signer = read->words.value(QStringLiteral("signer"));
    site.trainer = read->words.value(QStringLiteral("trainer"));
    site.values.facts = read->facts;
    site.values.words
        = {{QStringLiteral("village-word"), site.villageWord}, {QStringLiteral("team-name"), site.teamName}};
    return site;
}

Result<void> writeSite(const QString &file, const Site &site)
{
    content::SiteFile out;
    out.words = {{QStringLiteral("use"), site.use}, {QStringLiteral("place"), site.place},
        {QStringLiteral("province"), site.province}, {QStringLiteral("commune"), site.commune},
        {QStringLiteral("commune-code"), site.communeCode}, {QStringLiteral("village-word"), site.villageWord},
        {QStringLiteral("team-name"), site.teamName}, {QStringLiteral("signer"), site.signer},
        {QStringLiteral("trainer"), site.trainer}};
    out.signature = site.signature;
    out.facts = site.values.facts;
    return content::writeSiteFile(file, out);
}

}
