<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="vi">
<context>
    <name>FlashcardsCard</name>
    <message>
        <source>Mặt sau</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Mặt trước</source>
        <translation>Front</translation>
    </message>
    <message>
        <source>Lật thẻ</source>
        <translation>Turn the card</translation>
    </message>
</context>
<context>
    <name>FlashcardsView</name>
    <message>
        <source>Lật thẻ để học</source>
        <translation>Turn the cards to learn</translation>
    </message>
    <message>
        <source>Đọc mặt trước, nghĩ một chút rồi lật thẻ.</source>
        <translation>Read the front, think a moment, then turn the card.</translation>
    </message>
    <message>
        <source>Thẻ %1 trong %2</source>
        <translation>Card %1 of %2</translation>
    </message>
    <message>
        <source>Thẻ trước</source>
        <translation>Previous card</translation>
    </message>
    <message>
        <source>Thẻ sau</source>
        <translation>Next card</translation>
    </message>
    <message>
        <source>Đã lật %1 trong %2 thẻ.</source>
        <translation>%1 of %2 cards turned.</translation>
    </message>
    <message>
        <source>Đã lật hết các thẻ.</source>
        <translation>All cards are turned.</translation>
    </message>
</context>
</TS>
