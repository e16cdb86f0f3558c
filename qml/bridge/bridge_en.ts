<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="vi">
<context>
    <name>Words</name>
    <message>
        <source>Ổ đĩa đã đầy nên chưa lưu được. Hãy nhờ người hướng dẫn xóa bớt tệp rồi bấm Lưu lại.</source>
        <translation>The disk is full, so nothing was saved yet. Ask the helper to remove some files, then press Save again.</translation>
    </message>
    <message>
        <source>Máy không cho ghi vào thư mục dữ liệu. Hãy nhờ người hướng dẫn mở quyền ghi: %1</source>
        <translation>This computer does not allow writing to the data folder. Ask the helper to allow it: %1</translation>
    </message>
    <message>
        <source>Học Số đang mở ở một cửa sổ khác. Hãy dùng cửa sổ đó, hoặc đóng nó rồi mở lại.</source>
        <translation>Học Số is already open in another window. Use that window, or close it and start again.</translation>
    </message>
    <message>
        <source>Dữ liệu trên máy do bản Học Số mới hơn ghi. Hãy mở bằng bản mới; dữ liệu vẫn nguyên vẹn.</source>
        <translation>A newer Học Số wrote the data on this computer. Open it with the newer one; the data is untouched.</translation>
    </message>
    <message>
        <source>Tệp dữ liệu bị hỏng và chưa khôi phục được. Hãy gọi người hướng dẫn; không tệp nào bị xóa.</source>
        <translation>The data file is damaged and could not be restored. Call the helper; no file was deleted.</translation>
    </message>
    <message>
        <source>Chưa lưu được. Câu trả lời vẫn ở trên màn hình. Hãy bấm Lưu lại.</source>
        <translation>Not saved yet. The answer is still on the screen. Press Save again.</translation>
    </message>
    <message>
        <source>Không đọc được khóa của máy. Hãy gọi người hướng dẫn: %1</source>
        <translation>The key of this computer cannot be read. Call the helper: %1</translation>
    </message>
    <message>
        <source>Tệp thông tin của nơi này viết sai. Hãy sửa tại: %1</source>
        <translation>The file about this place has a mistake. Mend it at: %1</translation>
    </message>
    <message>
        <source>Không ghi được vào đây: %1. Hãy kiểm tra ổ đĩa hoặc USB rồi thử lại.</source>
        <translation>Cannot write here: %1. Check the disk or USB stick, then try again.</translation>
    </message>
    <message>
        <source>Khóa học này không còn trên máy. Kết quả đã học vẫn được giữ.</source>
        <translation>This course is no longer on this computer. What was learnt is kept.</translation>
    </message>
    <message>
        <source>Khóa học này đang có lỗi nên chưa mở được. Các khóa khác vẫn học bình thường.</source>
        <translation>This course has a fault and cannot be opened yet. The other courses work as usual.</translation>
    </message>
    <message>
        <source>Chưa in được những ký tự này: %1. Hãy sửa lại tên rồi thử lại.</source>
        <translation>These characters cannot be printed: %1. Correct the name, then try again.</translation>
    </message>
    <message>
        <source>Chưa thấy máy in. Hãy lưu thành tệp rồi in ở máy khác.</source>
        <translation>No printer was found. Save it as a file and print it on another computer.</translation>
    </message>
    <message>
        <source>Máy in không nhận giấy chứng nhận. Hãy xem máy in đã bật và có giấy chưa, rồi thử lại.</source>
        <translation>The printer did not take the certificate. See that it is on and has paper, then try again.</translation>
    </message>
    <message>
        <source>Không còn thấy người học này trên máy.</source>
        <translation>This learner is no longer on this computer.</translation>
    </message>
    <message>
        <source>Có việc chưa làm được. Hãy thử lại; nếu vẫn vậy, hãy gọi người hướng dẫn.</source>
        <translation>Something could not be done. Try again; if it stays so, call the helper.</translation>
    </message>
    <message>
        <source>Khách %1</source>
        <translation>Guest %1</translation>
    </message>
    <message>
        <source>Bác %1</source>
        <translation>Learner %1</translation>
    </message>
    <message>
        <source>Chào bà con</source>
        <translation>Hello</translation>
    </message>
    <message>
        <source>Chào em %1</source>
        <translation>Hello, %1</translation>
    </message>
    <message>
        <source>Chào bạn %1</source>
        <translation>Hello, %1</translation>
    </message>
    <message>
        <source>Chào bác %1</source>
        <translation>Hello, %1</translation>
    </message>
    <message>
        <source>Học thử lúc %1</source>
        <translation>Trying out since %1</translation>
    </message>
    <message>
        <source>Học không ghi tên</source>
        <translation>Learns without a name</translation>
    </message>
    <message>
        <source>Có VNeID mức độ 2</source>
        <translation>Has VNeID level 2</translation>
    </message>
    <message>
        <source>Đã kích hoạt VNeID</source>
        <translation>Has activated VNeID</translation>
    </message>
    <message>
        <source>Dùng được điện thoại thông minh</source>
        <translation>Can use a smartphone</translation>
    </message>
    <message>
        <source>Có tài khoản ngân hàng</source>
        <translation>Has a bank account</translation>
    </message>
    <message>
        <source>Đã tự trả tiền bằng điện thoại</source>
        <translation>Has paid by phone</translation>
    </message>
    <message>
        <source>Đã tự nộp một hồ sơ trực tuyến</source>
        <translation>Has filed an application online</translation>
    </message>
    <message>
        <source>Có chữ ký số</source>
        <translation>Has a digital signature</translation>
    </message>
    <message>
        <source>Đã xem sổ sức khỏe điện tử</source>
        <translation>Has opened the electronic health record</translation>
    </message>
    <message>
        <source>%1 bài · %2 phút</source>
        <translation>%1 lessons · %2 minutes</translation>
    </message>
    <message>
        <source>%1 bài</source>
        <translation>%1 lessons</translation>
    </message>
</context>
<context>
    <name>hocso::bridge::App</name>
    <message>
        <source>Tệp dữ liệu bị hỏng và chưa có bản sao nào dùng được. Tệp hỏng đã được cất riêng, không xóa. Học Số bắt đầu lại và đã cứu được %1 mục.</source>
        <translation>The data file was damaged and no backup could be used. The damaged file was set aside, not deleted. Học Số began anew and saved %1 entries from it.</translation>
    </message>
    <message>
        <source>Tệp dữ liệu bị hỏng. Đã lấy lại bản sao ngày %1 và cứu thêm %2 mục ghi sau đó. Tệp hỏng đã được cất riêng.</source>
        <translation>The data file was damaged. The backup of %1 was restored and %2 later entries were saved. The damaged file was set aside.</translation>
    </message>
</context>
<context>
    <name>hocso::bridge::CertificateSession</name>
    <message>
        <source>Học xong tất cả các bài: đã xong %1 trong %2</source>
        <translation>Finish all lessons: %1 of %2 done</translation>
    </message>
    <message>
        <source>Học xong bài “%1”</source>
        <translation>Finish the lesson “%1”</translation>
    </message>
    <message>
        <source>Qua bài “%1”: đúng từ %2 phần trăm</source>
        <translation>Pass “%1”: at least %2 percent right</translation>
    </message>
    <message>
        <source>Việc làm thật: %1</source>
        <translation>Done for real: %1</translation>
    </message>
    <message>
        <source>chỗ trống để ghi tên</source>
        <translation>a blank line for the name</translation>
    </message>
    <message>
        <source>Giấy chứng nhận của %1, khóa học %2, ngày %3, số %4</source>
        <translation>Certificate of %1, course %2, dated %3, number %4</translation>
    </message>
    <message>
        <source>không ghi tên</source>
        <translation>without a name</translation>
    </message>
    <message>
        <source>Giấy chứng nhận - %1 - %2.pdf</source>
        <translation>Certificate - %1 - %2.pdf</translation>
    </message>
    <message>
        <source>Đã lưu vào %1</source>
        <translation>Saved to %1</translation>
    </message>
    <message>
        <source>Đã gửi đến máy in</source>
        <translation>Sent to the printer</translation>
    </message>
</context>
<context>
    <name>hocso::bridge::CourseSession</name>
    <message>
        <source>Bắt đầu học</source>
        <translation>Start learning</translation>
    </message>
    <message>
        <source>Học tiếp</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Xem lại từ đầu</source>
        <translation>Look at it again</translation>
    </message>
</context>
<context>
    <name>hocso::bridge::CoursesModel</name>
    <message>
        <source>Có lỗi, chưa mở được</source>
        <translation>Has a fault, cannot be opened</translation>
    </message>
    <message>
        <source>%1 bài · đã có giấy chứng nhận</source>
        <translation>%1 lessons · certificate issued</translation>
    </message>
    <message>
        <source>%1 bài · đã hoàn thành</source>
        <translation>%1 lessons · completed</translation>
    </message>
    <message>
        <source>Đã hoàn thành · không còn trên máy này</source>
        <translation>Completed · no longer on this computer</translation>
    </message>
    <message>
        <source>Không còn trên máy này · kết quả vẫn giữ</source>
        <translation>No longer on this computer · results are kept</translation>
    </message>
</context>
<context>
    <name>hocso::bridge::LearnerForm</name>
    <message>
        <source>Hãy gõ họ và tên.</source>
        <translation>Please type the full name.</translation>
    </message>
    <message>
        <source>Tên dài quá %1 chữ cái. Hãy gõ ngắn hơn.</source>
        <translation>The name is longer than %1 letters. Please type less.</translation>
    </message>
    <message>
        <source>Tên cần có chữ cái.</source>
        <translation>A name needs letters.</translation>
    </message>
    <message>
        <source>Hãy gõ bốn chữ số, ví dụ 1958. Không nhớ thì để trống.</source>
        <translation>Please type four digits, such as 1958. Leave it empty if not known.</translation>
    </message>
    <message>
        <source>Năm này chưa đến. Hãy gõ lại năm sinh.</source>
        <translation>This year is still to come. Please type the birth year again.</translation>
    </message>
    <message>
        <source>Năm này xa quá. Hãy gõ lại năm sinh.</source>
        <translation>This year is too long ago. Please type the birth year again.</translation>
    </message>
    <message>
        <source>Trên máy đã có %1.</source>
        <translation>%1 is already on this computer.</translation>
    </message>
    <message>
        <source>Trên máy đã có %1, %2.</source>
        <translation>%1, %2, is already on this computer.</translation>
    </message>
    <message>
        <source>Ứng dụng chỉ lưu họ tên, năm sinh, giới tính, %1 và kết quả học trên máy này để:
1. bà con học tiếp lần sau,
2. cấp giấy chứng nhận,
3. UBND xã tổng hợp số liệu.

Không gửi qua mạng. Bà con có quyền xem, sửa, xóa hoặc không đồng ý.</source>
        <translation>This program keeps only full name, birth year, sex, %1 and results of learning on this computer, so that:
1. you can go on next time,
2. a certificate can be issued,
3. the commune can count its learners.

Nothing is sent over a network. You may see, correct and delete it, or not agree.</translation>
    </message>
</context>
<context>
    <name>hocso::bridge::LearnerSession</name>
    <message>
        <source>Học tiếp</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Bắt đầu từ đây</source>
        <translation>Start here</translation>
    </message>
    <message>
        <source>Bước %1 trong %2</source>
        <translation>Step %1 of %2</translation>
    </message>
    <message>
        <source>còn khoảng %1 phút</source>
        <translation>about %1 minutes left</translation>
    </message>
    <message>
        <source>Chưa ghi</source>
        <translation>Not given</translation>
    </message>
    <message>
        <source>Nữ</source>
        <translation>Female</translation>
    </message>
    <message>
        <source>Nam</source>
        <translation>Male</translation>
    </message>
    <message>
        <source>Họ và tên</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>Năm sinh</source>
        <translation>Birth year</translation>
    </message>
    <message>
        <source>Giới tính</source>
        <translation>Sex</translation>
    </message>
    <message>
        <source>Bước đã học</source>
        <translation>Steps done</translation>
    </message>
    <message>
        <source>Thời gian học</source>
        <translation>Time spent learning</translation>
    </message>
    <message>
        <source>%1 phút</source>
        <translation>%1 minutes</translation>
    </message>
    <message>
        <source>Khóa đã hoàn thành</source>
        <translation>Courses completed</translation>
    </message>
    <message>
        <source>Giấy chứng nhận</source>
        <translation>Certificates</translation>
    </message>
    <message>
        <source>Học Số - %1.jsonl</source>
        <translation>Học Số - %1.jsonl</translation>
    </message>
    <message>
        <source>Đã lưu vào %1. Tệp này chứa dữ liệu cá nhân.</source>
        <translation>Saved to %1. This file holds personal data.</translation>
    </message>
    <message>
        <source>Đã xóa tên. Kết quả học vẫn giữ, không còn tên.</source>
        <translation>The name is deleted. The results are kept without it.</translation>
    </message>
</context>
<context>
    <name>hocso::bridge::LessonSession</name>
    <message>
        <source>Bài %1 · %2</source>
        <translation>Lesson %1 · %2</translation>
    </message>
    <message>
        <source>Làm lại câu chưa chắc</source>
        <translation>Once more, to be sure</translation>
    </message>
    <message>
        <source>Câu %1 trong %2</source>
        <translation>Question %1 of %2</translation>
    </message>
    <message>
        <source>Bước %1 trong %2</source>
        <translation>Step %1 of %2</translation>
    </message>
    <message>
        <source>Lưu lại</source>
        <translation>Save again</translation>
    </message>
    <message>
        <source>Thử lại</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Kiểm tra</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Nộp bài</source>
        <translation>Hand in</translation>
    </message>
    <message>
        <source>Tiếp tục</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Sắp được rồi</source>
        <translation>Nearly there</translation>
    </message>
    <message>
        <source>Đúng %1 trong %2 câu.</source>
        <translation>%1 of %2 questions right.</translation>
    </message>
    <message>
        <source>Xem lại rồi làm lại những câu chưa đúng. Làm bao nhiêu lần cũng được.</source>
        <translation>Look again, then redo the ones that were not right yet. As often as you like.</translation>
    </message>
    <message>
        <source>Câu nào cũng đúng ngay từ lần đầu.</source>
        <translation>Every question right at the first try.</translation>
    </message>
    <message>
        <source>Có câu nên xem lại cho chắc, ở dưới đây.</source>
        <translation>Some questions are worth another look, here below.</translation>
    </message>
    <message>
        <source>Chúc mừng! Đã hoàn thành khóa học</source>
        <translation>Congratulations! The course is completed</translation>
    </message>
    <message>
        <source>Cảm ơn! Đã trả lời xong</source>
        <translation>Thank you! All questions are answered</translation>
    </message>
    <message>
        <source>Đã học xong bài này</source>
        <translation>This lesson is done</translation>
    </message>
    <message>
        <source>Đã qua bài kiểm tra</source>
        <translation>The test is passed</translation>
    </message>
    <message>
        <source>Bây giờ vào bài học. Cuối khóa sẽ thấy mình tiến bộ.</source>
        <translation>Now for the lessons. At the end you will see how far you have come.</translation>
    </message>
    <message>
        <source>Hôm nay đã đủ số lần làm. Hãy xem lại bài rồi làm tiếp vào ngày mai.</source>
        <translation>That was the last try for today. Look at the lessons again and go on tomorrow.</translation>
    </message>
    <message>
        <source>Hãy học tiếp bài sau.</source>
        <translation>Go on with the next lesson.</translation>
    </message>
    <message>
        <source>Ôn 3 phút</source>
        <translation>3-minute review</translation>
    </message>
    <message>
        <source>Đã ôn xong %1 câu</source>
        <translation>Review done. Questions: %1</translation>
    </message>
    <message>
        <source>Câu nào cũng nhớ. Hẹn lần sau.</source>
        <translation>All remembered. See you next time.</translation>
    </message>
    <message>
        <source>Câu nào quên thì hôm khác ôn lại. Hẹn lần sau.</source>
        <translation>What was forgotten comes again another day. See you next time.</translation>
    </message>
</context>
<context>
    <name>hocso::bridge::LessonsModel</name>
    <message>
        <source>Đã qua</source>
        <translation>Passed</translation>
    </message>
    <message>
        <source>Đã xong</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Đang học: %1 trong %2 bước</source>
        <translation>Begun: %1 of %2 steps</translation>
    </message>
    <message>
        <source>Chưa qua, làm lại được</source>
        <translation>Not passed yet, may be repeated</translation>
    </message>
    <message>
        <source>%1 câu</source>
        <translation>%1 questions</translation>
    </message>
    <message>
        <source>Chưa học</source>
        <translation>Not begun</translation>
    </message>
</context>
<context>
    <name>hocso::bridge::SiteSession</name>
    <message>
        <source>Kỹ năng số cho bà con</source>
        <translation>Digital skills for everyone</translation>
    </message>
</context>
</TS>
