/** The words that every report has: its head and foot, how units are grouped, what was looked at. */
export const frameVi = {
  attached: '(Kèm theo Báo cáo số … ngày … tháng … năm … của …)',
  inside: '(Tài liệu nội bộ, không kèm theo báo cáo)',
  ordinal: 'TT',
  unit: 'Cơ quan, đơn vị, địa phương',
  code: 'Mã đơn vị',
  content: 'Nội dung thi đua',
  total: 'TỔNG CỘNG',
  measure: { tasks: 'Đơn vị tính: nhiệm vụ', units: 'Đơn vị tính: đơn vị' },
  previous: 'Kỳ trước',
  change: 'Tăng/giảm',
  previousAsOf: 'Kỳ trước: số liệu tính đến ngày {date:date}',
  more: 'và {n:count} đơn vị khác',
  scope: {
    line: 'Phạm vi: {parts}',
    levels: { central: 'trung ương', provincial: 'cấp tỉnh', commune: 'cấp xã', grassroots: 'cấp cơ sở' },
    parent: 'đơn vị trực thuộc {names:list}',
    contents: 'nội dung thi đua số {names:list}',
    phases: 'giai đoạn {names:list}',
  },
  headings: {
    ministries: 'Bộ, cơ quan ngang bộ, cơ quan thuộc Chính phủ',
    central_organisations: 'MTTQ, tổ chức chính trị - xã hội trung ương',
    provinces: 'Tỉnh, thành phố',
    party_bodies: 'Cơ quan Đảng',
    departments: 'Các sở, ban, ngành cấp tỉnh',
    provincial_organisations: 'Ủy ban MTTQ Việt Nam và các tổ chức chính trị - xã hội cấp tỉnh',
    armed_forces: 'Lực lượng vũ trang',
    communes: 'UBND các xã, phường, đặc khu',
    commune_organisations: 'MTTQ Việt Nam và các tổ chức chính trị - xã hội cấp xã',
    enterprises: 'Doanh nghiệp, đơn vị sự nghiệp',
    unknown: 'Đơn vị chưa xác định được loại hình',
  },
  of: '{heading} ({parent})',
  withoutCluster: 'Đơn vị chưa xếp cụm, khối thi đua',
  signatures: {
    date: '…, ngày … tháng … năm …',
    maker: 'NGƯỜI LẬP BIỂU',
    makerHint: '(ký, ghi rõ họ tên)',
    head: 'TRƯỞNG PHÒNG …',
    director: 'GIÁM ĐỐC',
    directorHint: '(ký tên, đóng dấu)',
  },
  checked: {
    files:
      'Đã đọc {files:count} tệp: {plans:count} kế hoạch, trong đó {inForce:count} kế hoạch đang có hiệu lực với {tasks:count} nhiệm vụ.',
    artifact: 'Số liệu lấy từ tệp đã tổng hợp (SHA-256 {sha256}).',
    scope: 'Phạm vi báo cáo: {units:count} đơn vị, theo lựa chọn {options:codes}.',
    previous: 'So sánh với số liệu tính đến ngày {date:date}.',
  },
  notChecked: {
    substance:
      'Công cụ không đánh giá chất lượng nội dung kế hoạch, không thay cho thẩm định của cơ quan có thẩm quyền.',
    missing: 'Thiếu tệp chưa phải là căn cứ kết luận đơn vị chưa ban hành kế hoạch.',
    nobody: 'Cấu hình chưa nêu đơn vị phải có kế hoạch, nên báo cáo không nói đơn vị nào còn thiếu kế hoạch.',
    blindUnits: 'Danh mục đơn vị có chỗ sai, nên tên, loại hình và thứ tự của đơn vị có thể chưa đúng.',
    blindRegister: 'Sổ theo dõi có chỗ sai, nên chưa sử dụng được số liệu trong sổ.',
    rulesOff: 'Quy tắc không kiểm tra theo cấu hình: {rules:codes}.',
    catalogue:
      'Tệp đã tổng hợp được lập theo một bản khác của danh mục yêu cầu; tên nội dung, giai đoạn, mục tiêu lấy theo danh mục đang dùng.',
    previousCatalogue:
      'Số liệu kỳ trước được lập theo một bản khác của danh mục yêu cầu, nên phần tăng, giảm có thể do danh mục thay đổi.',
    previousMovement:
      'Số liệu kỳ trước được lập theo danh mục của phong trào khác (`{earlier}`, kỳ này `{current}`), nên hai kỳ không so được với nhau.',
    uncertain:
      'Báo cáo tiến độ của {n:count} đơn vị không đọc được hoặc không ghi ngày số liệu, nên có thể chưa phản ánh đủ: {units:list}.',
    leftOut: {
      unreadable: 'Không tính {n:count} tệp không đọc được thành kế hoạch: {files:list}.',
      not_ours: 'Không tính {n:count} tệp không có dòng `schema:`: {files:list}.',
      draft: 'Không tính {n:count} dự thảo kế hoạch: {files:list}.',
      issued_later: 'Không tính {n:count} kế hoạch ban hành sau ngày số liệu: {files:list}.',
      excerpt: 'Không tính nhiệm vụ trong {n:count} kế hoạch mới nhập trích đoạn: {files:list}.',
      replaced: 'Không tính {n:count} kế hoạch đã được thay thế: {files:list}.',
      unit_ended: 'Không tính {n:count} kế hoạch của đơn vị đã kết thúc hoạt động: {files:list}.',
    },
    others: '… (và {n:count} tệp khác)',
    otherUnits: '… (và {n:count} đơn vị khác)',
  },
}

/** The shape of these words; every text of one language stands in the other. */
export type FrameWords = typeof frameVi
