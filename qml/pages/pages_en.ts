<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="vi">
<context>
    <name>CertificateCard</name>
    <message>
        <source>Giấy chứng nhận</source>
        <translation>Certificate</translation>
    </message>
    <message>
        <source>Đã đủ điều kiện nhận giấy chứng nhận.</source>
        <translation>All that the certificate asks for is done.</translation>
    </message>
    <message>
        <source>Để nhận giấy chứng nhận, cần:</source>
        <translation>For the certificate you need:</translation>
    </message>
    <message>
        <source>Xem giấy chứng nhận</source>
        <translation>See the certificate</translation>
    </message>
</context>
<context>
    <name>CertificateDesk</name>
    <message>
        <source>Trang giấy chứng nhận</source>
        <translation>Certificate page</translation>
    </message>
    <message>
        <source>Chọn bản in</source>
        <translation>Choose what to print</translation>
    </message>
    <message>
        <source>Bản có ký, đóng dấu</source>
        <translation>Form to be signed and stamped</translation>
    </message>
    <message>
        <source>Bản khen của lớp</source>
        <translation>Praise from the class</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Máy này chưa nối máy in. Lưu thành tệp rồi mang đi in.</source>
        <translation>No printer is connected. Save the file and have it printed elsewhere.</translation>
    </message>
    <message>
        <source>Số: %1</source>
        <translation>No. %1</translation>
    </message>
    <message>
        <source>Tệp sẽ nằm ở: %1</source>
        <translation>The file goes to: %1</translation>
    </message>
</context>
<context>
    <name>CertificatePage</name>
    <message>
        <source>Giấy chứng nhận</source>
        <translation>Certificate</translation>
    </message>
    <message>
        <source>Quay lại</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Lưu thành tệp PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>Đúng, hôm nay là %1</source>
        <translation>Yes, today is %1</translation>
    </message>
    <message>
        <source>Thử lại</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Chưa nhận được giấy chứng nhận</source>
        <translation>No certificate yet</translation>
    </message>
    <message>
        <source>Hôm nay có đúng là ngày %1 không?</source>
        <translation>Is today really %1?</translation>
    </message>
    <message>
        <source>Đang làm giấy chứng nhận</source>
        <translation>Making the certificate</translation>
    </message>
    <message>
        <source>Giấy chứng nhận đã sẵn sàng</source>
        <translation>The certificate is ready</translation>
    </message>
    <message>
        <source>Chưa làm được giấy chứng nhận</source>
        <translation>The certificate could not be made yet</translation>
    </message>
    <message>
        <source>Làm xong những việc dưới đây là nhận được.</source>
        <translation>You get it when these are done.</translation>
    </message>
    <message>
        <source>Đồng hồ của máy có thể chạy sai. Nhờ người hướng dẫn xem lịch rồi bấm nút bên dưới. Nếu sai, sửa ngày của máy rồi mở lại trang này.</source>
        <translation>The computer&apos;s clock may be wrong. Ask the helper to look at a calendar, then press the button below. If the date is wrong, set the computer&apos;s date and open this page again.</translation>
    </message>
    <message>
        <source>Khóa học này không có giấy chứng nhận trên máy.</source>
        <translation>There is no certificate for this course on this computer.</translation>
    </message>
    <message>
        <source>Đã làm xong</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Chưa làm được</source>
        <translation>That did not work yet</translation>
    </message>
</context>
<context>
    <name>ConfirmSheet</name>
    <message>
        <source>Không, giữ lại</source>
        <translation>No, keep it</translation>
    </message>
</context>
<context>
    <name>ConsentChoice</name>
    <message>
        <source>Đồng ý</source>
        <translation>I agree</translation>
    </message>
    <message>
        <source>Không đồng ý, học không lưu tên</source>
        <translation>I do not agree, learn without a name</translation>
    </message>
</context>
<context>
    <name>CourseContent</name>
    <message>
        <source>Chuẩn bị</source>
        <translation>What to bring</translation>
    </message>
</context>
<context>
    <name>CoursePage</name>
    <message>
        <source>Khóa học</source>
        <translation>Course</translation>
    </message>
    <message>
        <source>Quay lại</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Khóa học này chưa mở được</source>
        <translation>This course could not be opened</translation>
    </message>
    <message>
        <source>Đang mở khóa học</source>
        <translation>Opening the course</translation>
    </message>
</context>
<context>
    <name>FirstStartPage</name>
    <message>
        <source>Học Số</source>
        <translation>Học Số</translation>
    </message>
    <message>
        <source>Quay lại</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Tiếp tục</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Bắt đầu</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Chọn ngôn ngữ – Choose a language</source>
        <translation>Choose a language – Chọn ngôn ngữ</translation>
    </message>
    <message>
        <source>Máy này dùng ở đâu?</source>
        <translation>Where is this computer used?</translation>
    </message>
    <message>
        <source>Nơi đặt máy</source>
        <translation>Where the computer stands</translation>
    </message>
    <message>
        <source>Các ô này được in trên giấy chứng nhận. Chưa rõ thì để trống, điền sau cũng được.</source>
        <translation>These are printed on certificates. If you are not sure, leave them empty and fill them in later.</translation>
    </message>
    <message>
        <source>Ở nhà</source>
        <translation>At home</translation>
    </message>
    <message>
        <source>Một người hoặc cả nhà dùng chung</source>
        <translation>One person, or a family together</translation>
    </message>
    <message>
        <source>Nhà văn hóa</source>
        <translation>Village hall</translation>
    </message>
    <message>
        <source>Nhiều bà con cùng dùng một máy</source>
        <translation>Many people use one computer</translation>
    </message>
    <message>
        <source>Lớp học</source>
        <translation>Class</translation>
    </message>
    <message>
        <source>Có người hướng dẫn ngồi cùng</source>
        <translation>A helper sits beside the learners</translation>
    </message>
    <message>
        <source>Chưa lưu được</source>
        <translation>Not saved yet</translation>
    </message>
</context>
<context>
    <name>HomeHeader</name>
    <message>
        <source>Khóa học</source>
        <translation>Courses</translation>
    </message>
    <message>
        <source>Thông tin của tôi</source>
        <translation>My data</translation>
    </message>
    <message>
        <source>Đang xem các khóa học trên máy, đợi một chút.</source>
        <translation>Looking at the courses on this computer, just a moment.</translation>
    </message>
    <message>
        <source>Máy này chưa có khóa học nào. Nhờ người hướng dẫn cài khóa học.</source>
        <translation>There is no course on this computer yet. Ask the helper to install one.</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Đổi người</source>
        <translation>Change person</translation>
    </message>
    <message>
        <source>Khóa học này có lỗi</source>
        <translation>This course has a fault</translation>
    </message>
    <message>
        <source>Tệp của khóa học bị hỏng nên chưa mở được. Nhờ người hướng dẫn cài lại khóa học. Các khóa khác vẫn học được.</source>
        <translation>The files of this course are damaged, so it cannot be opened. Ask the helper to install it again. The other courses work.</translation>
    </message>
    <message>
        <source>Khóa học không còn trên máy</source>
        <translation>This course is no longer on the computer</translation>
    </message>
    <message>
        <source>Kết quả đã học vẫn được giữ. Nhờ người hướng dẫn cài lại khóa học để học tiếp.</source>
        <translation>What was learnt is kept. Ask the helper to install the course again to go on.</translation>
    </message>
</context>
<context>
    <name>LearnerFields</name>
    <message>
        <source>Họ và tên</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>Nếu đó là mình, bấm Quay lại rồi chọn tên trong danh sách. Nếu là người khác, cứ điền tiếp.</source>
        <translation>If that is you, press Back and pick your name from the list. If it is somebody else, just go on.</translation>
    </message>
    <message>
        <source>Năm sinh</source>
        <translation>Year of birth</translation>
    </message>
    <message>
        <source>Ví dụ 1958. Có thể để trống.</source>
        <translation>For example 1958. May be left empty.</translation>
    </message>
</context>
<context>
    <name>LessonList</name>
    <message>
        <source>Các bài học</source>
        <translation>Lessons</translation>
    </message>
</context>
<context>
    <name>LessonPage</name>
    <message>
        <source>Đã lưu, lần sau học tiếp từ đây</source>
        <translation>Saved, next time you go on from here</translation>
    </message>
    <message>
        <source>Bài học</source>
        <translation>Lesson</translation>
    </message>
    <message>
        <source>Quay lại</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Đã lưu</source>
        <translation>Saved</translation>
    </message>
    <message>
        <source>Thoát bài</source>
        <translation>Leave lesson</translation>
    </message>
    <message>
        <source>Bài này chưa mở được</source>
        <translation>This lesson could not be opened</translation>
    </message>
    <message>
        <source>Đang mở bài học</source>
        <translation>Opening the lesson</translation>
    </message>
    <message>
        <source>Chưa lưu được</source>
        <translation>Not saved yet</translation>
    </message>
</context>
<context>
    <name>LessonRow</name>
    <message>
        <source>%1 phút</source>
        <translation>%1 minutes</translation>
    </message>
</context>
<context>
    <name>MessageSheet</name>
    <message>
        <source>Đóng</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>MyDataActions</name>
    <message>
        <source>Sửa thông tin</source>
        <translation>Correct my data</translation>
    </message>
    <message>
        <source>Ghi tên</source>
        <translation>Write down my name</translation>
    </message>
    <message>
        <source>Tải về một bản</source>
        <translation>Save a copy</translation>
    </message>
    <message>
        <source>Thôi không ghi tên nữa</source>
        <translation>Take my name away</translation>
    </message>
    <message>
        <source>Xóa hết</source>
        <translation>Erase everything</translation>
    </message>
</context>
<context>
    <name>MyDataPage</name>
    <message>
        <source>Thông tin của tôi</source>
        <translation>My data</translation>
    </message>
    <message>
        <source>Quay lại</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Máy này ghi những gì về mình</source>
        <translation>What this computer keeps about me</translation>
    </message>
    <message>
        <source>Thôi không ghi tên nữa?</source>
        <translation>Take your name away?</translation>
    </message>
    <message>
        <source>Tên, năm sinh và nơi ở sẽ bị xóa khỏi máy. Kết quả học vẫn còn nhưng không kèm tên.</source>
        <translation>Name, year of birth and village are removed from this computer. The results stay, without a name.</translation>
    </message>
    <message>
        <source>Xóa hết thông tin của mình?</source>
        <translation>Erase all your data?</translation>
    </message>
    <message>
        <source>Tên và toàn bộ kết quả học sẽ mất. Việc này không lấy lại được.</source>
        <translation>Your name and all results will be gone. This cannot be undone.</translation>
    </message>
    <message>
        <source>Đã làm xong</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Chưa làm được</source>
        <translation>That did not work yet</translation>
    </message>
    <message>
        <source>Vâng, xóa tên</source>
        <translation>Yes, remove the name</translation>
    </message>
    <message>
        <source>Vâng, xóa hết</source>
        <translation>Yes, erase everything</translation>
    </message>
</context>
<context>
    <name>NewLearnerPage</name>
    <message>
        <source>Sửa thông tin</source>
        <translation>Correct my data</translation>
    </message>
    <message>
        <source>Ghi tên</source>
        <translation>Write down my name</translation>
    </message>
    <message>
        <source>Người mới</source>
        <translation>New learner</translation>
    </message>
    <message>
        <source>Quay lại</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Lưu</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Tiếp tục</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Đã lưu</source>
        <translation>Saved</translation>
    </message>
    <message>
        <source>Có ghi tên trong máy không?</source>
        <translation>Keep the name on this computer?</translation>
    </message>
    <message>
        <source>Sửa chỗ chưa đúng</source>
        <translation>Correct what is wrong</translation>
    </message>
    <message>
        <source>Cho biết tên để ghi kết quả học</source>
        <translation>Tell your name so that your results are kept</translation>
    </message>
    <message>
        <source>Chưa lưu được</source>
        <translation>Not saved yet</translation>
    </message>
</context>
<context>
    <name>RefusalPage</name>
    <message>
        <source>Học Số</source>
        <translation>Học Số</translation>
    </message>
    <message>
        <source>Đóng</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Chưa mở được Học Số</source>
        <translation>Học Số could not be opened</translation>
    </message>
</context>
<context>
    <name>RequirementList</name>
    <message>
        <source>Đã xong</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Chưa xong</source>
        <translation>Not done yet</translation>
    </message>
</context>
<context>
    <name>ResultItems</name>
    <message>
        <source>Các câu đã làm</source>
        <translation>Your answers</translation>
    </message>
    <message>
        <source>Đúng</source>
        <translation>Right</translation>
    </message>
    <message>
        <source>Nên xem lại</source>
        <translation>Look at it again</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>Về khóa học</source>
        <translation>To the course</translation>
    </message>
    <message>
        <source>Xem giấy chứng nhận</source>
        <translation>See the certificate</translation>
    </message>
    <message>
        <source>Làm lại</source>
        <translation>Do it again</translation>
    </message>
    <message>
        <source>Học bài tiếp</source>
        <translation>Next lesson</translation>
    </message>
    <message>
        <source>Đã học được</source>
        <translation>What you have learnt</translation>
    </message>
    <message>
        <source>Bài tiếp theo</source>
        <translation>Next lesson</translation>
    </message>
    <message>
        <source>Chưa lưu được</source>
        <translation>Not saved yet</translation>
    </message>
    <message>
        <source>Về trang chính</source>
        <translation>To the home screen</translation>
    </message>
</context>
<context>
    <name>ReviewCard</name>
    <message>
        <source>Ôn 3 phút</source>
        <translation>3-minute review</translation>
    </message>
    <message>
        <source>Nhớ lại vài điều đã học</source>
        <translation>Recall a few things already learnt</translation>
    </message>
</context>
<context>
    <name>SexChoice</name>
    <message>
        <source>Giới tính</source>
        <translation>Sex</translation>
    </message>
    <message>
        <source>In trên giấy chứng nhận: ông hoặc bà.</source>
        <translation>Printed on the certificate: Mr or Ms.</translation>
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
        <source>Không ghi</source>
        <translation>Not said</translation>
    </message>
</context>
<context>
    <name>SiteFields</name>
    <message>
        <source>Tên nơi đặt máy</source>
        <translation>Name of the place</translation>
    </message>
    <message>
        <source>Ví dụ: Nhà văn hóa bản Hua Tạt</source>
        <translation>For example: Nhà văn hóa bản Hua Tạt</translation>
    </message>
    <message>
        <source>Xã, phường hoặc đặc khu</source>
        <translation>Commune or ward</translation>
    </message>
    <message>
        <source>Ví dụ: xã Vân Hồ</source>
        <translation>For example: xã Vân Hồ</translation>
    </message>
    <message>
        <source>Tỉnh hoặc thành phố</source>
        <translation>Province or city</translation>
    </message>
    <message>
        <source>Ví dụ: tỉnh Sơn La</source>
        <translation>For example: tỉnh Sơn La</translation>
    </message>
</context>
<context>
    <name>StepContent</name>
    <message>
        <source>Gợi ý</source>
        <translation>Hint</translation>
    </message>
    <message>
        <source>Gợi ý thêm</source>
        <translation>Another hint</translation>
    </message>
    <message>
        <source>Có người giúp bước này</source>
        <translation>Somebody helped with this step</translation>
    </message>
    <message>
        <source>Nhờ người bên cạnh hoặc người hướng dẫn chỉ cho. Các bước sau lại tự làm nhé.</source>
        <translation>Ask a neighbour or the helper to show you. Do the next steps yourself again.</translation>
    </message>
</context>
<context>
    <name>StepFeedback</name>
    <message>
        <source>Đã ghi lại</source>
        <translation>Noted</translation>
    </message>
    <message>
        <source>Đây là đáp án</source>
        <translation>This is the answer</translation>
    </message>
    <message>
        <source>Đúng rồi!</source>
        <translation>Right!</translation>
    </message>
    <message>
        <source>Đúng một phần</source>
        <translation>Partly right</translation>
    </message>
    <message>
        <source>Gần đúng rồi, thử lại nhé</source>
        <translation>Nearly right, try again</translation>
    </message>
    <message>
        <source>Chưa đúng</source>
        <translation>Not right yet</translation>
    </message>
    <message>
        <source>Chưa đúng, thử lại nhé</source>
        <translation>Not right yet, try again</translation>
    </message>
</context>
<context>
    <name>StepHelps</name>
    <message>
        <source>Gợi ý</source>
        <translation>Hint</translation>
    </message>
    <message>
        <source>Xem đáp án</source>
        <translation>Show the answer</translation>
    </message>
    <message>
        <source>Giúp tôi</source>
        <translation>Help me</translation>
    </message>
    <message>
        <source>Bỏ qua</source>
        <translation>Skip</translation>
    </message>
</context>
<context>
    <name>TermSheet</name>
    <message>
        <source>Từ này nghĩa là gì?</source>
        <translation>What does this word mean?</translation>
    </message>
</context>
<context>
    <name>WhoHeader</name>
    <message>
        <source>Ai đang học?</source>
        <translation>Who is learning?</translation>
    </message>
    <message>
        <source>Gõ tên để tìm, không cần dấu</source>
        <translation>Type a name, accents are not needed</translation>
    </message>
    <message>
        <source>Học thử</source>
        <translation>Try it</translation>
    </message>
    <message>
        <source>Chưa vào được</source>
        <translation>Could not go in</translation>
    </message>
    <message>
        <source>Chưa có ai trong danh sách. Bấm Người mới để ghi tên, hoặc Học thử để xem trước.</source>
        <translation>Nobody is on the list yet. Press New learner to write down your name, or Try it to have a look first.</translation>
    </message>
    <message>
        <source>Không tìm thấy tên này. Thử gõ ít chữ hơn, hoặc bấm Người mới.</source>
        <translation>This name was not found. Type fewer letters, or press New learner.</translation>
    </message>
</context>
<context>
    <name>WhoPage</name>
    <message>
        <source>Học Số</source>
        <translation>Học Số</translation>
    </message>
    <message>
        <source>Người mới</source>
        <translation>New learner</translation>
    </message>
</context>
</TS>
