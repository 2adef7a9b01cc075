/** Words around findings in the formats of repositories and of their checks. */
export const formats = {
  heading: 'Kết quả kiểm tra kế hoạch',
  line: 'dòng {line}',
  explain: 'Giải thích quy tắc: `plan explain {id}`.',
  more: 'Còn {n:count} nội dung không ghi ở đây vì giới hạn độ dài; xem đầy đủ bằng lệnh `plan validate`.',
  unannotated:
    'Còn {n:count} nội dung không có chú thích, vì GitHub chỉ hiển thị {most} chú thích cho mỗi mức; xem đầy đủ trong phần tóm tắt của bước kiểm tra hoặc bằng lệnh `plan validate`.',
  summaryFull: 'Phần tóm tắt của bước kiểm tra đã đủ dung lượng GitHub cho phép; không ghi thêm kết quả vào đó.',
  overfull:
    'Có {n:number} nội dung, chỉ ghi {most:number} nội dung ở mức nặng nhất vì GitHub không nhận nhiều hơn; xem đầy đủ bằng lệnh `plan validate`.',
}
