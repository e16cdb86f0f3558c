// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#include "content/yaml_faults.h"

#include "content/yaml_reader.h"

#include <QRegularExpression>

#include <array>
#include <cstring>

namespace hocso::content {
namespace {

/** What the parser says, and what we say. */
struct Translation {
    const char *words;
    const char *code;
};

constexpr std::array translations{
    Translation{"EOF in scalar", "yaml.open-quote"},
    Translation{"illegal tab", "yaml.tab"},
    Translation{"document indicator", "yaml.marker"},
    Translation{"escape", "yaml.escape"},
    Translation{"hex number", "yaml.escape"},
    Translation{"invalid unicode", "yaml.escape"},
    Translation{"referenced anchor", "yaml.alias"},
    Translation{"alias", "yaml.alias"},
    Translation{"anchor", "yaml.anchor"},
    Translation{"tag", "yaml.tag"},
    Translation{"block scalar", "yaml.block-text"},
    Translation{"zero indentation", "yaml.block-text"},
    Translation{"of sequence flow", "yaml.open-bracket"},
    Translation{"of map flow", "yaml.open-bracket"},
    Translation{"flow end", "yaml.stray-bracket"},
    Translation{"unknown token", "yaml.first-character"},
    Translation{"illegal", "yaml.indentation"},
    Translation{"end of map", "yaml.indentation"},
    Translation{"end of sequence", "yaml.indentation"},
};

const char *codeFor(const std::string &words)
{
    for (const Translation &translation : translations) {
        if (words.find(translation.words) != std::string::npos)
            return translation.code;
    }
    return "yaml.syntax";
}

/** The line behind @p position in which a quote is opened and not closed; 0 if there is none. */
int openQuoteLine(const YamlText &text, qsizetype position)
{
    static const QRegularExpression opening(QStringLiteral("(?:^\\s*|[:\\-,\\[{]\\s+|[\\[{])([\"'])"));
    const int first = text.place(position).line;
    const int last = text.place(text.bytes().size()).line;
    for (int number = first; number <= last; ++number) {
        const QString line = text.line(number);
        bool open = false;
        for (auto match = opening.match(line); match.hasMatch();) {
            const QChar quote = match.captured(1).front();
            const auto end = line.indexOf(quote, match.capturedEnd(1));
            open = end < 0;
            if (open)
                break;
            match = opening.match(line, end + 1);
        }
        if (open)
            return number;
    }
    return 0;
}

/** A line that quotes would mend, and its number; an empty text if there is none. */
struct Mended {
    QString line;
    int number = 0;
};

/** Of the last lines where it may have gone wrong, the first that quotes mend. */
Mended mendedLine(const YamlText &text, int from, int to)
{
    for (int number = to; number >= std::max(from, to - 3); --number) {
        const QString line = text.line(number);
        const QString mended = quotedLine(line);
        if (mended != line)
            return {mended.trimmed(), number};
    }
    return {};
}

/** A line of @p from … @p to whose indentation holds a tab; 0 if there is none. */
int tabLine(const YamlText &text, int from, int to)
{
    static const QRegularExpression tab(QStringLiteral("^ *\\t"));
    for (int number = from; number <= to; ++number) {
        if (tab.match(text.line(number)).hasMatch())
            return number;
    }
    return 0;
}

bool startsWithBracket(const QString &line)
{
    static const QRegularExpression bracket(QStringLiteral("^\\s*(?:- +)*(?:[a-z0-9][a-z0-9.-]*: +)?[\\[{][^{]"));
    return bracket.match(line).hasMatch();
}

}

QString quotedAt(const YamlText &text, qsizetype position)
{
    return quotedLine(text.line(text.place(position).line)).trimmed();
}

void sayException(
    const YAML::Exception &exception, const YamlText &text, qsizetype lastPosition, Diagnostics &diagnostics)
{
    const QString code = QString::fromLatin1(codeFor(exception.msg));
    const Place place = text.place(exception.mark.is_null() ? lastPosition : exception.mark.pos);
    const int last = text.place(lastPosition).line;
    const auto say = [&](const char *what, Place where, const QString &line) {
        diagnostics.add(QString::fromLatin1(what), where, {line});
    };
    if (code == u"yaml.open-quote") {
        const int line = openQuoteLine(text, lastPosition);
        const QString written = text.line(line);
        const auto quote = std::max(written.lastIndexOf(u'"'), written.lastIndexOf(u'\''));
        return diagnostics.add(code, line > 0 ? Place{line, int(quote) + 1} : place);
    }
    if (const int line = tabLine(text, last, place.line))
        return diagnostics.add(QStringLiteral("yaml.tab"), {line, 1});
    const QString written = text.line(place.line).trimmed();
    const QStringList own{QStringLiteral("yaml.marker"), QStringLiteral("yaml.escape"), QStringLiteral("yaml.alias"),
        QStringLiteral("yaml.anchor"), QStringLiteral("yaml.tag"), QStringLiteral("yaml.block-text")};
    if (own.contains(code))
        return diagnostics.add(code, place, {quotedLine(text.line(place.line)).trimmed()});
    if (const Mended mended = mendedLine(text, last, place.line); mended.number > 0) {
        const bool flow = startsWithBracket(mended.line);
        const bool first = code == u"yaml.first-character" && !flow;
        const Place where = mended.number == place.line ? place : Place{mended.number, 1};
        return say(flow ? "yaml.flow" : first ? "yaml.first-character" : "yaml.colon", where, mended.line);
    }
    if (code == u"yaml.open-bracket" && last < place.line)
        return diagnostics.add(code, text.place(lastPosition), {text.line(last).trimmed()});
    diagnostics.add(code, place, {written});
}

}
