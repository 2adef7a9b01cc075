import { fileRule } from '../model/finding.ts'
import { fold } from '../model/names.ts'
import { yearOf } from '../model/period.ts'
import { present } from '../model/plan-file.ts'

/** So many years ahead, a target without a step on the way can't be followed. */
const farthest = 2

/** A target several years ahead has a milestone before. */
export default fileRule({
  id: 'target-without-milestones',
  severity: 'warning',
  about: 'plan',
  family: 'targets',
  absence: true,
  practice: true,
  words: () => ({
    title: { vi: 'Mốc trung gian của chỉ tiêu', en: 'Milestones of targets' },
    help: {
      vi: 'Theo thông lệ, chỉ tiêu dài hạn được chia theo từng năm hoặc theo giai đoạn để sơ kết. Ghi thêm `milestones`, ví dụ `milestones: [ { year: {example}, value: 70 } ]`.',
      en: 'By custom a long-term target is split by year or by phase, for the reviews. Add `milestones`, e.g. `milestones: [ { year: {example}, value: 70 } ]`.',
    },
    messages: {
      none: {
        vi: 'Chỉ tiêu {target} phải đạt vào năm {year}, {years:count} năm sau khi kế hoạch bắt đầu, nhưng chưa có mốc trung gian.',
        en: 'Target {target} is due in {year}, {years:count} years after the plan begins, and has no milestone before.',
      },
    },
  }),
  check({ plan }, say) {
    const start = yearOf(plan.issued ?? plan.period.from)
    const far = plan.targets.filter(({ target: { value, year, baseline, milestones } }) => {
      if (value === undefined || year === undefined || year - start <= farthest) return false
      // one thing to be built, or a level to be kept, has no steps
      return value > 1 && value !== baseline?.value && !present(milestones).length
    })
    if (!far.length) return
    // the step may stand as a target of its own: the same indicator for an earlier year
    const earliest = new Map<string, number>()
    for (const { target } of plan.targets) {
      const indicator = fold(target.indicator ?? '')
      earliest.set(indicator, Math.min(target.year ?? Infinity, earliest.get(indicator) ?? Infinity))
    }
    for (const { target, at } of far) {
      const { id, indicator = '', year = 0 } = target
      if ((earliest.get(fold(indicator)) ?? year) < year) continue
      const data = { target: id, year, years: year - start, example: start + farthest }
      say({ at: [...at, 'year'], message: 'none', data })
    }
  },
})
