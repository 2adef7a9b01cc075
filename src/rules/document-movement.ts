import { kind } from '../model/finding.ts'

/** A plan of a movement that the catalogue is not of. */
export default kind({
  id: 'document-movement',
  severity: 'error',
  about: 'file',
  family: 'reading',
  words: () => ({
    title: { vi: 'Phong trào của kế hoạch', en: 'Movement of the plan' },
    help: {
      vi: 'Nếu kế hoạch thuộc phong trào `{known}`, ghi `movement: {known}` hoặc bỏ dòng này. Nếu thuộc phong trào khác, kiểm tra bằng danh mục của phong trào đó.',
      en: 'If the plan is of the movement `{known}`, write `movement: {known}` or leave the line out. If it is of another one, check it with the catalogue of that one.',
    },
    messages: {
      other: {
        vi: 'Kế hoạch ghi phong trào `{movement}`, trong khi danh mục đang dùng là của phong trào `{known}`.',
        en: 'The plan is of the movement `{movement}`, the catalogue in use is of `{known}`.',
      },
    },
  }),
})
