<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="vi">
<context>
    <name>Main</name>
    <message>
        <source>Học Số</source>
        <translation>Học Số</translation>
    </message>
</context>
<context>
    <name>Navigator</name>
    <message>
        <source>Cần biết</source>
        <translation>Please note</translation>
    </message>
</context>
</TS>
