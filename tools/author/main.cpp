// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#include "command.h"

#include <QDateTime>
#include <QLocale>

using namespace hocso::author;

namespace {

constexpr int badUsage = 2;

/** Of the system's languages; Vietnamese unless it is English. */
std::string defaultLanguage()
{
    return QLocale::system().language() == QLocale::English && !QLocale::system().name().startsWith(u'C') ? "en" : "vi";
}

}

int main(int argc, char *argv[])
{
    CLI::App app("Học Số: công cụ của người soạn bài (authors' tool)", "hocso-author");
    app.require_subcommand(1);
    app.set_version_flag("--version", HOCSO_VERSION);
    std::string language = defaultLanguage();
    std::string now;

    auto *check = app.add_subcommand("check", "Soát lỗi các khóa học (find the faults of courses)");
    const Run runCheck = addCheck(*check);
    for (CLI::App *command : {check}) {
        command->add_option("--lang", language, "Ngôn ngữ của lời báo (language of the messages)")
            ->check(CLI::IsMember({"vi", "en"}));
#ifdef HOCSO_TEST_HOOKS
        command->add_option("--now", now, "The time to go by, ISO 8601");
#endif
    }
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError &error) {
        const int status = app.exit(error);
        return status == 0 ? 0 : badUsage;
    }
    QDateTime time = QDateTime::currentDateTime();
    if (!now.empty())
        time = QDateTime::fromString(QString::fromStdString(now), Qt::ISODate);
    if (!time.isValid())
        return badUsage;
    return runCheck({QString::fromStdString(language), time.date()});
}
