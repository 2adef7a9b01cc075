import { canBeShown, opensAsActivity } from '../model/deliverables.ts'
import { fileRule } from '../model/finding.ts'

/** A deliverable is a thing or a count, not the doing of it. */
export default fileRule({
  id: 'deliverable-is-activity',
  severity: 'warning',
  about: 'plan',
  family: 'clears',
  yieldsTo: ['recurrence-without-product', 'placeholder-left'],
  words: () => ({
    title: { vi: 'Sản phẩm kiểm đếm được', en: 'A deliverable that can be counted or shown' },
    help: {
      vi: 'Bổ sung số lượng hoặc tài liệu chứng minh, ví dụ `deliverable: 04 lớp tập huấn, 120 lượt người; danh sách học viên`.',
      en: 'Add a number or a document, e.g. `deliverable: 04 lớp tập huấn, 120 lượt người; danh sách học viên` (4 classes, 120 attendances; list of participants).',
    },
    messages: {
      activity: {
        vi: 'Sản phẩm của nhiệm vụ {task} đang ghi dưới dạng hoạt động: “{deliverable}”.',
        en: 'The deliverable of task {task} reads as an activity: "{deliverable}".',
      },
    },
  }),
  check({ plan, catalogue }, say) {
    for (const { id, at, file } of plan.tasks) {
      const { deliverable } = file
      if (!deliverable || !opensAsActivity(deliverable, catalogue) || canBeShown(deliverable, catalogue)) continue
      say({ at: [...at, 'deliverable'], message: 'activity', data: { task: id, deliverable } })
    }
  },
})
