import { evidencePaths } from '../model/evidence.ts'
import { workspaceRule } from '../model/finding.ts'

/** A file that is named as evidence lies in the repository. */
export default workspaceRule({
  id: 'evidence-file',
  severity: 'error',
  about: 'file',
  family: 'files',
  words: () => ({
    title: { vi: 'Tệp tài liệu kiểm chứng có trong kho dữ liệu', en: 'Evidence files are in the repository' },
    help: {
      missing: {
        vi: 'Kiểm tra tên tệp (chữ hoa, chữ thường, phần mở rộng) và thư mục; đường dẫn tính từ thư mục gốc của kho dữ liệu hoặc từ thư mục của tệp này, ví dụ `file: evidence/45-bc-snv.pdf`. Nếu tài liệu không lưu trong kho, bỏ `file`, ghi số, ký hiệu ở `document`.',
        en: "Check the file's name (case, extension) and its folder; the path begins at the repository's root or at the folder of this file, e.g. `file: evidence/45-bc-snv.pdf`. If the document isn't kept in the repository, remove `file` and give its number in `document`.",
      },
      outside: {
        vi: 'Chép tệp vào kho dữ liệu và ghi đường dẫn trong kho, ví dụ `file: evidence/45-bc-snv.pdf`. Nếu tài liệu không lưu trong kho, bỏ `file`, ghi số, ký hiệu ở `document`.',
        en: "Copy the file into the repository and write its path there, e.g. `file: evidence/45-bc-snv.pdf`. If the document isn't kept in the repository, remove `file` and give its number in `document`.",
      },
    },
    messages: {
      missing: {
        vi: 'Tệp tài liệu kiểm chứng “{path}” không có trong kho dữ liệu.',
        en: 'The evidence file "{path}" is not in the repository.',
      },
      outside: {
        vi: 'Đường dẫn tài liệu kiểm chứng “{path}” dẫn ra ngoài kho dữ liệu.',
        en: 'The path of evidence "{path}" leads out of the repository.',
      },
    },
  }),
  check({ workspace: { progress, evidence } }, say) {
    for (const { file, evidence: named } of progress) {
      for (const { at, file: path } of named) {
        const found = evidencePaths(file, path).map((it) => (it === null ? 'outside' : (evidence.get(it) ?? null)))
        if (!found.length || found.includes('inside') || found.includes(null)) continue
        say({ file, at, message: found.includes('missing') ? 'missing' : 'outside', data: { path } })
      }
    }
  },
})
