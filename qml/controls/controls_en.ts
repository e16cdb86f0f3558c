<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="vi">
<context>
    <name>KeyboardButton</name>
    <message>
        <source>Cất bàn phím</source>
        <translation>Put the keyboard away</translation>
    </message>
    <message>
        <source>Mở bàn phím trên màn hình</source>
        <translation>Open the keyboard on the screen</translation>
    </message>
</context>
<context>
    <name>KeyboardKey</name>
    <message>
        <source>Không</source>
        <translation>Off</translation>
    </message>
    <message>
        <source>dấu cách</source>
        <translation>space</translation>
    </message>
    <message>
        <source>Xong</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Dấu cách</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Xóa một chữ</source>
        <translation>Delete one letter</translation>
    </message>
    <message>
        <source>Chữ hoa</source>
        <translation>Capital letter</translation>
    </message>
    <message>
        <source>Số và dấu câu</source>
        <translation>Digits and signs</translation>
    </message>
    <message>
        <source>Chữ cái</source>
        <translation>Letters</translation>
    </message>
    <message>
        <source>Nguyên âm và dấu</source>
        <translation>Vowels and tones</translation>
    </message>
    <message>
        <source>Cách gõ dấu: %1</source>
        <translation>Typing accents: %1</translation>
    </message>
    <message>
        <source>Dấu chấm</source>
        <translation>Full stop</translation>
    </message>
    <message>
        <source>Dấu phẩy</source>
        <translation>Comma</translation>
    </message>
    <message>
        <source>Dấu chấm hỏi</source>
        <translation>Question mark</translation>
    </message>
    <message>
        <source>Dấu hai chấm</source>
        <translation>Colon</translation>
    </message>
    <message>
        <source>Dấu chấm phẩy</source>
        <translation>Semicolon</translation>
    </message>
    <message>
        <source>Dấu gạch ngang</source>
        <translation>Hyphen</translation>
    </message>
    <message>
        <source>Dấu gạch dưới</source>
        <translation>Underscore</translation>
    </message>
    <message>
        <source>Dấu gạch chéo</source>
        <translation>Slash</translation>
    </message>
    <message>
        <source>Mở ngoặc</source>
        <translation>Open bracket</translation>
    </message>
    <message>
        <source>Đóng ngoặc</source>
        <translation>Close bracket</translation>
    </message>
    <message>
        <source>Dấu a còng</source>
        <translation>At sign</translation>
    </message>
    <message>
        <source>Dấu %1</source>
        <translation>Tone %1</translation>
    </message>
    <message>
        <source>Chữ %1</source>
        <translation>Letter %1</translation>
    </message>
    <message>
        <source>Số %1</source>
        <translation>Digit %1</translation>
    </message>
</context>
<context>
    <name>OptionButton</name>
    <message>
        <source>Đúng</source>
        <translation>Right</translation>
    </message>
    <message>
        <source>Chưa đúng</source>
        <translation>Not right yet</translation>
    </message>
    <message>
        <source>Đáp án đúng</source>
        <translation>The right answer</translation>
    </message>
</context>
<context>
    <name>Pressable</name>
    <message>
        <source>Chưa bấm được</source>
        <translation>Cannot be pressed yet</translation>
    </message>
</context>
<context>
    <name>ProgressRing</name>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Đã xong</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Đã học %1</source>
        <translation>%1 learnt</translation>
    </message>
</context>
<context>
    <name>RichText</name>
    <message>
        <source>%1 là gì?</source>
        <translation>What is %1?</translation>
    </message>
</context>
<context>
    <name>ScreenKeyboard</name>
    <message>
        <source>Bàn phím trên màn hình</source>
        <translation>Keyboard on the screen</translation>
    </message>
</context>
<context>
    <name>ScrollHint</name>
    <message>
        <source>Xem tiếp</source>
        <translation>More</translation>
    </message>
    <message>
        <source>Xem tiếp bên dưới</source>
        <translation>More below</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Xóa chữ đã gõ</source>
        <translation>Clear what was typed</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Đóng</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>SizeMenu</name>
    <message>
        <source>Chữ và màu</source>
        <translation>Text and colours</translation>
    </message>
    <message>
        <source>Cỡ chữ</source>
        <translation>Text size</translation>
    </message>
    <message>
        <source>Vừa</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Lớn</source>
        <translation>Large</translation>
    </message>
    <message>
        <source>Rất lớn</source>
        <translation>Very large</translation>
    </message>
    <message>
        <source>Cực lớn</source>
        <translation>Huge</translation>
    </message>
    <message>
        <source>Màu</source>
        <translation>Colours</translation>
    </message>
    <message>
        <source>Nền sáng</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Nền tối</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Đen trắng rõ nét</source>
        <translation>Sharp black and white</translation>
    </message>
    <message>
        <source>Cách gõ dấu</source>
        <translation>Typing accents</translation>
    </message>
    <message>
        <source>Không</source>
        <translation>Off</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Quay lại màn trước</source>
        <translation>Back to the screen before</translation>
    </message>
    <message>
        <source>Chữ to</source>
        <translation>Text size</translation>
    </message>
</context>
<context>
    <name>TypingHint</name>
    <message>
        <source>aa → â, s → dấu sắc</source>
        <translation>aa → â, s → acute</translation>
    </message>
    <message>
        <source>a6 → â, 1 → dấu sắc</source>
        <translation>a6 → â, 1 → acute</translation>
    </message>
    <message>
        <source>Phím nào ra chữ ấy</source>
        <translation>Each key is its own letter</translation>
    </message>
</context>
</TS>
