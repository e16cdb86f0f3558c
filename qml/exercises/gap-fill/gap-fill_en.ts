<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="vi">
<context>
    <name>GapFillChooser</name>
    <message>
        <source>Chọn từ cho chỗ trống %1:</source>
        <translation>Choose for gap %1:</translation>
    </message>
    <message>
        <source>Gõ vào chỗ trống %1</source>
        <translation>Type into gap %1</translation>
    </message>
</context>
<context>
    <name>GapFillLine</name>
    <message>
        <source>chỗ trống %1</source>
        <translation>gap %1</translation>
    </message>
</context>
<context>
    <name>GapFillPill</name>
    <message>
        <source>Chỗ trống %1</source>
        <translation>Gap %1</translation>
    </message>
    <message>
        <source>Chưa điền</source>
        <translation>Not filled yet</translation>
    </message>
    <message>
        <source>Đang điền: %1</source>
        <translation>Filled with: %1</translation>
    </message>
    <message>
        <source>Chưa đúng</source>
        <translation>Not right yet</translation>
    </message>
    <message>
        <source>Đúng</source>
        <translation>Right</translation>
    </message>
</context>
<context>
    <name>GapFillView</name>
    <message>
        <source>Bấm một chỗ trống, rồi điền ở bên dưới.</source>
        <translation>Press a gap, then fill it in below.</translation>
    </message>
    <message>
        <source>Chỗ trước</source>
        <translation>Previous gap</translation>
    </message>
    <message>
        <source>Chỗ sau</source>
        <translation>Next gap</translation>
    </message>
    <message>
        <source>%1. “%2” chưa đúng</source>
        <translation>%1. “%2” is not right yet</translation>
    </message>
    <message>
        <source>%1. “%2” đúng</source>
        <translation>%1. “%2” is right</translation>
    </message>
</context>
</TS>
