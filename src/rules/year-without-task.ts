import { fileRule } from '../model/finding.ts'
import { contains, overlaps, yearOf } from '../model/period.ts'
import { taskSpan } from '../model/task-span.ts'

/** Each year that the plan covers by more than half has a task. */
export default fileRule({
  id: 'year-without-task',
  severity: 'warning',
  about: 'plan',
  family: 'deadlines',
  absence: true,
  yieldsTo: ['phase-without-task'],
  words: () => ({
    title: { vi: 'Năm nào cũng có nhiệm vụ', en: 'A task in each year' },
    help: {
      vi: 'Bổ sung nhiệm vụ có thời hạn trong năm còn thiếu, ví dụ `due: {example}`. Nhiệm vụ kéo dài nhiều năm ghi thêm `start`; việc làm thường xuyên hoặc hằng năm ghi `recurrence: continuous` hoặc `recurrence: yearly`.',
      en: 'Add a task due in the missing year, e.g. `due: {example}`. Give work of several years its `start`; for continuous or yearly work write `recurrence: continuous` or `recurrence: yearly`.',
    },
    messages: {
      empty: {
        vi: 'Kế hoạch chưa có nhiệm vụ nào của năm {years:list}.',
        en: 'The plan has no task in {years:list}.',
      },
    },
  }),
  check({ plan }, say) {
    const spans = plan.tasks.map((it) => taskSpan(it, plan))
    // a task whose time is not known may fall into any year
    if (!spans.length || spans.includes(null)) return
    const { firstIssued, period } = plan
    const covered = { from: firstIssued && firstIssued > period.from ? firstIssued : period.from, to: period.to }
    const years: number[] = []
    for (let year = yearOf(covered.from); year <= yearOf(covered.to); year++) {
      const whole = { from: `${year}-01-01`, to: `${year}-12-31` }
      if (contains(covered, `${year}-06-30`) && !spans.some((it) => it && overlaps(it, whole))) years.push(year)
    }
    if (years.length) say({ at: ['contents'], message: 'empty', data: { years, example: `${years[0]}-Q4` } })
  },
})
