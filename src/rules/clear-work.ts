import { isEmptyWork } from '../model/empty-work.ts'
import { fileRule } from '../model/finding.ts'

/** The work of a task says what is to be done. */
export default fileRule({
  id: 'clear-work',
  severity: 'error',
  about: 'plan',
  family: 'clears',
  yieldsTo: ['placeholder-left'],
  words: () => ({
    title: { vi: 'Rõ việc', en: 'Clear work' },
    help: {
      vi: 'Ghi việc phải làm và đối tượng của việc, ví dụ `work: Số hóa hồ sơ hộ tịch giai đoạn 1976 - 2015`.',
      en: 'State what is to be done, and to what, e.g. `work: Số hóa hồ sơ hộ tịch giai đoạn 1976 - 2015` (digitise the civil status records of 1976-2015).',
    },
    messages: {
      empty: {
        vi: 'Nhiệm vụ {task} ghi “{work}”, chưa nêu việc phải làm (rõ việc).',
        en: 'Task {task} says "{work}", which names nothing to do (clear work).',
      },
    },
  }),
  check({ plan, catalogue }, say) {
    for (const { id, at, work } of plan.tasks) {
      if (!isEmptyWork(work, catalogue)) continue
      say({ at: [...at, 'work'], message: 'empty', data: { task: id, work } })
    }
  },
})
