/** The words of the report `letters`. */
export const lettersVi = {
  title: 'Phiếu đề nghị hoàn thiện kế hoạch',
  withoutPlan: 'Phiếu đề nghị cung cấp thông tin về kế hoạch',
  about: 'Triển khai phong trào thi đua “{movement}”',
  blank: '…',
  number: 'Số: …/…',
  nation: { country: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', motto: 'Độc lập - Tự do - Hạnh phúc' },
  to: 'Kính gửi: {unit}',
  plan: 'Kế hoạch số {number} ngày {issued:date}',
  planUndated: 'Kế hoạch số {number}',
  planUnnumbered: 'Kế hoạch ngày {issued:date}',
  planUnnamed: 'Kế hoạch của đơn vị',
  reviewed:
    'Qua rà soát {plans:list} (số liệu tính đến ngày {asOf:date}), đề nghị đơn vị bổ sung, hoàn thiện các nội dung sau:',
  advised:
    'Qua rà soát {plans:list} (số liệu tính đến ngày {asOf:date}), đề nghị đơn vị nghiên cứu, bổ sung, hoàn thiện các nội dung sau:',
  also: 'Đồng thời, đề nghị đơn vị nghiên cứu, bổ sung:',
  item: '{n:number}. {request}. Căn cứ: {basis}.',
  itemWithoutBasis: '{n:number}. {request}.',
  more: 'Và {n:count} nội dung khác cùng yêu cầu này, ghi trong kết quả kiểm tra tệp kế hoạch.',
  signed:
    'Nội dung chưa có trong văn bản đã ký được bổ sung bằng văn bản sửa đổi, bổ sung hoặc phụ lục của kế hoạch, sau đó cập nhật tệp theo bản đã ký. Nội dung đã có trong văn bản đã ký nhưng chưa nhập vào tệp thì chỉ cập nhật tệp.',
  reply: 'Đề nghị đơn vị gửi kết quả về {sender} chậm nhất là ngày {date:date} để tổng hợp.',
  replyUndated: 'Đề nghị đơn vị gửi kết quả về {sender} chậm nhất là ngày … tháng … năm … để tổng hợp.',
  instead: {
    encoded:
      'Đến ngày {asOf:date}, kho dữ liệu mới có trích đoạn của {plan}. Đề nghị đơn vị gửi toàn văn kế hoạch và tệp kế hoạch lập theo mẫu.',
    unreadable:
      'Tệp kế hoạch của đơn vị (tính đến ngày {asOf:date}) chưa đọc được theo mẫu: {files:list}. Đề nghị đơn vị rà soát, lập lại tệp theo mẫu, đúng với văn bản đã ký.',
    on_paper:
      'Đơn vị đã ban hành {plan}. Đến ngày {asOf:date}, kho dữ liệu chưa có tệp kế hoạch này. Đề nghị đơn vị gửi tệp kế hoạch lập theo mẫu, đúng với văn bản đã ký.',
    drafting:
      'Theo thông tin đến ngày {asOf:date}, kế hoạch của đơn vị đang được dự thảo. Đề nghị đơn vị hoàn thiện, ban hành kế hoạch; thông báo số, ngày ban hành và gửi tệp kế hoạch lập theo mẫu.',
    no_information:
      'Đến ngày {asOf:date}, cơ quan tổng hợp chưa có thông tin về kế hoạch của đơn vị. Trường hợp đã ban hành, đề nghị đơn vị thông báo số, ngày ban hành và gửi tệp kế hoạch lập theo mẫu; trường hợp chưa ban hành, đề nghị đơn vị ban hành kế hoạch hoặc cho biết lý do và thời gian dự kiến.',
  },
  due: 'Thời hạn ban hành kế hoạch của đơn vị: chậm nhất là ngày {due:date}.',
  dueBy: 'Thời hạn ban hành kế hoạch của đơn vị: chậm nhất là ngày {due:date} (căn cứ: {basis}).',
  signatory: 'THỦ TRƯỞNG CƠ QUAN',
  signatoryHint: '(ký tên, đóng dấu)',
  recipients: { title: 'Nơi nhận:', above: '- Như trên;', file: '- Lưu: VT, ….' },
  list: {
    title: 'Danh sách đơn vị được đề nghị hoàn thiện kế hoạch',
    name: 'Danh sách đơn vị',
    plans: 'Kế hoạch',
    about: 'Nội dung phiếu',
    must: 'Số yêu cầu phải đáp ứng',
    should: 'Số yêu cầu nên đáp ứng',
    obligations: 'Mã yêu cầu',
    requests: 'Nội dung đề nghị hoàn thiện',
    basis: 'Căn cứ',
    previous: 'Kỳ trước (số yêu cầu)',
    note: 'Danh sách này dùng ở cơ quan tổng hợp, không gửi kèm phiếu. Mỗi đơn vị có một phiếu riêng, in trên trang riêng ở dạng docx.',
    whenEmpty: 'Không có đơn vị nào cần gửi phiếu.',
    kinds: {
      complete: 'Hoàn thiện kế hoạch',
      encoded: 'Gửi toàn văn kế hoạch',
      unreadable: 'Lập lại tệp kế hoạch',
      on_paper: 'Gửi tệp kế hoạch',
      drafting: 'Hoàn thiện, ban hành kế hoạch',
      no_information: 'Thông tin về kế hoạch',
    },
  },
  facts: {
    letters: 'Số phiếu',
    withoutPlan: 'Trong đó gửi đơn vị chưa có kế hoạch đang có hiệu lực trong kho dữ liệu',
  },
}

/** The shape of these words; every text of one language stands in the other. */
export type LettersWords = typeof lettersVi
