import { kind } from '../model/finding.ts'

/** A key that is not text. */
export default kind({
  id: 'yaml-key',
  severity: 'error',
  about: 'file',
  family: 'reading',
  words: () => ({
    title: { vi: 'Tên trường là chữ', en: 'Keys are text' },
    help: {
      vi: 'Tên trường viết theo mẫu, ví dụ `lead: Sở Nội vụ`. Câu bắt đầu bằng `[` hoặc `{` thì đặt trong dấu ngoặc kép, ví dụ `work: "[Giai đoạn 1] Tập huấn kỹ năng số"`.',
      en: 'Keys are those of the form, e.g. `lead: Sở Nội vụ`. A sentence that begins with `[` or `{` goes in double quotes, e.g. `work: "[Giai đoạn 1] Tập huấn kỹ năng số"`.',
    },
    messages: {
      notText: { vi: 'Tên trường ở đây không phải là chữ.', en: 'The key here is not text.' },
    },
  }),
})
