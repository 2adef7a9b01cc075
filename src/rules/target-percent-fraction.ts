import { fileRule } from '../model/finding.ts'
import { fold } from '../model/names.ts'
import { isGrowth, isPercent } from '../model/target.ts'
import { holdsAny, wordList } from '../model/word-list.ts'

/** 0.85 with the unit "%" is most likely the 85% of a spreadsheet. */
export default fileRule({
  id: 'target-percent-fraction',
  severity: 'warning',
  about: 'file',
  family: 'targets',
  words: () => ({
    title: { vi: 'Phần trăm ghi dưới dạng số thập phân', en: 'Per cent written as a fraction' },
    help: {
      vi: 'Bảng tính hiển thị {meant:number}% nhưng lưu là {value:number}. Nếu là {meant:number}%, ghi `value: {meant}`; số liệu hiện trạng và các mốc ghi cùng cách. Nếu đúng là {value:number}%, giữ nguyên và nêu ở `note`.',
      en: 'A spreadsheet shows {meant:number}% and keeps {value:number}. If {meant:number}% is meant, write `value: {meant}`, baseline and milestones likewise. If it really is {value:number}%, leave it and say so in `note`.',
    },
    messages: {
      fraction: {
        vi: 'Chỉ tiêu {target} đang ghi {value:number}%; có thể là {meant:number}%.',
        en: 'Target {target} says {value:number}%; {meant:number}% may be meant.',
      },
    },
  }),
  check({ plan, catalogue }, say) {
    for (const { target, at } of plan.targets) {
      const { value = 0, unit_of_measure: unit, direction, note } = target
      if (value <= 0 || value > 1 || direction === 'down' || note !== undefined || !isPercent(unit, catalogue)) continue
      if (isGrowth(target, catalogue)) continue
      if (holdsAny(fold(target.indicator ?? ''), wordList(catalogue, 'small_percent_words'))) continue
      const meant = Number((value * 100).toFixed(4))
      say({ at: [...at, 'value'], message: 'fraction', data: { target: target.id, value, meant } })
    }
  },
})
