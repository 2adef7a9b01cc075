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
      deadlineIdTwice: {
        vi: 'Đặt mã khác cho một trong hai thời hạn; nếu là một thời hạn, giữ lại một mục.',
        en: 'Give one of the two another id; if they are one deadline, keep one entry.',
      },
      deadlineTwice: {
        vi: 'Giữ lại một mục. Nếu mỗi mục dành cho đơn vị khác nhau, ghi rõ ở `applies_to`, ví dụ `applies_to: { kinds: [commune] }`.',
        en: 'Keep one entry. If they are for different units, say so in `applies_to`, e.g. `applies_to: { kinds: [commune] }`.',
      },
      deadlineEarly: {
        vi: 'Kiểm tra lại năm. Thời hạn ghi bằng ngày, tháng, quý hoặc năm, ví dụ `due: {example}`.',
        en: 'Check the year. A deadline is a day, month, quarter or year, e.g. `due: {example}`.',
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
      deadlineIdTwice: {
        vi: 'Có hai thời hạn mang mã `{id}`.',
        en: 'Two deadlines have the id `{id}`.',
      },
      deadlineTwice: {
        vi: 'Thời hạn `{id}` đặt ra cho cùng một việc và cùng đơn vị như thời hạn `{other}`.',
        en: 'The deadline `{id}` is for the same thing and the same units as `{other}`.',
      },
      deadlineEarly: {
        vi: 'Thời hạn `{id}` là {due:period}, trước ngày phát động phong trào {launched:date}.',
        en: 'The deadline `{id}` is {due:period}, before the movement was launched on {launched:date}.',
      },
      unknownRule: { vi: 'Không có quy tắc `{rule}`.', en: 'There is no rule `{rule}`.' },
      unknownRuleMeant: { vi: 'Không có quy tắc `{rule}`.', en: 'There is no rule `{rule}`.' },
    },
  }),
})
