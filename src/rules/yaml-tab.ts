import { kind } from '../model/finding.ts'

/** A tab in indentation, which YAML does not allow. */
export default kind({
  id: 'yaml-tab',
  severity: 'error',
  about: 'file',
  family: 'reading',
  words: () => ({
    title: { vi: 'Thụt lề bằng dấu cách', en: 'Indentation by spaces' },
    help: {
      vi: 'Thay mỗi dấu Tab ở đầu dòng bằng 02 dấu cách. Phần lớn phần mềm soạn thảo có lệnh đổi Tab thành dấu cách cho cả tệp.',
      en: 'Replace each tab at the beginning of a line by 2 spaces. Most editors can convert tabs to spaces in the whole file.',
    },
    messages: {
      indent: {
        vi: 'Dòng thụt lề bằng phím Tab, phần mềm không đọc được (số dòng như vậy trong tệp: {count}).',
        en: 'The line is indented with a tab and cannot be read (such lines in the file: {count}).',
      },
    },
  }),
})
