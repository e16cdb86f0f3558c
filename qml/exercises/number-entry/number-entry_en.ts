<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="vi">
<context>
    <name>NumberEntryView</name>
    <message>
        <source>Đáp án</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Câu trả lời</source>
        <translation>Your answer</translation>
    </message>
    <message>
        <source>Gõ một số.</source>
        <translation>Type a number.</translation>
    </message>
    <message>
        <source>Gõ một số, không cần gõ “%1”.</source>
        <translation>Type a number; “%1” is not needed.</translation>
    </message>
    <message>
        <source>Hãy gõ một số, ví dụ %1.</source>
        <translation>Please type a number, for example %1.</translation>
    </message>
    <message>
        <source>Số đã gõ: %1</source>
        <translation>Number typed: %1</translation>
    </message>
</context>
</TS>
