// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#include "measure.h"

#include <QByteArray>
#include <QFile>

#include <cstdio>
#include <ctime>
#include <unistd.h>

namespace hocso::app {
namespace {

QByteArray contents(const char *path)
{
    QFile file(QString::fromLatin1(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/** ms from boot to the start of this process: field 22 of /proc/self/stat, proc(5). */
double processStart()
{
    const QByteArray stat = contents("/proc/self/stat");
    const auto fields = stat.sliced(stat.lastIndexOf(')') + 2).split(' '); // from field 3 on
    return 1000.0 * fields.value(19).toDouble() / double(::sysconf(_SC_CLK_TCK));
}

double sinceBoot()
{
    timespec now{};
    ::clock_gettime(CLOCK_BOOTTIME, &now);
    return 1000.0 * double(now.tv_sec) + double(now.tv_nsec) / 1e6;
}

long residentKb()
{
    for (const QByteArray &line : contents("/proc/self/status").split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.sliced(6).trimmed().split(' ').first().toLong();
    }
    return 0;
}

}

void printMeasure()
{
    std::printf("{\"first_frame_ms\":%.0f,\"rss_kb\":%ld}\n", sinceBoot() - processStart(), residentKb());
    std::fflush(stdout);
}

}
