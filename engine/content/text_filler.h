// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "content/loader.h"
#include "content/media_folder.h"
#include "content/shared_texts.h"

#include <QSet>

namespace hocso::content {

/** What texts of a course may name. */
struct TextSources {
    const SharedTexts &shared;
    const SiteValues &site;
    MediaFolder &media;
    QSet<QString> factsUsed{};
};

/**
 * Fills facts and site values into every text of the validated @p node, resolves its media to absolute paths, and says
 * what texts must not hold. Node::source stays as it was written. @p cut: see YamlFile.
 */
void fillTexts(
    Node &node, const Schema &schema, const QSet<qint64> &cut, TextSources &sources, Diagnostics &diagnostics);

/** The words of {{site:…}} that courses may use, with what stands for them where the site says nothing. */
const QHash<QString, QString> &siteWords();

/** What CommonMark may not hold in a course: the code ("text.html", "text.link", "text.picture"), or empty. */
QString markupFault(const QString &markdown);

}
