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
      vi: 'Bổ sung `{key}` vào mục này. Cách ghi: `plan explain {key}`.',
      en: 'Add `{key}` here. How: `plan explain {key}`.',
    },
    messages: {
      missing: { vi: 'Thiếu trường `{key}` ({key:field}).', en: 'The field `{key}` ({key:field}) is missing.' },
    },
  }),
})
