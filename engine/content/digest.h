// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/schema.h"
#include "content/media_folder.h"

namespace hocso::content {

/**
 * The digest of definitions.md §Identity: SHA-256 of the validated step @p node of the kind @p kind, written in one
 * canonical way: keys in the order of their names, values that equal the table's default left out (whoever writes a
 * default out changes nothing), texts as written before facts are filled in, media by the hash of their bytes.
 */
QByteArray stepDigest(const QString &kind, const Node &node, const Schema &schema, MediaFolder &media);

}
