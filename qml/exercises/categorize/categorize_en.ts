<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="vi">
<context>
    <name>CategorizeView</name>
    <message>
        <source>Mục %1 trong %2</source>
        <translation>Item %1 of %2</translation>
    </message>
    <message>
        <source>Mục trước</source>
        <translation>Previous item</translation>
    </message>
    <message>
        <source>Mục tiếp theo</source>
        <translation>Next item</translation>
    </message>
</context>
</TS>
