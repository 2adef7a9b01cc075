import { fileRule } from '../model/finding.ts'
import { directionOf, isGrowth, isPercent, isWorse, unitAfterNumber } from '../model/target.ts'

/** A target asks for more than the unit has already: keeping a level is fine, falling behind it is not. */
export default fileRule({
  id: 'target-already-met',
  severity: 'warning',
  about: 'plan',
  family: 'targets',
  practice: true,
  yieldsTo: ['target-percent', 'target-percent-fraction'],
  words: () => ({
    title: { vi: 'Chỉ tiêu cao hơn hiện trạng', en: 'Targets go beyond the baseline' },
    help: {
      vi: 'Đề nghị đặt giá trị tốt hơn hiện trạng, hoặc kiểm tra lại số liệu ở `baseline`. Nếu giá trị càng nhỏ càng tốt (thứ hạng, tỷ lệ trễ hạn), ghi `direction: down`. Nếu chủ trương là giữ không thấp hơn mức này, nêu ở `note`.',
      en: 'Set a value better than the baseline, or check the figure in `baseline`. Where smaller is better (a rank, a rate of delay), write `direction: down`. If the aim is to stay no lower than this, say so in `note`.',
    },
    messages: {
      met: {
        vi: 'Chỉ tiêu {target} là {value:number}{unit}, trong khi hiện trạng đã đạt {baseline:number}{unit}.',
        en: 'Target {target} is {value:number}{unit}, but the baseline is already {baseline:number}{unit}.',
      },
    },
  }),
  check({ plan, catalogue }, say) {
    for (const { target, at } of plan.targets) {
      const baseline = target.baseline?.value
      const { value } = target
      if (value === undefined || baseline === undefined || value === baseline || target.note !== undefined) continue
      if (!isWorse(value, baseline, directionOf(target, catalogue)) || isGrowth(target, catalogue)) continue
      if (baseline > 100 && isPercent(target.unit_of_measure, catalogue)) continue
      const unit = unitAfterNumber(target.unit_of_measure, catalogue)
      say({ at: [...at, 'value'], message: 'met', data: { target: target.id, value, baseline, unit } })
    }
  },
})
