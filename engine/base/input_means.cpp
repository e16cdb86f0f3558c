// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#include "base/input_means.h"

#include <QList>

#include <algorithm>
#include <array>

namespace hocso {
namespace {

/** One device, a block of lines in /proc/bus/input/devices. */
struct Device {
    bool letters = false;
    bool points = false;
};

/** The lowest word of a bitmap "B: KEY=402000000 3803078f800d001 feffffdfffefffff fffffffffffffffe". */
quint64 lowestWord(const QByteArray &bitmap)
{
    return bitmap.sliced(bitmap.lastIndexOf(' ') + 1).toULongLong(nullptr, 16);
}

void read(Device &device, const QByteArray &line)
{
    // KEY_Q … KEY_P are the bits 16 to 25, KEY_A and KEY_S 30 and 31 (linux/input-event-codes.h): all in the lowest
    // word, whether the kernel's words have 32 or 64 bits. A power button and the keys for loudness have none of them.
    constexpr quint64 letterKeys = 0xC3FF0000;
    constexpr quint64 pointers = 0b11; // INPUT_PROP_POINTER, INPUT_PROP_DIRECT
    if (line.startsWith("B: KEY=")) {
        device.letters = (lowestWord(line.sliced(7)) & letterKeys) == letterKeys;
    } else if (line.startsWith("B: PROP=")) {
        device.points = device.points || (lowestWord(line.sliced(8)) & pointers) != 0;
    } else if (line.startsWith("H: Handlers=")) {
        const auto handlers = line.sliced(12).split(' ');
        device.points = device.points
            || std::ranges::any_of(handlers, [](const QByteArray &handler) { return handler.startsWith("mouse"); });
    }
}

}

bool lacksKeyboard(const QByteArray &devices)
{
    Device device;
    bool pointer = false;
    for (const QByteArray &line : devices.split('\n')) {
        if (line.trimmed().isEmpty())
            device = {};
        else
            read(device, line);
        if (device.letters)
            return false;
        pointer = pointer || device.points;
    }
    return pointer;
}

bool hasInputMethod(const QString &qtModule, const QString &xModifiers)
{
    // What these stand for puts letters together from dead keys at most, or is the other variable's business.
    constexpr std::array none{u"", u"none", u"simple", u"compose", u"local", u"xim"};
    const auto composes = [&](const QString &name) {
        return std::ranges::none_of(none, [&](const char16_t *known) { return name == QStringView(known); });
    };
    const QString start = QStringLiteral("@im=");
    const auto at = xModifiers.indexOf(start);
    const QString server = at < 0 ? QString() : xModifiers.sliced(at + start.size()).section(u'@', 0, 0);
    return composes(qtModule.trimmed().toLower()) || composes(server.trimmed().toLower());
}

}
