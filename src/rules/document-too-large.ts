import { kind } from '../model/finding.ts'

/** A file over the size limit is not read at all. */
export default kind({
  id: 'document-too-large',
  severity: 'error',
  about: 'file',
  family: 'reading',
  words: () => ({
    title: { vi: 'Dung lượng tệp', en: 'Size of the file' },
    help: {
      vi: 'Mỗi tệp chỉ ghi một kế hoạch, bằng chữ. Bỏ ảnh, bảng và tài liệu chèn vào; kế hoạch của đơn vị trực thuộc ghi ở tệp riêng.',
      en: 'One plan a file, text only. Take out pictures and inserted material; plans of subordinate units go to files of their own.',
    },
    messages: {
      large: {
        vi: 'Tệp có dung lượng {size:size}, vượt giới hạn {limit:size}.',
        en: 'The file has {size:size}, over the limit of {limit:size}.',
      },
    },
  }),
})
