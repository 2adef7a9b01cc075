import type { FieldWords } from '../field.ts'

/** The fields of `register/v1`. */
export const registerFields: Readonly<Record<string, FieldWords>> = {
  'register.entries': {
    name: { vi: 'các mục theo dõi', en: 'entries' },
    what: {
      vi: 'Ghi từng đơn vị mà cơ quan tổng hợp theo dõi ngoài các tệp kế hoạch, mỗi đơn vị một mục.',
      en: 'List what the secretariat knows of units beside their plan files, one entry a unit.',
    },
  },
  'entries.unit': {
    name: { vi: 'mã đơn vị được theo dõi', en: 'code of the unit' },
    what: { vi: 'Ghi mã đơn vị, trong dấu ngoặc kép.', en: "Write the unit's code in double quotes." },
    examples: ['38'],
  },
  'entries.state': {
    name: { vi: 'tình trạng', en: 'state' },
    what: {
      vi:
        'Ghi `filed_on_paper` đã ban hành, gửi bản giấy, chưa nhập tệp; `drafting` đang xây dựng; `extension` được ' +
        'lùi thời hạn; `exempt` được miễn.',
      en:
        'Write `filed_on_paper` (issued, filed on paper, not encoded), `drafting` (being drafted), `extension` ' +
        '(given more time) or `exempt`.',
    },
  },
  'entries.number': {
    name: { vi: 'số, ký hiệu kế hoạch', en: 'number of the plan' },
    what: {
      vi: 'Ghi số, ký hiệu của kế hoạch đã gửi bản giấy.',
      en: 'Write the number and symbol of the plan filed on paper.',
    },
    examples: ['130/KH-UBND'],
  },
  'entries.issued': {
    name: { vi: 'ngày ban hành kế hoạch', en: 'date of issue of the plan' },
    what: {
      vi: 'Ghi ngày ban hành của kế hoạch đã gửi bản giấy, theo thứ tự năm-tháng-ngày.',
      en: 'Write the day on which the plan filed on paper was issued, as year-month-day.',
    },
    examples: ['2025-06-27'],
  },
  'entries.received': {
    name: { vi: 'ngày nhận', en: 'date received' },
    what: {
      vi: 'Ghi ngày cơ quan tổng hợp nhận được kế hoạch, theo thứ tự năm-tháng-ngày.',
      en: 'Write the day on which the secretariat received the plan, as year-month-day.',
    },
    examples: ['2025-07-02'],
  },
  'entries.until': {
    name: { vi: 'thời hạn được lùi đến', en: 'last day of the extension' },
    what: {
      vi: 'Ghi ngày cuối của thời hạn mới, theo thứ tự năm-tháng-ngày; dùng với `extension`.',
      en: 'Write the last day of the new term, as year-month-day; for `extension`.',
    },
    examples: ['2025-09-30'],
  },
  'entries.document': {
    name: { vi: 'văn bản cho phép', en: 'document of permission' },
    what: {
      vi: 'Ghi số, ký hiệu của văn bản cho phép lùi thời hạn hoặc miễn.',
      en: 'Write the number and symbol of the document that gives more time or exempts.',
    },
    examples: ['88/SNV-TĐKT'],
  },
  'entries.reminders': {
    name: { vi: 'số lần đôn đốc', en: 'number of reminders' },
    what: { vi: 'Ghi số lần đã đôn đốc đơn vị.', en: 'Write how many times the unit was reminded.' },
    examples: [0, 2],
  },
}
