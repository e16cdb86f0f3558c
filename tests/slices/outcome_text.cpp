// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#include "outcome_text.h"

namespace hocso::test {

using exercises::Outcome;
using exercises::PartVerdict;

QStringList outcomeText(const Result<Outcome> &outcome)
{
    if (!outcome)
        return {outcome.error().code};
    QStringList lines;
    if (outcome->score)
        lines += QStringLiteral("score %1").arg(*outcome->score);
    for (const PartVerdict &part : outcome->parts) {
        static const QStringList words{QStringLiteral("right "), QStringLiteral("wrong "), QStringLiteral("missed ")};
        lines += words.at(part.verdict) + part.part;
    }
    if (!outcome->because.isEmpty())
        lines += QStringLiteral("because ") + outcome->because;
    if (!outcome->achieves.isEmpty())
        lines += QStringLiteral("achieves ") + outcome->achieves;
    if (outcome->needsHelper)
        lines += QStringLiteral("needs-helper");
    if (outcome->missing)
        lines += QStringLiteral("missing");
    if (outcome->unfinished)
        lines += QStringLiteral("unfinished");
    lines.sort();
    return lines;
}

QStringList expectedText(const Node &entry)
{
    QStringList lines;
    for (const NodeEntry &said : entry.entries) {
        if (said.key == u"answer")
            continue;
        if (said.key == u"malformed")
            lines += QStringLiteral("answer.malformed");
        else if (said.value.kind == Node::Kind::List) {
            for (const Node &part : said.value.items)
                lines += said.key + u' ' + part.text;
        } else if (said.value.text == u"true")
            lines += said.key;
        else
            lines += said.key + u' ' + said.value.text;
    }
    lines.sort();
    return lines;
}

QString difference(const QStringList &expected, const QStringList &actual)
{
    QStringList lines;
    QStringList rest = actual;
    for (const QString &line : expected) {
        if (!rest.removeOne(line))
            lines += QStringLiteral("- ") + line;
    }
    for (const QString &line : std::as_const(rest))
        lines += QStringLiteral("+ ") + line;
    return lines.join(u'\n');
}

}
