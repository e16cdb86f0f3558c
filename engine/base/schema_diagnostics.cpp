// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#include "base/schema.h"

#include <array>

namespace hocso {

std::span<const DiagnosticText> schemaDiagnostics()
{
    using enum Severity;
    static constexpr std::array texts{
        DiagnosticText{"schema.unknown-key", Error, {"Ở đây không có mục nào tên `%1`.", "There is no key `%1` here."},
            {"Có phải bạn định viết %2?", "Did you mean %2?"}},
        DiagnosticText{"schema.missing-key", Error, {"Thiếu mục `%1`.", "The key `%1` is missing."},
            {"Thêm một dòng `%2`", "Add a line `%2`"}},
        DiagnosticText{"schema.missing-id", Error, {"Thiếu tên riêng `id`.", "The `id` is missing."},
            {"Thêm một dòng `id: …`, hoặc chạy `hocso-author check --fix` để máy viết giúp.",
                "Add a line `id: …`, or let `hocso-author check --fix` write it."}},
        DiagnosticText{"schema.unknown-kind", Error, {"Không có kiểu nào tên `%1`.", "There is no kind `%1`."},
            {"Có phải bạn định viết %2?", "Did you mean %2?"}},
        DiagnosticText{"schema.several-kinds", Error,
            {"Ở đây chỉ được có một kiểu, mà đã có `%1` rồi lại có `%2`.",
                "There is one kind here at most, and after `%1` comes `%2`."},
            {"Nếu `%2` thuộc về `%1`, lùi vào thêm hai dấu cách; nếu là bước khác, đặt dấu gạch ngang ở trước: `- "
             "%2:`.",
                "If `%2` belongs to `%1`, indent it by two more blanks; if it is another step, put a dash before it: "
                "`- %2:`."}},
        DiagnosticText{"schema.no-kind", Error,
            {"Phần tử này chưa nói thuộc kiểu nào.", "This item does not say of which kind it is."},
            {"Viết một trong các kiểu %1, rồi dấu hai chấm.", "Write one of the kinds %1, then a colon."}},
        DiagnosticText{"schema.colon", Error,
            {"Câu có dấu hai chấm nên bị hiểu thành mục và giá trị.",
                "The text has a colon, so it was read as a key and a value."},
            {"Đặt cả câu trong ngoặc kép: %1", "Put the whole text in quotes: %1"}},
        DiagnosticText{"schema.empty-key", Error, {"Sau `%1:` chưa có gì.", "Nothing stands after `%1:`."},
            {"Viết giá trị sau dấu hai chấm, hoặc bỏ dòng này.", "Write the value after the colon, or drop the line."}},
        DiagnosticText{"schema.indent", Error,
            {"Sau `%1:` chưa có gì, mà các dòng dưới lại thẳng hàng với nó.",
                "Nothing stands after `%1:`, and the lines below it start at the same column."},
            {"Nếu các dòng dưới thuộc về `%1`, hãy lùi vào thêm hai dấu cách; nếu không, viết giá trị hoặc bỏ dòng "
             "này.",
                "If the lines below belong to `%1`, indent them by two more blanks; if not, write the value or drop "
                "the line."}},
        DiagnosticText{"schema.empty-item", Error,
            {"Một dòng trong danh sách `%1` còn trống.", "An item of the list `%1` is empty."},
            {"Viết nội dung sau dấu gạch ngang, hoặc bỏ dòng này.",
                "Write something after the dash, or drop the line."}},
        DiagnosticText{"schema.duplicate-item", Error,
            {"“%2” có hai lần trong danh sách `%1`.", "“%2” stands twice in the list `%1`."},
            {"Bỏ một lần đi.", "Drop one of them."}},
        DiagnosticText{"schema.not-map", Error,
            {"`%1` cần các mục con, mỗi mục một dòng.", "`%1` needs keys of its own, one a line."},
            {"Xuống dòng, lùi vào hai dấu cách rồi viết các mục: %2.",
                "On new lines, two blanks further in, write the keys: %2."}},
        DiagnosticText{"schema.not-named", Error,
            {"`%1` cần các tên do bạn đặt, mỗi tên một dòng.", "`%1` needs names of your own, one a line."},
            {"Viết chẳng hạn `ten: …`, lùi vào hai dấu cách.", "Write for example `name: …`, two blanks further in."}},
        DiagnosticText{"schema.not-list", Error, {"`%1` cần một danh sách.", "`%1` needs a list."},
            {"Viết mỗi phần tử một dòng, đầu dòng có dấu gạch ngang và dấu cách: `- …`.",
                "Write one item a line, each after a dash and a blank: `- …`."}},
        DiagnosticText{"schema.short-list", Error,
            {"Danh sách ngắn của `%1` có quá %2 phần.", "The short list of `%1` has more than %2 parts."},
            {"Viết theo thứ tự: [%3], mỗi câu có dấu phẩy đặt trong ngoặc kép.",
                "Write in this order: [%3], with texts that have commas in quotes."}},
        DiagnosticText{"schema.not-text", Error,
            {"`%1` cần một dòng chữ, không phải danh sách hay các mục con.",
                "`%1` needs a text, not a list or keys of its own."},
            {"Đặt cả câu trong ngoặc kép: `%1: \"…\"`.", "Put the whole text in quotes: `%1: \"…\"`."}},
        DiagnosticText{"schema.not-integer", Error,
            {"`%1` cần một số nguyên, không phải “%2”.", "`%1` needs a whole number, not “%2”."},
            {"Chỉ viết chữ số, không dấu chấm, không đơn vị: chẳng hạn 5 hoặc 45000.",
                "Write digits only, no separators and no unit: for example 5 or 45000."}},
        DiagnosticText{"schema.not-percent", Error,
            {"`%1` cần một số phần trăm, không phải “%2”.", "`%1` needs a percentage, not “%2”."},
            {"Viết số từ 0 đến 100 và dấu phần trăm: chẳng hạn 80%.",
                "Write a number from 0 to 100 and the sign: for example 80%."}},
        DiagnosticText{"schema.not-flag", Error,
            {"`%1` chỉ nhận true (có) hoặc false (không), không phải “%2”.",
                "`%1` takes true or false only, not “%2”."},
            {"Viết true hoặc false, không có ngoặc kép.", "Write true or false, without quotes."}},
        DiagnosticText{"schema.not-date", Error,
            {"`%1` cần một ngày, không phải “%2”.", "`%1` needs a date, not “%2”."},
            {"Viết năm-tháng-ngày: chẳng hạn 2026-11-21.", "Write year-month-day: for example 2026-11-21."}},
        DiagnosticText{"schema.not-version", Error,
            {"`%1` cần số phiên bản, không phải “%2”.", "`%1` needs a version, not “%2”."},
            {"Viết ba số cách nhau bằng dấu chấm: chẳng hạn 1.0.0.",
                "Write three numbers with points between: for example 1.0.0."}},
        DiagnosticText{"schema.not-id", Error,
            {"“%2” không dùng làm `%1` được: chỉ gồm chữ thường không dấu, chữ số và dấu gạch nối.",
                "“%2” cannot be an `%1`: lower-case letters a–z, digits and hyphens only, at most 64."},
            {"Viết chẳng hạn: %3", "Write for example: %3"}},
        DiagnosticText{"schema.not-allowed", Error, {"`%1` không nhận “%2”.", "`%1` does not take “%2”."},
            {"Có phải bạn định viết %3?", "Did you mean %3?"}},
        DiagnosticText{"schema.out-of-range", Error,
            {"`%1` phải từ %3 đến %4, không phải %2.", "`%1` must be from %3 to %4, not %2."},
            {"Sửa lại con số.", "Correct the number."}},
        DiagnosticText{"schema.too-few", Error,
            {"Danh sách `%1` cần ít nhất %2 phần tử, mới có %3.", "The list `%1` needs at least %2 items and has %3."},
            {"Viết thêm cho đủ.", "Add the missing ones."}},
        DiagnosticText{"schema.too-many", Error,
            {"Danh sách `%1` nhận nhiều nhất %2 phần tử, đang có %3.",
                "The list `%1` takes at most %2 items and has %3."},
            {"Bỏ bớt hoặc chia thành nhiều bước.", "Drop some, or split them."}},
    };
    return texts;
}

}
