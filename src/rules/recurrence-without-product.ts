import { canBeShown, comesEachPeriod } from '../model/deliverables.ts'
import { fileRule } from '../model/finding.ts'

/** A continuous task, which never ends, shows something each period. */
export default fileRule({
  id: 'recurrence-without-product',
  severity: 'warning',
  about: 'plan',
  family: 'clears',
  yieldsTo: ['placeholder-left'],
  words: () => ({
    title: { vi: 'Nhiệm vụ thường xuyên có sản phẩm từng kỳ', en: 'A continuous task has a product each period' },
    help: {
      vi: 'Nêu sản phẩm hoặc kết quả đo được của mỗi kỳ, ví dụ `deliverable: Báo cáo hằng quý`; nếu việc lặp lại theo kỳ, ghi `recurrence: quarterly` (hằng quý) hoặc `recurrence: yearly` (hằng năm) thay cho `continuous`.',
      en: 'Name the product or measurable result of each period, e.g. `deliverable: Báo cáo hằng quý` (quarterly report); if the work comes round in periods, write `recurrence: quarterly` or `recurrence: yearly` instead of `continuous`.',
    },
    messages: {
      none: {
        vi: 'Nhiệm vụ thường xuyên {task} chưa nêu báo cáo hoặc sản phẩm của mỗi kỳ: “{deliverable}”.',
        en: 'Continuous task {task} names no report or product of each period: "{deliverable}".',
      },
    },
  }),
  check({ plan, catalogue }, say) {
    for (const { id, at, file } of plan.tasks) {
      const { deliverable, recurrence } = file
      if (recurrence !== 'continuous' || !deliverable) continue
      if (canBeShown(deliverable, catalogue) || comesEachPeriod(deliverable, catalogue)) continue
      say({ at: [...at, 'deliverable'], message: 'none', data: { task: id, deliverable } })
    }
  },
})
