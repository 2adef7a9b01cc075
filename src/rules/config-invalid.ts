import { kind } from '../model/finding.ts'

/** What is wrong in a configuration although its shape is right; nothing else is checked then. */
export default kind({
  id: 'config-invalid',
  severity: 'error',
  about: 'file',
  family: 'files',
  words: () => ({
    title: { vi: 'Cấu hình đúng', en: 'A right configuration' },
    help: {
      missingFile: {
        vi: 'Ghi đường dẫn tính từ thư mục có `plan.config.yaml`, dùng dấu `/`, ví dụ `data/units.yaml`; hoặc bỏ dòng này.',
        en: 'Write the path from the folder of `plan.config.yaml`, with `/`, e.g. `data/units.yaml`; or leave the line out.',
      },
      wrongKind: {
        vi: 'Kiểm tra tên tệp ở cấu hình và dòng `schema` của tệp đó.',
        en: 'Check the name in the configuration, and the line `schema` of that file.',
      },
      unknownRule: { vi: 'Xem mã các quy tắc: `plan explain`.', en: 'See the ids of the rules: `plan explain`.' },
      unknownRuleMeant: {
        vi: 'Có thể là `{meant}`. Xem mã các quy tắc: `plan explain`.',
        en: 'Perhaps `{meant}`. See the ids of the rules: `plan explain`.',
      },
    },
    messages: {
      missingFile: {
        vi: 'Cấu hình nêu tệp `{file}`, nhưng không có tệp nào như vậy.',
        en: 'The configuration names the file `{file}`, but there is none.',
      },
      wrongKind: {
        vi: 'Tệp `{file}` là văn bản loại `{found}`, không dùng được ở đây.',
        en: 'The file `{file}` is of the kind `{found}`, which is of no use here.',
      },
      unknownRule: { vi: 'Không có quy tắc `{rule}`.', en: 'There is no rule `{rule}`.' },
      unknownRuleMeant: { vi: 'Không có quy tắc `{rule}`.', en: 'There is no rule `{rule}`.' },
    },
  }),
})
