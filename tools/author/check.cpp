// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#include "command.h"

#include "content/loader.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cstdio>
#include <memory>
#include <tuple>

namespace hocso::author {
namespace {

struct Options {
    std::vector<std::string> paths;
    bool json = false;
    bool fix = false;
};

QString severityWord(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return QStringLiteral("error");
    case Severity::Warning:
        return QStringLiteral("warning");
    case Severity::Lint:
        break;
    }
    return QStringLiteral("lint");
}

Severity severityOf(const Diagnostic &fault)
{
    const DiagnosticText *text = content::diagnosticText(fault.code);
    return text ? text->severity : Severity::Error;
}

/** All that was found under the paths, each fault once. */
struct Found {
    int files = 0;
    QList<Diagnostic> faults;

    qsizetype count(Severity severity) const { return std::ranges::count(faults, severity, severityOf); }
};

void print(FILE *to, const QString &text)
{
    std::fputs(qPrintable(text + u'\n'), to);
}

/** Relative to where we stand if the path was given so. */
QString shownFile(const QString &file, bool relative)
{
    return relative ? QDir::current().relativeFilePath(file) : file;
}

QString sentence(const Error &error, const QString &language)
{
    const bool vi = language == u"vi";
    if (error.code == u"content.no-such-path")
        return (vi ? QStringLiteral("Không có “%1”.") : QStringLiteral("There is no “%1”.")).arg(error.place);
    if (error.code == u"content.no-course")
        return (vi ? QStringLiteral("“%1” không phải khóa học, cũng không có khóa học nào ở trong.")
                   : QStringLiteral("“%1” is no course and holds none."))
            .arg(error.place);
    return (vi ? QStringLiteral("Không ghi được “%1” (%2).") : QStringLiteral("“%1” cannot be written (%2)."))
        .arg(error.place, error.detail);
}

/** Nothing if a path is wrong, which is said. */
std::optional<Found> find(const Options &options, const Surroundings &surroundings)
{
    Found found;
    for (const std::string &given : options.paths) {
        const QString path = QString::fromStdString(given);
        if (options.fix) {
            const auto fixed = content::fixIds(path);
            if (!fixed) {
                print(stderr, sentence(fixed.error(), surroundings.language));
                return {};
            }
        }
        const auto report = content::check(path, surroundings.today);
        if (!report) {
            print(stderr, sentence(report.error(), surroundings.language));
            return {};
        }
        found.files += report->files;
        for (Diagnostic fault : report->diagnostics) {
            fault.file = shownFile(fault.file, QFileInfo(path).isRelative());
            found.faults.append(fault);
        }
    }
    return found;
}

void printJson(const Found &found, const QString &language)
{
    QJsonArray faults;
    for (const Diagnostic &fault : found.faults) {
        faults.append(QJsonObject{
            {QStringLiteral("file"), fault.file},
            {QStringLiteral("line"), fault.place.line},
            {QStringLiteral("column"), fault.place.column},
            {QStringLiteral("severity"), severityWord(severityOf(fault))},
            {QStringLiteral("code"), fault.code},
            {QStringLiteral("message"), content::message(fault, language)},
            {QStringLiteral("mend"), content::mend(fault, language)},
        });
    }
    const QJsonObject out{
        {QStringLiteral("files"), found.files},
        {QStringLiteral("errors"), int(found.count(Severity::Error))},
        {QStringLiteral("warnings"), int(found.count(Severity::Warning))},
        {QStringLiteral("diagnostics"), faults},
    };
    std::fputs(QJsonDocument(out).toJson(QJsonDocument::Compact).append('\n').constData(), stdout);
}

void printText(const Found &found, const QString &language)
{
    for (const Diagnostic &fault : found.faults) {
        print(stdout,
            QStringLiteral("%1:%2:%3: ").arg(fault.file).arg(fault.place.line).arg(fault.place.column)
                + severityWord(severityOf(fault)) + QStringLiteral(": ") + content::message(fault, language)
                + QStringLiteral(" [") + fault.code + u']');
        const QString mend = content::mend(fault, language);
        if (!mend.isEmpty())
            print(stdout, QStringLiteral("    ") + mend);
    }
    const QString sum = language == u"vi" ? QStringLiteral("%1 tệp, %2 lỗi, %3 cảnh báo, %4 gợi ý")
                                          : QStringLiteral("%1 files, %2 errors, %3 warnings, %4 hints");
    print(stdout,
        sum.arg(found.files)
            .arg(found.count(Severity::Error))
            .arg(found.count(Severity::Warning))
            .arg(found.count(Severity::Lint)));
}

}

Run addCheck(CLI::App &app)
{
    const auto options = std::make_shared<Options>();
    app.add_option("PATH", options->paths, "Thư mục các khóa học, một khóa học, hoặc một tệp của khóa")->required();
    app.add_flag("--json", options->json, "In dạng JSON cho chương trình khác (JSON for other programs)");
    app.add_flag("--fix", options->fix, "Viết giúp các id còn thiếu (write missing ids)");
    return [options](const Surroundings &surroundings) {
        const auto found = find(*options, surroundings);
        if (!found)
            return 2;
        if (options->json)
            printJson(*found, surroundings.language);
        else
            printText(*found, surroundings.language);
        return found->count(Severity::Error) > 0 ? 1 : 0;
    };
}

}
