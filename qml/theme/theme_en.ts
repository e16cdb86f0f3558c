<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="vi">
<context>
    <name>LearnerSigns</name>
    <message>
        <source>hoa sen</source>
        <translation>lotus</translation>
    </message>
    <message>
        <source>xe đạp</source>
        <translation>bicycle</translation>
    </message>
    <message>
        <source>con cá</source>
        <translation>fish</translation>
    </message>
    <message>
        <source>chiếc lá</source>
        <translation>leaf</translation>
    </message>
    <message>
        <source>con trâu</source>
        <translation>buffalo</translation>
    </message>
    <message>
        <source>mặt trời</source>
        <translation>sun</translation>
    </message>
    <message>
        <source>con vịt</source>
        <translation>duck</translation>
    </message>
    <message>
        <source>con tàu</source>
        <translation>boat</translation>
    </message>
    <message>
        <source>ngôi sao</source>
        <translation>star</translation>
    </message>
    <message>
        <source>cái cây</source>
        <translation>tree</translation>
    </message>
    <message>
        <source>ngôi nhà</source>
        <translation>house</translation>
    </message>
    <message>
        <source>bông lúa</source>
        <translation>rice</translation>
    </message>
    <message>
        <source>con mèo</source>
        <translation>cat</translation>
    </message>
    <message>
        <source>mặt trăng</source>
        <translation>moon</translation>
    </message>
    <message>
        <source>ngọn núi</source>
        <translation>mountain</translation>
    </message>
    <message>
        <source>ấm chè</source>
        <translation>teapot</translation>
    </message>
    <message>
        <source>khách</source>
        <translation>guest</translation>
    </message>
</context>
</TS>
