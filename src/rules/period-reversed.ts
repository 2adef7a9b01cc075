import { fileRule } from '../model/finding.ts'
import { readPeriod } from '../model/period.ts'

/** A plan's period begins before it ends. */
export default fileRule({
  id: 'period-reversed',
  severity: 'error',
  about: 'file',
  family: 'shape',
  words: () => ({
    title: { vi: 'Thời kỳ của kế hoạch', en: 'Period of the plan' },
    help: {
      vi: 'Ghi năm bắt đầu ở `from`, năm kết thúc ở `to`, ví dụ `period: { from: {to}, to: {from} }`. Khi chưa sửa, kế hoạch được xét theo toàn bộ thời gian của phong trào.',
      en: 'Write the first year in `from` and the last in `to`, e.g. `period: { from: {to}, to: {from} }`. Until then the plan is judged for the whole movement.',
    },
    messages: {
      reversed: {
        vi: 'Thời kỳ của kế hoạch bắt đầu ({from}) sau khi kết thúc ({to}).',
        en: 'The period of the plan begins ({from}) after it ends ({to}).',
      },
    },
  }),
  check({ plan }, say) {
    const { from, to } = plan.file.document.period ?? {}
    if (from === undefined || to === undefined) return
    const [first, last] = [readPeriod(from), readPeriod(to)]
    if (!('period' in first) || !('period' in last) || first.period.from <= last.period.to) return
    say({ at: ['document', 'period', 'from'], message: 'reversed', data: { from: String(from), to: String(to) } })
  },
})
