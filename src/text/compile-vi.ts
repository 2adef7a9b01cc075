/** The words of `plan compile`: what it says beside its product. */
export const compileVi = {
  made: 'Đã tổng hợp {files:count} tệp: {units:count} đơn vị, {inForce:count} kế hoạch đang có hiệu lực, {tasks:count} nhiệm vụ, {targets:count} chỉ tiêu. Số liệu tính đến ngày {date:date}.',
  leftOut: 'Không tính vào số liệu {n:count} tệp:',
  file: '  {file}: {why}',
  more: '  và {n:count} tệp khác (xem `leftOut` trong kết quả dạng json)',
  why: {
    unreadable: 'chưa đọc được thành kế hoạch; xem: `plan validate`',
    not_ours: 'không có dòng `schema:`',
    draft: 'dự thảo, chưa ban hành',
    issued_later: 'ban hành sau ngày tính số liệu',
    excerpt: 'bản trích; nội dung không nêu thì chưa xem xét',
    replaced: 'đã có kế hoạch khác thay thế',
    unit_ended: 'đơn vị đã kết thúc hoạt động; có nhiệm vụ trong kết quả nhưng không tính cho đơn vị nào',
  },
  blindUnits:
    'Danh mục đơn vị của kho dữ liệu có lỗi nên chưa xác định được đơn vị phải có kế hoạch. Xem: `plan validate`.',
  blindRegister: 'Sổ theo dõi của kho dữ liệu chưa đọc được nên chưa tính việc lùi thời hạn. Xem: `plan validate`.',
  findings: 'Các tệp còn {errors:count} lỗi, {warnings:count} cảnh báo: `plan validate`.',
}
