import { fileRule } from '../model/finding.ts'
import { fold } from '../model/names.ts'
import type { Path } from '../model/path.ts'
import { present, type TargetFile } from '../model/plan-file.ts'
import { isGrowth, isPercent } from '../model/target.ts'
import { holdsAny, wordList } from '../model/word-list.ts'

/** A rate in per cent lies between 0 and 100; growth and fulfilment of a plan may well not. */
export default fileRule({
  id: 'target-percent',
  severity: 'error',
  about: 'file',
  family: 'targets',
  words: () => ({
    title: { vi: 'Tỷ lệ nằm trong khoảng từ 0% đến 100%', en: 'Rates between 0% and 100%' },
    help: {
      vi: 'Ghi lại theo bản đã ký, ví dụ `value: 85`; phần thập phân ghi sau dấu chấm: `value: 61.5`. Nếu là số lượng, ghi đơn vị tính khác `%`; nếu là mức tăng, ghi rõ ở `indicator`, ví dụ `Tỷ lệ tăng doanh thu kinh tế số so với năm 2024`.',
      en: 'Write what the signed paper says, e.g. `value: 85`; decimals follow a point: `value: 61.5`. A count takes a unit other than `%`; for growth, let `indicator` say so, e.g. `Tỷ lệ tăng doanh thu kinh tế số so với năm 2024`.',
    },
    messages: {
      over: {
        vi: 'Chỉ tiêu {target}: {key:field} là {value:number}%, vượt quá 100%.',
        en: 'Target {target}: {key:field} is {value:number}%, over 100%.',
      },
      negative: {
        vi: 'Chỉ tiêu {target}: {key:field} là {value:number}%, nhỏ hơn 0%.',
        en: 'Target {target}: {key:field} is {value:number}%, below 0%.',
      },
    },
  }),
  check({ plan, catalogue }, say) {
    for (const { target, at } of plan.targets) {
      const wrong = figures(target).filter((it) => it.value < 0 || it.value > 100)
      if (!wrong.length || !isPercent(target.unit_of_measure, catalogue) || isGrowth(target, catalogue)) continue
      const text = fold(`${target.indicator ?? ''} ${target.unit_of_measure}`)
      const rate = target.national !== undefined || holdsAny(text, wordList(catalogue, 'rate_words'))
      for (const { path, within, value } of wrong) {
        if (value > 100 && !rate) continue
        const data = { target: target.id, in: within, key: 'value', value }
        say({ at: [...at, ...path], message: value < 0 ? 'negative' : 'over', data })
      }
    }
  },
})

/** Every figure of a target, with its place in it and the container that names it. */
function figures({ value, baseline, milestones, assigned }: TargetFile) {
  const found: { path: Path; within: string; value: number }[] = []
  const add = (path: Path, within: string, it: number | undefined) => {
    if (it !== undefined) found.push({ path, within, value: it })
  }
  add(['value'], 'targets', value)
  add(['baseline', 'value'], 'baseline', baseline?.value)
  for (const [i, it] of present(milestones)) add(['milestones', i, 'value'], 'milestones', it.value)
  add(['assigned', 'value'], 'assigned', assigned?.value)
  return found
}
