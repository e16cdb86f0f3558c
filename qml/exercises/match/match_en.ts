<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="vi">
<context>
    <name>MatchOption</name>
    <message>
        <source>với: %1</source>
        <translation>with: %1</translation>
    </message>
</context>
<context>
    <name>MatchRow</name>
    <message>
        <source>Nối: %1</source>
        <translation>Join: %1</translation>
    </message>
    <message>
        <source>Đã nối với: %1</source>
        <translation>Joined with: %1</translation>
    </message>
    <message>
        <source>Đã nối với: %1. Bấm để gỡ ra.</source>
        <translation>Joined with: %1. Press to loosen.</translation>
    </message>
    <message>
        <source>Ý nào đi với “%1”?</source>
        <translation>What goes with “%1”?</translation>
    </message>
    <message>
        <source>Ý nào đi với hình này?</source>
        <translation>What goes with this picture?</translation>
    </message>
</context>
<context>
    <name>MatchSides</name>
    <message>
        <source>Chọn ở dưới</source>
        <translation>Choose below</translation>
    </message>
    <message>
        <source>Chưa nối</source>
        <translation>Not joined yet</translation>
    </message>
</context>
<context>
    <name>MatchView</name>
    <message>
        <source>Muốn đổi thì bấm vào cặp đã nối.</source>
        <translation>To change a pair, press it.</translation>
    </message>
    <message>
        <source>Nối từng mục với ý của nó.</source>
        <translation>Join each item with what belongs to it.</translation>
    </message>
</context>
</TS>
