<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="vi">
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
</TS>
