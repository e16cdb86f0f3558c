// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

#include <QHash>
#include <QStringList>

namespace hocso::content {

/** site.yaml: what an office or a helper says about this machine. */
struct SiteFile {
    QHash<QString, QString>
        words; ///< use, place, province, commune, commune-code, village-word, team-name, signer, trainer
    QStringList signature; ///< lines above the signature
    QHash<QString, QString> facts; ///< fact key → the value that holds here
};

/** A missing file reads as an empty SiteFile. Error "site.malformed", place "FILE:LINE:COLUMN". */
Result<SiteFile> readSiteFile(const QString &file);

/** Writes the file anew, aside and renamed; texts quoted. Error "site.unwritable". */
Result<void> writeSiteFile(const QString &file, const SiteFile &site);

}
