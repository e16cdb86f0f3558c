// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#include "command_line.h"

#include "base/input_means.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QLocale>
#include <QStandardPaths>

namespace hocso::app {
namespace {

/** The command line speaks before a translator is there: both languages stand here. */
QString said(const char *vi, const char *en)
{
    return QString::fromUtf8(QLocale().language() == QLocale::English ? en : vi);
}

/** Where courses that came with the program lie: beside the program when it was installed, else in the source tree. */
QString shippedCourses()
{
    const QDir here(QFileInfo(QStringLiteral("/proc/self/exe")).symLinkTarget());
    const QString installed = QDir::cleanPath(here.filePath(QStringLiteral("../../share/hocso/courses")));
    return QDir(installed).exists() ? installed : QStringLiteral(HOCSO_SOURCE_COURSES);
}

struct Choice {
    QString name;
    QStringList allowed;
};

}

CommandLine readCommandLine(int argc, char *argv[])
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));

    QCommandLineParser parser;
    parser.setApplicationDescription(said("Học Số: khóa học kỹ năng số, học được cả khi không có mạng.",
        "Học Số: courses of digital skills that need no network."));
    const auto option = [&](const char *name, const char *vi, const char *en, const char *value) {
        parser.addOption({QString::fromLatin1(name), said(vi, en), QString::fromLatin1(value)});
    };
    option("data", "Thư mục dữ liệu.", "The data folder.", "DIR");
    option("portable", "Mang theo được: dữ liệu ở DIR/data, khóa học thêm ở DIR/courses, không ghi gì ra ngoài.",
        "To carry along: data in DIR/data, more courses in DIR/courses, nothing is written elsewhere.", "DIR");
    option("courses", "Chỉ dùng các khóa học trong thư mục này.", "Only the courses of this folder.", "DIR");
    option("lang", "Ngôn ngữ của màn hình: vi hoặc en.", "Language of the interface: vi or en.", "vi|en");
    option("size", "Cỡ cửa sổ.", "Size of the window.", "WxH");
    option("text-scale", "Cỡ chữ: 100, 125, 150 hoặc 200.", "Text size: 100, 125, 150 or 200.", "100|125|150|200");
    option("theme", "Màu: light, dark, contrast hoặc auto.", "Colours: light, dark, contrast or auto.",
        "light|dark|contrast|auto");
    option("kiosk", "Toàn màn hình, không có lối thoát.", "Full screen without a way out.", "");
    option("start-at", "Mở thẳng khóa, bài hoặc bước này.", "Opens this course, lesson or step.",
        "COURSE[/LESSON[/STEP]]");
    option("measure", "In thời gian đến khung hình đầu và bộ nhớ, rồi thoát.",
        "Prints time to the first frame and memory, then ends.", "");
    option("version", "In phiên bản.", "Prints the version.", "");
    option("help", "In lời giúp này.", "Prints this help.", "");
#ifdef HOCSO_TEST_HOOKS
    option("now", "Giờ lúc mở, để kiểm thử.", "The time at start, for tests.", "ISO8601");
    option("seed", "Hạt giống của thứ tự, để kiểm thử.", "Seed of orders, for tests.", "N");
    option("learner", "Người học lúc mở, để kiểm thử.", "The learner at start, for tests.", "ID");
#endif

    CommandLine out;
    const auto mistake = [&](const QString &text) {
        out.answer = text + u'\n';
        out.status = 2;
        return out;
    };
    if (!parser.parse(arguments))
        return mistake(said("Không hiểu lựa chọn này: %1. Gõ hocso --help để xem các lựa chọn.",
            "This option is not known: %1. Type hocso --help for the options.")
                           .arg(parser.unknownOptionNames().isEmpty() ? parser.errorText()
                                                                      : parser.unknownOptionNames().join(u' ')));
    if (parser.isSet(QStringLiteral("help"))) {
        out.answer = parser.helpText();
        return out;
    }
    if (parser.isSet(QStringLiteral("version"))) {
        out.answer = QStringLiteral("hocso " HOCSO_VERSION "\n");
        return out;
    }
    const auto value = [&](const char *name) { return parser.value(QString::fromLatin1(name)); };
    const Choice choices[] = {
        {QStringLiteral("lang"), {QStringLiteral("vi"), QStringLiteral("en")}},
        {QStringLiteral("text-scale"),
            {QStringLiteral("100"), QStringLiteral("125"), QStringLiteral("150"), QStringLiteral("200")}},
        {QStringLiteral("theme"),
            {QStringLiteral("light"), QStringLiteral("dark"), QStringLiteral("contrast"), QStringLiteral("auto")}},
    };
    for (const Choice &choice : choices) {
        if (parser.isSet(choice.name) && !choice.allowed.contains(parser.value(choice.name)))
            return mistake(said("--%1 nhận một trong: %2.", "--%1 takes one of: %2.")
                               .arg(choice.name, choice.allowed.join(QStringLiteral(", "))));
    }
    if (parser.isSet(QStringLiteral("size"))) {
        const QStringList parts = value("size").split(u'x');
        out.size = QSize(parts.value(0).toInt(), parts.value(1).toInt());
        if (parts.size() != 2 || out.size.width() < 320 || out.size.height() < 480)
            return mistake(said(
                "--size nhận dạng 1366x768, nhỏ nhất 320x480.", "--size takes the form 1366x768, at least 320x480."));
    }

    services::Options &options = out.options;
    options.programVersion = QStringLiteral(HOCSO_VERSION);
    options.buildTime = HOCSO_BUILD_TIME * 1000LL;
    const bool portable = parser.isSet(QStringLiteral("portable"));
    const bool ownData = portable || parser.isSet(QStringLiteral("data"));
    if (portable && parser.isSet(QStringLiteral("data")))
        return mistake(
            said("Chỉ dùng một trong hai: --data hoặc --portable.", "Use one of the two: --data or --portable."));
    options.dataFolder = portable ? QDir(value("portable")).absoluteFilePath(QStringLiteral("data"))
        : ownData                 ? QDir(value("data")).absolutePath()
                  : QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/hocso");
    options.cacheFolder = ownData
        ? options.dataFolder + QStringLiteral("/cache")
        : QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) + QStringLiteral("/hocso");
    if (parser.isSet(QStringLiteral("courses")))
        options.courseRoots = {QDir(value("courses")).absolutePath()};
    else
        options.courseRoots = {shippedCourses(), options.dataFolder + QStringLiteral("/courses")};
    if (portable && !parser.isSet(QStringLiteral("courses")))
        options.courseRoots.append(QDir(value("portable")).absoluteFilePath(QStringLiteral("courses")));
    options.language = value("lang");
    options.textScale = value("text-scale").toInt();
    options.theme = value("theme");
    options.inputMethod = hasInputMethod(qEnvironmentVariable("QT_IM_MODULE"), qEnvironmentVariable("XMODIFIERS"));
    options.inputDevices = QStringLiteral("/proc/bus/input/devices");
    options.kiosk = parser.isSet(QStringLiteral("kiosk"));
    const QStringList startAt = value("start-at").split(u'/');
    options.startCourse = startAt.value(0);
    options.startLesson = startAt.value(1);
    options.startStep = startAt.value(2);
    out.measure = parser.isSet(QStringLiteral("measure"));
#ifdef HOCSO_TEST_HOOKS
    options.learner = value("learner");
    if (parser.isSet(QStringLiteral("seed")))
        options.seed = value("seed").toULongLong();
    if (parser.isSet(QStringLiteral("now")))
        out.now = QDateTime::fromString(value("now"), Qt::ISODate).toMSecsSinceEpoch();
#endif
    return out;
}

}
