// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#include "content/diagnostics.h"

#include "content/loader.h"
#include "content/yaml_reader.h"

namespace hocso::content {
namespace {

using Texts = QHash<QString, const DiagnosticText *>;

Texts allTexts()
{
    Texts out;
    const auto add = [&](std::span<const DiagnosticText> texts) {
        for (const DiagnosticText &text : texts)
            out.insert(QString::fromLatin1(text.code), &text);
    };
    add(schemaDiagnostics());
    add(yamlDiagnostics());
    add(contentDiagnostics());
    for (const exercises::ExerciseKind *kind : exercises::kinds())
        add(kind->diagnostics());
    return out;
}

/** %1 … replaced in one go: what an argument holds is never taken for a mark. */
QString filledIn(const Words &words, const QString &language, const QStringList &arguments)
{
    const QString text = QString::fromUtf8(language == u"en" ? words.en : words.vi);
    QString out;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int n = text[i] == u'%' && i + 1 < text.size() ? text[i + 1].digitValue() : -1;
        if (n < 1) {
            out += text[i];
            continue;
        }
        out += arguments.value(n - 1);
        ++i;
    }
    return out;
}

}

const DiagnosticText *diagnosticText(const QString &code)
{
    static const Texts texts = allTexts();
    return texts.value(code);
}

QString message(const Diagnostic &diagnostic, const QString &language)
{
    const DiagnosticText *text = diagnosticText(diagnostic.code);
    return text ? filledIn(text->message, language, diagnostic.arguments) : diagnostic.code;
}

QString mend(const Diagnostic &diagnostic, const QString &language)
{
    const DiagnosticText *text = diagnosticText(diagnostic.code);
    return text ? filledIn(text->mend, language, diagnostic.arguments) : QString();
}

}
