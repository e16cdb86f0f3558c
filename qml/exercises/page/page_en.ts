<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="vi">
<context>
    <name>PageFilm</name>
    <message>
        <source>Hình của phim</source>
        <translation>Picture of the film</translation>
    </message>
    <message>
        <source>Xem phim</source>
        <translation>Watch the film</translation>
    </message>
    <message>
        <source>Phim nói:</source>
        <translation>The film says:</translation>
    </message>
</context>
</TS>
