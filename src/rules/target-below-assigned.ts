import { fileRule } from '../model/finding.ts'
import { directionOf, isWorse, unitAfterNumber } from '../model/target.ts'

/** A target isn't worse than what the unit above assigned, unless a note says why. */
export default fileRule({
  id: 'target-below-assigned',
  severity: 'warning',
  about: 'plan',
  family: 'targets',
  yieldsTo: ['target-percent', 'target-percent-fraction'],
  words: () => ({
    title: { vi: 'Chỉ tiêu đạt mức cấp trên giao', en: 'Targets reach what was assigned' },
    help: {
      vi: 'Đề nghị đặt chỉ tiêu ít nhất bằng mức được giao: `value: {assigned}`. Nếu mức được giao tính cho năm khác hoặc đã được điều chỉnh, ghi mức mới ở `assigned.value` hoặc nêu lý do ở `note`.',
      en: 'Set the target no worse than what was assigned: `value: {assigned}`. If that is for another year or has been adjusted, write the new figure in `assigned.value` or give the reason in `note`.',
    },
    messages: {
      below: {
        vi: 'Chỉ tiêu {target} là {value:number}{unit}, thấp hơn mức cấp trên giao là {assigned:number}{unit}.',
        en: 'Target {target} is {value:number}{unit}, below the {assigned:number}{unit} that the unit above assigned.',
      },
      above: {
        vi: 'Chỉ tiêu {target} là {value:number}{unit}, chưa bằng mức cấp trên giao là {assigned:number}{unit} (giá trị càng nhỏ càng tốt).',
        en: 'Target {target} is {value:number}{unit}, short of the {assigned:number}{unit} that the unit above assigned (smaller is better).',
      },
    },
  }),
  check({ plan, catalogue }, say) {
    for (const { target, at } of plan.targets) {
      const assigned = target.assigned?.value
      const { value } = target
      if (value === undefined || assigned === undefined || target.note !== undefined) continue
      const direction = directionOf(target, catalogue)
      if (!isWorse(value, assigned, direction)) continue
      const unit = unitAfterNumber(target.unit_of_measure, catalogue)
      const data = { target: target.id, value, assigned, unit }
      say({ at: [...at, 'value'], message: direction === 'up' ? 'below' : 'above', data })
    }
  },
})
