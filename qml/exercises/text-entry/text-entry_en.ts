<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="vi">
<context>
    <name>TextEntryView</name>
    <message>
        <source>Đáp án</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Câu trả lời</source>
        <translation>Your answer</translation>
    </message>
</context>
</TS>
