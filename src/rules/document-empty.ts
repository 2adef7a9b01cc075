import { kind } from '../model/finding.ts'

/** A file with nothing but comments. */
export default kind({
  id: 'document-empty',
  severity: 'error',
  about: 'file',
  family: 'reading',
  words: () => ({
    title: { vi: 'Tệp có nội dung', en: 'The file holds something' },
    help: {
      vi: 'Ghi nội dung theo mẫu (`plan init` lập sẵn một tệp), hoặc xóa tệp. Dòng bắt đầu bằng `#` chỉ là ghi chú.',
      en: 'Write the content (`plan init` starts a file), or delete it. Lines that begin with `#` are only comments.',
    },
    messages: {
      empty: { vi: 'Tệp chưa có nội dung.', en: 'The file is empty.' },
    },
  }),
})
