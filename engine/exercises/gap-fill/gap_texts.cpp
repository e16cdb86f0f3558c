// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#include "exercises/gap-fill/gap_texts.h"

#include "base/text.h"

#include <QRegularExpression>

#include <array>

namespace hocso::exercises::gap_fill {

GapText readGapText(const QString &written)
{
    static const QRegularExpression gap(QStringLiteral("\\{\\{\\s*gap\\s*:\\s*([^{}]*?)\\s*\\}\\}"));
    GapText read;
    qsizetype end = 0;
    for (auto it = gap.globalMatch(written); it.hasNext();) {
        const auto match = it.next();
        read.text += QStringView(written).sliced(end, match.capturedStart() - end);
        read.text += QStringLiteral("{{gap:%1}}").arg(match.captured(1));
        read.names += match.captured(1);
        end = match.capturedEnd();
    }
    read.text += QStringView(written).sliced(end);
    return read;
}

void checkGapNames(const Fields &fields, const QStringList &written, const QStringList &described)
{
    const Place text = fields.place(u"text");
    QStringList seen;
    for (const QString &name : written) {
        if (seen.contains(name)) {
            fields.fault(QStringLiteral("gap-fill.gap-twice"), text, {name});
            continue;
        }
        seen += name;
        if (!described.contains(name)) {
            const QString near = nearest(name, described);
            fields.fault(QStringLiteral("gap-fill.unknown-gap"), text,
                {name, near.isEmpty() ? described.join(QStringLiteral(", ")) : near});
        }
    }
    if (written.isEmpty())
        fields.fault(QStringLiteral("gap-fill.no-gap"), text, {described.value(0, QStringLiteral("ten"))});
    const auto parts = fields.named(u"gaps");
    for (const auto &[name, part] : parts) {
        if (!written.contains(name) && !written.isEmpty())
            part.fault(QStringLiteral("gap-fill.unused-gap"), part.place(), {name});
    }
}

std::span<const DiagnosticText> gapTexts()
{
    using enum Severity;
    static constexpr std::array texts{
        DiagnosticText{"gap-fill.no-gap", Error, {"Đoạn văn chưa có chỗ trống nào.", "The text has no gap."},
            {"Viết `{{gap:%1}}` ở chỗ cần điền.", "Write `{{gap:%1}}` where something is to be filled in."}},
        DiagnosticText{"gap-fill.unknown-gap", Error,
            {"Đoạn văn có chỗ trống `%1`, nhưng `gaps` không nói gì về nó.",
                "The text has a gap `%1`, but `gaps` says nothing about it."},
            {"Viết thêm `%1:` trong `gaps`, hoặc có phải bạn định viết: %2?",
                "Add `%1:` to `gaps`, or did you mean: %2?"}},
        DiagnosticText{"gap-fill.unused-gap", Error,
            {"`gaps` có `%1`, nhưng đoạn văn không có chỗ trống ấy.",
                "`gaps` has `%1`, but there is no such gap in the text."},
            {"Viết `{{gap:%1}}` vào đoạn văn, hoặc bỏ `%1`.", "Write `{{gap:%1}}` into the text, or drop `%1`."}},
        DiagnosticText{"gap-fill.gap-twice", Error,
            {"Chỗ trống `%1` đứng hai lần trong đoạn văn.", "The gap `%1` stands twice in the text."},
            {"Đặt tên khác cho chỗ thứ hai và tả nó trong `gaps`.",
                "Give the second one a name of its own and describe it in `gaps`."}},
        DiagnosticText{"gap-fill.gap-name", Error,
            {"“%1” không dùng làm tên chỗ trống được: chỉ gồm chữ thường không dấu, chữ số và dấu gạch nối.",
                "“%1” cannot be the name of a gap: lower-case letters a–z, digits and hyphens only, at most 64."},
            {"Viết chẳng hạn: %2", "Write for example: %2"}},
        DiagnosticText{"gap-fill.choose-or-type", Error,
            {"Chỗ trống `%1` phải có `right` và `wrong` để chọn, hoặc chỉ có `accept` để gõ.",
                "The gap `%1` needs `right` and `wrong` to choose from, or `accept` alone to type."},
            {"Giữ một trong hai cách: `right: …` và `wrong: […]`, hoặc `accept: […]`.",
                "Keep one of the two: `right: …` and `wrong: […]`, or `accept: […]`."}},
        DiagnosticText{"gap-fill.same-option", Error,
            {"Lựa chọn “%1” đã có ở chỗ trống này.", "This gap has the option “%1” already."},
            {"Bỏ đi, hoặc sửa lời của một trong hai.", "Drop it, or change the words of one of the two."}},
        DiagnosticText{"gap-fill.match-of-choice", Warning,
            {"`match` chỉ dùng cho chỗ trống phải gõ; ở đây là chọn.",
                "`match` is for gaps that are typed; this one is chosen."},
            {"Bỏ dòng `match`.", "Take the line `match` out."}},
        DiagnosticText{"gap-fill.accept-long", Error,
            {"Một câu trong `accept` dài hơn %1 chữ cái, không ai gõ hết.",
                "A text in `accept` has more than %1 characters: nobody types that."},
            {"Chừa chỗ trống cho một câu ngắn hơn.", "Leave a gap for a shorter text."}},
        DiagnosticText{"gap-fill.not-shuffled", Warning,
            {"Các lựa chọn lúc nào cũng được đảo, nên `shuffle: false` không được dùng.",
                "The options are always shuffled, so `shuffle: false` is not followed."},
            {"Bỏ dòng `shuffle`.", "Take the line `shuffle` out."}},
    };
    return texts;
}

}
