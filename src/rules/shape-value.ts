import { kind } from '../model/finding.ts'

/** A value that is none of those the form allows. */
export default kind({
  id: 'shape-value',
  severity: 'error',
  about: 'file',
  family: 'shape',
  words: () => ({
    title: { vi: 'Giá trị theo mẫu', en: 'Allowed values' },
    help: {
      near: {
        vi: 'Có thể là {near:codes}. Các giá trị dùng được: {allowed:codes}. Nghĩa của từng giá trị: `plan explain {key}`.',
        en: 'Perhaps {near:codes}. The values are {allowed:codes}. What they mean: `plan explain {key}`.',
      },
      other: {
        vi: 'Các giá trị dùng được: {allowed:codes}. Nghĩa của từng giá trị: `plan explain {key}`.',
        en: 'The values are {allowed:codes}. What they mean: `plan explain {key}`.',
      },
      only: {
        vi: 'Ghi `{key}: {allowed:list}`, hoặc các trường con của mục này: `plan explain {key}`.',
        en: 'Write `{key}: {allowed:list}`, or the fields of this part: `plan explain {key}`.',
      },
    },
    messages: {
      near: {
        vi: '`{key}` ({key:field}) không có giá trị “{found}”.',
        en: '`{key}` ({key:field}) has no value "{found}".',
      },
      other: {
        vi: '`{key}` ({key:field}) không có giá trị “{found}”.',
        en: '`{key}` ({key:field}) has no value "{found}".',
      },
      only: {
        vi: '`{key}` ({key:field}) không có giá trị “{found}”.',
        en: '`{key}` ({key:field}) has no value "{found}".',
      },
    },
  }),
})
