import { fileRule } from '../model/finding.ts'
import { yearOf } from '../model/period.ts'

const fewest = 10
const share = 0.7

/** The due dates of a plan are not nearly all the same day. */
export default fileRule({
  id: 'deadline-bunched',
  severity: 'info',
  about: 'plan',
  family: 'deadlines',
  absence: true,
  practice: true,
  words: () => ({
    title: { vi: 'Thời hạn được chia theo tiến độ', en: 'Due dates spread over time' },
    help: {
      vi: 'Theo thông lệ, nên chia mốc theo quý hoặc theo tháng để thuận lợi cho việc theo dõi, đôn đốc, ví dụ `due: {example}`. Nếu các việc thực sự cùng kết thúc vào ngày này thì giữ nguyên.',
      en: 'By common practice, milestones by quarter or month make follow-up easier, e.g. `due: {example}`. If the work really ends on that one day, leave it.',
    },
    messages: {
      bunched: {
        vi: 'Kế hoạch có {count:count} trên {total:count} nhiệm vụ cùng đến hạn vào ngày {due:date}.',
        en: '{count:count} of the {total:count} tasks with a due date are due on the same day, {due:date}.',
      },
    },
  }),
  check({ plan }, say) {
    const days = new Map<string, number>()
    let total = 0
    for (const { due, recurring } of plan.tasks) {
      if (!due || recurring) continue
      days.set(due.to, (days.get(due.to) ?? 0) + 1)
      total++
    }
    if (total < fewest) return
    for (const [due, count] of days) {
      if (count <= total * share) continue
      say({ at: ['contents'], message: 'bunched', data: { count, total, due, example: `${yearOf(due)}-Q2` } })
    }
  },
})
