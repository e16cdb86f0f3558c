// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "certificate/page.h"
#include "content/loader.h"

#include <QString>

namespace hocso::services {

/** Where this machine stands and in whose name it certifies: site.yaml. */
struct Site {
    QString use; ///< "home", "culture-house", "class"; empty: first start is still to come
    QString place; ///< "Nhà văn hóa bản Hua Tạt"
    QString province; ///< "tỉnh Sơn La"
    QString commune; ///< "xã Vân Hồ"
    QString communeCode; ///< 5 digits, or empty
    QString villageWord = QStringLiteral("thôn/bản");
    QString teamName = QStringLiteral("Tổ công nghệ số cộng đồng");
    QStringList signature; ///< "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"
    QString signer;
    QString trainer;
    content::SiteValues values; ///< for {{site:…}} and fact overrides

    /** The block that certificates print; official capitals are made here. */
    certificate::Issuer issuer() const;
};

/** Reads @p file; a missing one is a Site of defaults. Error "site.malformed" with the place. */
Result<Site> readSite(const QString &file);
/** Writes @p file anew, whole (aside, synced, renamed). Error "site.unwritable". */
Result<void> writeSite(const QString &file, const Site &site);

}
