import type { FieldWords } from '../field.ts'

/** The fields of `waivers/v1`. */
export const waiverFields: Readonly<Record<string, FieldWords>> = {
  'waivers_file.waivers': {
    name: { vi: 'các ngoại lệ được chấp thuận', en: 'waivers' },
    what: {
      vi: 'Ghi từng ngoại lệ, mỗi ngoại lệ một mục có mã quy tắc, lý do, người chấp thuận và ngày hết hiệu lực.',
      en: 'List the findings set aside, one entry each with the rule, the reason, who granted it and until when.',
    },
  },
  'waivers.rule': {
    name: { vi: 'mã quy tắc', en: 'rule id' },
    what: {
      vi: 'Ghi mã quy tắc kiểm tra có nội dung được chấp thuận ngoại lệ.',
      en: 'Write the id of the rule whose finding is set aside.',
    },
    examples: ['content-missing'],
  },
  'waivers.unit': {
    name: { vi: 'mã đơn vị được chấp thuận', en: 'code of the unit' },
    what: {
      vi: 'Ghi mã đơn vị được chấp thuận ngoại lệ, trong dấu ngoặc kép.',
      en: 'Write the code of the unit that the waiver is for, in double quotes.',
    },
    examples: ['14'],
  },
  'waivers.at': {
    name: { vi: 'vị trí áp dụng', en: 'place' },
    what: {
      vi: 'Ghi phần đầu đường dẫn của trường, phần tử danh sách gọi theo mã. Không bắt buộc.',
      en: "Write the beginning of the field's path, with list items by their id. Optional.",
    },
    examples: ['contents.security', 'contents.security.tasks[TH-6.01].due'],
  },
  'waivers.reason': {
    name: { vi: 'lý do chấp thuận', en: 'reason' },
    what: { vi: 'Nêu vì sao chấp thuận ngoại lệ. Bắt buộc.', en: 'Say why the finding is set aside. Required.' },
    examples: ['Đơn vị thực hiện nội dung này theo kế hoạch riêng đã ban hành'],
  },
  'waivers.granted_by': {
    name: { vi: 'thẩm quyền chấp thuận', en: 'granted by' },
    what: {
      vi: 'Ghi chức danh người chấp thuận và văn bản chấp thuận. Bắt buộc.',
      en: 'Write the post that granted the waiver and the document. Required.',
    },
  },
  'waivers.until': {
    name: { vi: 'ngày hết hiệu lực', en: 'last day of the waiver' },
    what: {
      vi: 'Ghi ngày cuối mà ngoại lệ còn hiệu lực, theo thứ tự năm-tháng-ngày. Bắt buộc.',
      en: 'Write the last day on which the waiver holds, as year-month-day. Required.',
    },
    examples: ['2026-12-31'],
  },
  'granted_by.position': {
    name: { vi: 'chức danh người chấp thuận', en: 'post that granted it' },
    what: { vi: 'Ghi chức danh, không cần họ tên.', en: 'Write the post; no name is needed.' },
    examples: ['Giám đốc Sở Nội vụ'],
  },
  'granted_by.document': {
    name: { vi: 'văn bản chấp thuận', en: 'document granting it' },
    what: {
      vi: 'Ghi số, ký hiệu của văn bản chấp thuận ngoại lệ.',
      en: 'Write the number and symbol of the document that grants the waiver.',
    },
    examples: ['12/TB-SNV'],
  },
}
