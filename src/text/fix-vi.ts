/** The words of `plan fix`. */
export const fixVi = {
  fixed: '{file}: đã sửa {places:count} chỗ',
  fixable: '{file}: sửa được {places:count} chỗ',
  left: 'Nội dung còn lại của tệp: {errors:count} lỗi, {warnings:count} cảnh báo.',
  leftNone: 'Tệp không còn lỗi, cảnh báo.',
  changed: '{file}: không ghi, vì tệp vừa được thay đổi trong lúc sửa. Đề nghị chạy lại lệnh.',
  unwritten: '{file}: không ghi được ({reason:cause}); tệp giữ nguyên.',
  confidential:
    '{file}: không sửa, vì tệp có dấu hiệu chứa nội dung thuộc phạm vi bí mật nhà nước. Xem: `plan validate`.',
  blind:
    'Chưa sửa kế hoạch nào: danh sách ngoại lệ của kho dữ liệu chưa đọc được, nên chưa biết nội dung nào được chấp thuận ngoại lệ. Xem: `plan validate`.',
  doneAll: 'Đã sửa {places:count} chỗ trong {files:count} tệp.',
  wouldAll: 'Sửa được {places:count} chỗ trong {files:count} tệp; chưa ghi vào tệp nào.',
  nothing: 'Không có chỗ nào cần lệnh này sửa.',
  rest: 'Còn {errors:count} lỗi, {warnings:count} cảnh báo phải xem xét và tự sửa: `plan validate`.',
}
