import { kind } from '../model/finding.ts'

/** In a folder walk: a text that seems to mean to be a plan but does not say so. */
export default kind({
  id: 'document-lookalike',
  severity: 'warning',
  about: 'file',
  family: 'reading',
  words: () => ({
    title: { vi: 'Tệp giống kế hoạch nhưng không được kiểm tra', en: 'Looks like a plan, but is not checked' },
    help: {
      vi: 'Nếu là kế hoạch, thêm dòng đầu `schema: plan/v1`. Nếu không phải, không cần làm gì: tệp được bỏ qua.',
      en: 'If it is a plan, add the first line `schema: plan/v1`. If not, nothing needs doing: it is passed by.',
    },
    messages: {
      plan: {
        vi: 'Tệp có mục `{key}` như một kế hoạch nhưng không có dòng `schema`, nên không được kiểm tra.',
        en: 'The file has `{key}` as a plan would, but no line `schema`, so it is not checked.',
      },
    },
  }),
})
