import { kind } from '../model/finding.ts'

/** A key that the form does not have in this place, with the one that was probably meant. */
export default kind({
  id: 'shape-unknown-key',
  severity: 'error',
  about: 'file',
  family: 'shape',
  words: () => ({
    title: { vi: 'Tên trường theo mẫu', en: 'Known fields' },
    help: {
      meant: {
        vi: 'Có thể là `{meant}` ({meant:field}). Xem các trường: `plan explain`.',
        en: 'Perhaps `{meant}` ({meant:field}). See the fields: `plan explain`.',
      },
      misplaced: {
        vi: 'Chuyển trường này vào trong `{in}`; đúng chỗ của nó: `plan explain {key}`.',
        en: 'Move it into `{in}`; where it stands: `plan explain {key}`.',
      },
      unknown: { vi: 'Các trường dùng được ở đây: {known:codes}.', en: 'The fields here are {known:codes}.' },
      many: {
        vi: 'Đoạn này có thể đặt sai chỗ hoặc thuộc mẫu khác. Các trường dùng được ở đây: {known:codes}.',
        en: 'This part may stand in the wrong place or be of another form. The fields here are {known:codes}.',
      },
    },
    messages: {
      meant: { vi: 'Mẫu không có trường `{key}` ở đây.', en: 'The form has no field `{key}` here.' },
      misplaced: {
        vi: 'Trường `{key}` ({key:field}) thuộc `{in}`, không ghi ở đây.',
        en: 'The field `{key}` ({key:field}) belongs to `{in}` and does not stand here.',
      },
      unknown: { vi: 'Mẫu không có trường `{key}` ở đây.', en: 'The form has no field `{key}` here.' },
      many: {
        vi: 'Mẫu không có {count} trường được ghi ở đây; trường đầu tiên là `{key}`.',
        en: 'The form does not have {count} of the fields here; the first is `{key}`.',
      },
    },
  }),
})
