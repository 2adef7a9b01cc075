import { fileRule } from '../model/finding.ts'

/** Each task names a deliverable or result. */
export default fileRule({
  id: 'clear-deliverable',
  severity: 'error',
  about: 'plan',
  family: 'clears',
  absence: true,
  words: () => ({
    title: { vi: 'Rõ sản phẩm', en: 'Clear product' },
    help: {
      vi: 'Ghi sản phẩm hoặc kết quả kiểm đếm được, ví dụ `deliverable: 12 quyết định kiện toàn Tổ công nghệ số cộng đồng`.',
      en: 'Name a product or result that can be counted or shown, e.g. `deliverable: 12 quyết định kiện toàn Tổ công nghệ số cộng đồng` (12 decisions on community digital teams).',
    },
    messages: {
      missing: {
        vi: 'Nhiệm vụ {task} chưa nêu sản phẩm, kết quả phải đạt (rõ sản phẩm).',
        en: 'Task {task} names no deliverable (clear product).',
      },
    },
  }),
  check({ plan }, say) {
    for (const { id, at, file } of plan.tasks) {
      if (file.deliverable === undefined) say({ at: [...at, 'deliverable'], message: 'missing', data: { task: id } })
    }
  },
})
