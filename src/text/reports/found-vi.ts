import type { FoundWords } from '../../model/findings-report.ts'

/** The words of the table of findings that stands behind a report. */
export const foundVi: FoundWords = {
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
  whenEmpty: 'Không có nội dung nào cần hoàn thiện.',
}
