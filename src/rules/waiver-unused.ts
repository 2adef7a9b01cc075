import { kind } from '../model/finding.ts'

/** A waiver sets something aside. Found by the engine, which alone sees all findings (engine/waivers.ts). */
export default kind({
  id: 'waiver-unused',
  severity: 'warning',
  about: 'file',
  family: 'files',
  words: () => ({
    title: { vi: 'Ngoại lệ có nội dung áp dụng', en: 'Waivers set something aside' },
    help: {
      unused: {
        vi: 'Nếu nội dung đã được hoàn thiện, bỏ mục này; nếu chưa, kiểm tra `rule`, `unit` và `at`: `at` ghi như trong kết quả kiểm tra, ví dụ `contents.security.tasks[TH-6.01].due`. Nếu ngoại lệ được cấp trước cho thời gian tới, giữ nguyên.',
        en: 'If the point has been mended, remove the entry; if not, check `rule`, `unit` and `at`, which is written as in the findings, e.g. `contents.security.tasks[TH-6.01].due`. A waiver granted ahead of time may stay.',
      },
      never: {
        vi: 'Bỏ mục này và sửa tệp: lỗi đọc tệp, lỗi cấu hình và lỗi của chính danh sách ngoại lệ không thể được chấp thuận ngoại lệ.',
        en: 'Remove the entry and mend the file: faults of reading, of the configuration and of waivers themselves cannot be waived.',
      },
    },
    messages: {
      unused: {
        vi: 'Ngoại lệ cho quy tắc `{rule}` hiện không áp dụng cho nội dung nào.',
        en: 'The waiver of `{rule}` sets nothing aside at present.',
      },
      never: {
        vi: 'Quy tắc `{rule}` không thể được chấp thuận ngoại lệ.',
        en: 'The rule `{rule}` cannot be waived.',
      },
    },
  }),
})
