import { kind } from '../model/finding.ts'

/** A second document in one file: one file is one document. */
export default kind({
  id: 'yaml-many-documents',
  severity: 'error',
  about: 'file',
  family: 'reading',
  words: () => ({
    title: { vi: 'Mỗi tệp một văn bản', en: 'One document a file' },
    help: {
      vi: 'Tách phần từ đây trở đi sang tệp riêng. Nếu chỉ là đường kẻ trang trí, xóa dòng này.',
      en: 'Move the part from here on to a file of its own. If it is only a decorative rule, delete the line.',
    },
    messages: {
      many: { vi: 'Từ dòng này tệp bắt đầu một văn bản thứ hai.', en: 'A second document begins here.' },
    },
  }),
})
