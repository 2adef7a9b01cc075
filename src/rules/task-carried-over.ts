import { fileRule } from '../model/finding.ts'

/** A task that began before the movement is work carried over into it. */
export default fileRule({
  id: 'task-carried-over',
  severity: 'info',
  about: 'plan',
  family: 'deadlines',
  practice: true,
  words: () => ({
    title: { vi: 'Nhiệm vụ chuyển tiếp', en: 'Task carried over' },
    help: {
      vi: 'Nếu là nhiệm vụ chuyển tiếp thì giữ nguyên. Nếu ghi nhầm năm, ghi lại `start`, ví dụ `start: {example}`.',
      en: 'If the work is carried over, leave it. If the year is a slip, correct `start`, e.g. `start: {example}`.',
    },
    messages: {
      carried: {
        vi: 'Nhiệm vụ {task} bắt đầu từ ngày {start:date}, trước thời gian của phong trào (từ ngày {from:date}).',
        en: 'Task {task} starts on {start:date}, before the movement (from {from:date}).',
      },
    },
  }),
  check({ plan, catalogue }, say) {
    const { from } = catalogue.movement
    for (const { id, at, start } of plan.tasks) {
      if (!start || start.from >= from) continue
      say({
        at: [...at, 'start'],
        message: 'carried',
        data: { task: id, start: start.from, from, example: from.slice(0, 7) },
      })
    }
  },
})
