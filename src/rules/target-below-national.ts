import { fileRule } from '../model/finding.ts'
import { yearOf } from '../model/period.ts'
import { comparesWith, isWorse, nationalOf, unitAfterNumber } from '../model/target.ts'

const bounds = {
  '>': { vi: 'trên', en: 'over' },
  '>=': { vi: 'tối thiểu', en: 'at least' },
  '=': { vi: 'mức', en: 'set at' },
  '<=': { vi: 'tối đa', en: 'at most' },
  '<': { vi: 'dưới', en: 'under' },
} as const

/** A target isn't worse than the national target that it names, unless a note says why. */
export default fileRule({
  id: 'target-below-national',
  severity: 'warning',
  about: 'plan',
  family: 'targets',
  yieldsTo: ['target-percent', 'target-percent-fraction'],
  words: () => ({
    title: { vi: 'Chỉ tiêu không thấp hơn mục tiêu quốc gia', en: 'No target below the national one' },
    help: {
      vi: 'Đề nghị cân nhắc nâng chỉ tiêu hoặc nêu lý do ở `note`, ví dụ `note: Địa bàn miền núi, 40% thôn chưa có sóng di động ổn định`. Mục tiêu quốc gia: {name}. Căn cứ: {basis}.',
      en: 'Consider raising it, or give the reason in `note`, e.g. `note: Địa bàn miền núi, 40% thôn chưa có sóng di động ổn định`. National target: {name}. Basis: {basis}.',
    },
    messages: {
      below: {
        vi: 'Chỉ tiêu {target} là {value:number}{unit}, trong khi mục tiêu quốc gia là {bound} {limit:number}{unit} vào năm {year}.',
        en: 'Target {target} is {value:number}{unit}; the national target is {bound} {limit:number}{unit} by {year}.',
      },
      exactly: {
        vi: 'Chỉ tiêu {target} là đúng {value:number}{unit}, trong khi mục tiêu quốc gia là {bound} {limit:number}{unit} vào năm {year}.',
        en: 'Target {target} is exactly {value:number}{unit}; the national target is {bound} {limit:number}{unit} by {year}.',
      },
    },
  }),
  check({ plan, catalogue }, say) {
    for (const { target, at } of plan.targets) {
      const national = nationalOf(target, catalogue)
      if (!national || target.value === undefined || target.note !== undefined) continue
      const { operator, value: limit, year, unit_of_measure: unit, direction = 'up' } = national
      if (operator === undefined || limit === undefined || year === undefined) continue
      if ((target.year ?? yearOf(plan.period.to)) < year) continue
      if (!comparesWith(target, national, catalogue)) continue
      const { value } = target
      const strict = operator === '>' || operator === '<'
      const message = isWorse(value, limit, direction) ? 'below' : strict && value === limit ? 'exactly' : null
      if (!message) continue
      const basis = catalogue.sources.find((it) => it.id === national.source[0])?.citation ?? ''
      const after = unitAfterNumber(unit, catalogue)
      const data = {
        target: target.id,
        value,
        limit,
        year,
        unit: after,
        bound: bounds[operator],
        name: national.name,
        basis,
      }
      say({ at: [...at, 'value'], message, data })
    }
  },
})
