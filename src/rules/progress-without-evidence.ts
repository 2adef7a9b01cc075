import { progressRule } from '../model/finding.ts'

/** What is reported as done is shown by a document or a file. Without a day it is progress-contradiction that asks for both. */
export default progressRule({
  id: 'progress-without-evidence',
  severity: 'warning',
  about: 'file',
  family: 'files',
  words: () => ({
    title: { vi: 'Hoàn thành kèm tài liệu kiểm chứng', en: 'Evidence for what is done' },
    help: {
      vi: 'Ghi số, ký hiệu văn bản hoặc đường dẫn tệp tại `evidence`, ví dụ `evidence: [{ document: 45/BC-SNV }]`; văn bản mật chỉ ghi “quản lý theo chế độ mật”, không ghi số.',
      en: 'Give the document number or file under `evidence`, e.g. `evidence: [{ document: 45/BC-SNV }]`; for classified documents write only that they are kept as classified.',
    },
    messages: {
      without: {
        vi: 'Nhiệm vụ {task} báo cáo hoàn thành ngày {completed:date} nhưng chưa có tài liệu kiểm chứng.',
        en: 'Task {task} is reported done on {completed:date} without evidence.',
      },
    },
  }),
  check({ progress }, say) {
    for (const { at, task, status, completed, file } of progress.tasks) {
      const shown = file.evidence?.some((it) => it && (it.document !== undefined || it.file !== undefined))
      if (status !== 'done' || completed === null || shown) continue
      say({ at: [...at, 'evidence'], message: 'without', data: { task, completed } })
    }
  },
})
