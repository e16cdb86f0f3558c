<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="vi">
<context>
    <name>ChoiceCard</name>
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
    <name>ChoiceView</name>
    <message>
        <source>Có thể chọn nhiều ý.</source>
        <translation>You can choose several.</translation>
    </message>
    <message>
        <source>Đúng, nhưng vẫn còn thiếu.</source>
        <translation>Right, but something is still missing.</translation>
    </message>
</context>
</TS>
