import { kind } from '../model/finding.ts'

/** The same key twice in one place: only one of the two values could count. */
export default kind({
  id: 'yaml-duplicate-key',
  severity: 'error',
  about: 'file',
  family: 'reading',
  words: () => ({
    title: { vi: 'Mỗi trường ghi một lần', en: 'Each key once' },
    help: {
      vi: 'Giữ một dòng, xóa dòng kia. Nếu là hai mục của một danh sách (ví dụ hai nhiệm vụ), mỗi mục mở đầu bằng dấu gạch và dấu cách: `- id: TH-1.02`.',
      en: 'Keep one line and delete the other. Two items of a list (two tasks, say) each begin with a dash and a space: `- id: TH-1.02`.',
    },
    messages: {
      twice: {
        vi: 'Trường `{key}` được ghi hai lần trong cùng một mục: ở dòng {line} và ở đây.',
        en: 'The key `{key}` stands twice in one place: on line {line} and here.',
      },
    },
  }),
})
