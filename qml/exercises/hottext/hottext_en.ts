<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="vi">
<context>
    <name>HottextPhrase</name>
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
    <name>HottextView</name>
    <message>
        <source>Bấm vào chữ để đánh dấu, bấm lần nữa để bỏ.</source>
        <translation>Press words to mark them, press again to unmark.</translation>
    </message>
    <message>
        <source>“%1”: chưa đúng</source>
        <translation>“%1”: not right yet</translation>
    </message>
    <message>
        <source>“%1”: đúng</source>
        <translation>“%1”: right</translation>
    </message>
    <message>
        <source>Đúng, nhưng vẫn còn thiếu.</source>
        <translation>Right, but something is still missing.</translation>
    </message>
</context>
</TS>
