import { kind } from '../model/finding.ts'

/** A file says by its key `schema` what it is. */
export default kind({
  id: 'document-kind',
  severity: 'error',
  about: 'file',
  family: 'reading',
  words: () => ({
    title: { vi: 'Loại văn bản của tệp', en: 'Kind of document' },
    help: {
      missing: {
        vi: 'Kế hoạch thì ghi ở dòng đầu: `schema: plan/v1`. Các loại văn bản: {known:codes}.',
        en: 'A plan begins with `schema: plan/v1`. The kinds are {known:codes}.',
      },
      meant: { vi: 'Ghi `schema: {meant}`.', en: 'Write `schema: {meant}`.' },
      unknown: {
        vi: 'Kế hoạch thì ghi `schema: plan/v1`. Các loại văn bản: {known:codes}.',
        en: 'A plan has `schema: plan/v1`. The kinds are {known:codes}.',
      },
    },
    messages: {
      missing: {
        vi: 'Tệp chưa có dòng `schema`, nên chưa biết là loại văn bản nào.',
        en: 'The file has no line `schema`: what kind of document it is cannot be known.',
      },
      meant: { vi: 'Không có loại văn bản `{found}`.', en: 'There is no kind of document `{found}`.' },
      unknown: { vi: 'Không có loại văn bản `{found}`.', en: 'There is no kind of document `{found}`.' },
    },
  }),
})
