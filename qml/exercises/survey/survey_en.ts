<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="vi">
<context>
    <name>SurveyScale</name>
    <message>
        <source>%1 là: %2</source>
        <translation>%1 means: %2</translation>
    </message>
</context>
<context>
    <name>SurveyView</name>
    <message>
        <source>Có thể chọn nhiều ý.</source>
        <translation>You can choose several.</translation>
    </message>
</context>
</TS>
