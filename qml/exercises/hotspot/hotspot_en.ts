<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="vi">
<context>
    <name>HotspotPicture</name>
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
    <name>HotspotView</name>
    <message>
        <source>Chỗ vừa bấm không chọn được. Thử bấm chỗ khác nhé.</source>
        <translation>That place cannot be chosen. Try another one.</translation>
    </message>
    <message>
        <source>Chọn trong danh sách dưới hình. Có thể chọn nhiều chỗ.</source>
        <translation>Choose from the list below the picture. You can choose several.</translation>
    </message>
    <message>
        <source>Chọn một chỗ trong danh sách dưới hình.</source>
        <translation>Choose one place from the list below the picture.</translation>
    </message>
    <message>
        <source>Bấm vào hình. Có thể chọn nhiều chỗ.</source>
        <translation>Press in the picture. You can choose several places.</translation>
    </message>
    <message>
        <source>Bấm vào một chỗ trong hình.</source>
        <translation>Press one place in the picture.</translation>
    </message>
    <message>
        <source>%1: chưa đúng</source>
        <translation>%1: not right yet</translation>
    </message>
    <message>
        <source>%1: đúng</source>
        <translation>%1: right</translation>
    </message>
    <message>
        <source>Đúng, nhưng vẫn còn thiếu.</source>
        <translation>Right, but something is still missing.</translation>
    </message>
</context>
</TS>
