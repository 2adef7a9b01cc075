import { kind } from '../model/finding.ts'

/** Nesting past any plan; found before a recursive step. */
export default kind({
  id: 'yaml-too-deep',
  severity: 'error',
  about: 'file',
  family: 'reading',
  words: () => ({
    title: { vi: 'Số cấp lồng nhau', en: 'Depth of nesting' },
    help: {
      vi: 'Kiểm tra dấu ngoặc `[`, `{` và dấu gạch đầu dòng ở đây: một kế hoạch theo mẫu không quá mười cấp.',
      en: 'Check the brackets `[`, `{` and the dashes here: a plan has ten levels at most.',
    },
    messages: {
      deep: { vi: 'Các mục lồng nhau quá {deepest} cấp.', en: 'The nesting is deeper than {deepest} levels.' },
    },
  }),
})
