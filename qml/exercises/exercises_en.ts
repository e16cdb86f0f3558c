<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="vi">
<context>
    <name>VerdictLine</name>
    <message>
        <source>Đúng</source>
        <translation>Right</translation>
    </message>
    <message>
        <source>Chưa đúng</source>
        <translation>Not right yet</translation>
    </message>
</context>
</TS>
