// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#include "content/text_filler.h"

#include <md4c.h>

namespace hocso::content {
namespace {

int onBlock(MD_BLOCKTYPE type, void *, void *found)
{
    if (type == MD_BLOCK_HTML)
        *static_cast<const char **>(found) = "text.html";
    return 0;
}

int onSpan(MD_SPANTYPE type, void *, void *found)
{
    if (type == MD_SPAN_A)
        *static_cast<const char **>(found) = "text.link";
    else if (type == MD_SPAN_IMG)
        *static_cast<const char **>(found) = "text.picture";
    return 0;
}

int onLeave(MD_BLOCKTYPE, void *, void *)
{
    return 0;
}
int onLeaveSpan(MD_SPANTYPE, void *, void *)
{
    return 0;
}

int onText(MD_TEXTTYPE type, const MD_CHAR *, MD_SIZE, void *found)
{
    if (type == MD_TEXT_HTML)
        *static_cast<const char **>(found) = "text.html";
    return 0;
}

}

QString markupFault(const QString &markdown)
{
    if (!markdown.contains(u'<') && !markdown.contains(u']')) // nothing that could be an element or a link
        return {};
    const char *found = nullptr;
    const MD_PARSER parser{0, 0, onBlock, onLeave, onSpan, onLeaveSpan, onText, nullptr, nullptr};
    const QByteArray text = markdown.toUtf8();
    md_parse(text.constData(), MD_SIZE(text.size()), &parser, &found);
    return found ? QString::fromLatin1(found) : QString();
}

}
