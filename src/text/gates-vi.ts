/** What `plan validate` says beside its result: the baseline, what changed, the limit of warnings. */
export const gatesVi = {
  baselineMade: 'Đã ghi {n:count} nội dung vào tệp hiện trạng `{file}`.',
  baselineLowered: 'Đã cập nhật tệp hiện trạng `{file}`: còn {n:count} nội dung, bớt {mended:count}.',
  baselineSame: 'Tệp hiện trạng `{file}` không thay đổi ({n:count} nội dung).',
  baselineRefused:
    'Không ghi thêm {n:count} nội dung chưa có trong tệp hiện trạng `{file}`: tệp này chỉ giảm, không tăng. Để lập lại từ đầu, xóa tệp rồi chạy lại lệnh.',
  baselineMended:
    '{n:count} nội dung trong tệp hiện trạng `{file}` nay không còn. Để cập nhật tệp, chạy lại lệnh với `--update-baseline`.',
  exceeded:
    '{file}: quy tắc {rule} có {found:count} nội dung, nhiều hơn {known:count} nội dung đã ghi nhận, nên tất cả đều được tính{where}.',
  exceededAt: ' (mới: dòng {lines:list})',
  tooManyWarnings: 'Có {n:count} cảnh báo, nhiều hơn mức cho phép (`--max-warnings {most}`).',
  changed:
    'Chỉ hiển thị nội dung ở {n:count} tệp thay đổi so với `{since}`, và nội dung do thay đổi đó gây ra ở tệp khác ({others:count} tệp).',
  changedNone: 'Không có tệp nào của kho thay đổi so với `{since}`.',
  changedAll: 'Hiển thị nội dung của tất cả các tệp, vì `{file}` thay đổi so với `{since}`.',
  shardDone:
    'Phần {number}/{of}: đã kiểm tra {n:count} trong tổng số {total:count} tệp và lưu kết quả. Lần chạy không có `--shard` sẽ dùng lại kết quả này và đánh giá toàn bộ kho.',
  leftOut:
    'Còn {n:count} nội dung không có trong kết quả dạng {formats:list}, do giới hạn `--max-problems {most}` (0 là ghi hết).',
  cacheLost:
    'Không lưu được kết quả kiểm tra vào thư mục `{folder}`, nên lần chạy sau sẽ không dùng lại được. Chỉ định thư mục ghi được bằng `--cache-dir`.',
  progress: 'Đang kiểm tra {done:number}/{total:number} tệp ({rate:number} tệp/giây, còn khoảng {left:number} giây)',
  watching: '[{time}] Đang chờ thay đổi; bấm Ctrl+C để kết thúc.',
}
