<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="vi">
<context>
    <name>TaskView</name>
    <message>
        <source>Cách làm:</source>
        <translation>How to do it:</translation>
    </message>
    <message>
        <source>Rồi</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Người hướng dẫn sẽ xác nhận việc này.</source>
        <translation>A helper will confirm this.</translation>
    </message>
    <message>
        <source>Để sau</source>
        <translation>Later</translation>
    </message>
</context>
</TS>
