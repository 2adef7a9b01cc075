import { kind } from '../model/finding.ts'

/** A key without which a document is none of its kind. */
export default kind({
  id: 'shape-missing',
  severity: 'error',
  about: 'file',
  family: 'shape',
  words: () => ({
    title: { vi: 'Đủ các trường bắt buộc', en: 'Required fields are there' },
    help: {
      vi: 'Ghi tiếp vào `{key}:` nếu dòng này để trống; nếu chưa có, bổ sung `{key}` vào mục này. Cách ghi: `plan explain {key}`.',
      en: 'Fill in `{key}:` if it stands empty, else add `{key}` here. How: `plan explain {key}`.',
    },
    messages: {
      missing: {
        vi: 'Chưa ghi trường `{key}` ({key:field}).',
        en: 'The field `{key}` ({key:field}) is missing or empty.',
      },
    },
  }),
})
