<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="vi">
<context>
    <name>OrderMovers</name>
    <message>
        <source>Lên: %1</source>
        <translation>Up: %1</translation>
    </message>
    <message>
        <source>Xuống: %1</source>
        <translation>Down: %1</translation>
    </message>
    <message>
        <source>Lên</source>
        <translation>Up</translation>
    </message>
    <message>
        <source>Xuống</source>
        <translation>Down</translation>
    </message>
</context>
<context>
    <name>OrderRow</name>
    <message>
        <source>Đặt “%1” vào đây</source>
        <translation>Put “%1” here</translation>
    </message>
    <message>
        <source>Cần dời chỗ</source>
        <translation>Needs another place</translation>
    </message>
    <message>
        <source>Đúng chỗ</source>
        <translation>In the right place</translation>
    </message>
</context>
<context>
    <name>OrderView</name>
    <message>
        <source>Bấm một mục để dời.</source>
        <translation>Press an item to move it.</translation>
    </message>
    <message>
        <source>Bấm chỗ muốn đặt mục này.</source>
        <translation>Press where it should stand.</translation>
    </message>
    <message>
        <source>Bấm mũi tên để dời một mục.</source>
        <translation>Press an arrow to move an item.</translation>
    </message>
</context>
</TS>
