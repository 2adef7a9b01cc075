/** The words of the table of findings that stands behind a report. */
export const foundVi = {
  title: 'Kết quả kiểm tra các tệp',
  name: 'Kết quả kiểm tra',
  severity: 'Mức độ',
  unit: 'Đơn vị',
  place: 'Vị trí (tệp:dòng:cột)',
  file: 'Tệp',
  message: 'Nội dung',
  help: 'Đề nghị hoàn thiện',
  rule: 'Quy tắc',
  content: 'Nội dung thi đua',
  finding: 'Mã nhận biết',
  waived: '{text} ({waived})',
  whenEmpty: 'Không có nội dung nào cần hoàn thiện.',
}

/** The shape of these words; every text of one language stands in the other. */
export type FoundWords = typeof foundVi
