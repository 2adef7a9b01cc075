import { fileRule } from '../model/finding.ts'
import { fold } from '../model/names.ts'
import type { Path } from '../model/path.ts'
import { yearOf } from '../model/period.ts'
import { unitAfterNumber } from '../model/target.ts'

interface Figure {
  readonly target: string
  /** Its target, and which of its milestones it is; -1: the target itself. */
  readonly at: Path
  readonly step: number
  readonly value: number
}

const placeOf = ({ at, step }: Pick<Figure, 'at' | 'step'>): Path =>
  step < 0 ? [...at, 'value'] : [...at, 'milestones', step, 'value']

/** One indicator has one value for one year, whether it stands as a target or as a milestone of one. */
export default fileRule({
  id: 'target-conflict',
  severity: 'warning',
  about: 'file',
  family: 'targets',
  yieldsTo: ['target-percent-fraction'],
  words: () => ({
    title: { vi: 'Mỗi chỉ số một giá trị trong một năm', en: 'One value for an indicator and a year' },
    help: {
      vi: 'Giữ một giá trị theo bản đã ký. Nếu là hai phạm vi khác nhau, nêu rõ ở `indicator`, ví dụ `Tỷ lệ hồ sơ trực tuyến cấp xã` và `Tỷ lệ hồ sơ trực tuyến cấp tỉnh`.',
      en: 'Keep the value of the signed paper. Where two scopes are meant, let `indicator` say so, e.g. `Tỷ lệ hồ sơ trực tuyến cấp xã` and `Tỷ lệ hồ sơ trực tuyến cấp tỉnh`.',
    },
    messages: {
      targets: {
        vi: 'Chỉ tiêu {first} và {target} cùng đo “{indicator}” cho năm {year} nhưng ghi hai giá trị: {other:number}{unit} và {value:number}{unit}.',
        en: 'Targets {first} and {target} both measure "{indicator}" for {year}, with two values: {other:number}{unit} and {value:number}{unit}.',
      },
      milestones: {
        vi: 'Chỉ tiêu {target} ghi hai giá trị cho năm {year}: {other:number}{unit} và {value:number}{unit}.',
        en: 'Target {target} has two values for {year}: {other:number}{unit} and {value:number}{unit}.',
      },
    },
  }),
  check({ plan, catalogue }, say) {
    const first = new Map<string, Figure>()
    // equal texts are about equally long: most need no folding
    const lengths = countBy(plan.targets.map((it) => it.target.indicator?.length ?? 0))
    for (const { target, at } of plan.targets) {
      const { id, indicator, unit_of_measure: unit = '', note } = target
      if (indicator === undefined) continue
      const alone = lengths.get(indicator.length) === 1
      if (alone && !target.milestones?.length) continue
      // a note may say what part each of two targets is for
      const measure = alone ? indicator : fold(`${indicator}|${unit}`)
      const measured = `${measure}|${note ?? ''}`
      const last = { value: target.value, year: target.year ?? yearOf(plan.period.to) }
      const steps = target.milestones?.length ?? 0
      for (let i = 0; i <= steps; i++) {
        const step = i < steps ? i : -1
        const { year, value } = (step < 0 ? last : target.milestones?.[step]) ?? {}
        if (value === undefined || year === undefined) continue
        const key = `${year}|${measured}`
        const before = first.get(key)
        if (!before) first.set(key, { target: id, at, step, value })
        else if (before.value !== value && (before.target !== id || before.at[1] === at[1])) {
          const data = { target: id, first: before.target, indicator, year, value, other: before.value }
          const message = before.target === id ? 'milestones' : 'targets'
          const related = [{ at: placeOf(before) }]
          const shown = { ...data, unit: unitAfterNumber(unit || undefined, catalogue) }
          say({ at: placeOf({ at, step }), message, data: shown, related })
        }
      }
    }
  },
})

function countBy(numbers: readonly number[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>()
  for (const it of numbers) counts.set(it, (counts.get(it) ?? 0) + 1)
  return counts
}
