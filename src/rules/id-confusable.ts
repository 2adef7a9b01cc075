import { fileRule } from '../model/finding.ts'
import { type Identified, idsOf, looseId, mayShareIds } from '../model/ids.ts'

/** Ids are compared exactly; two that a reader takes for one lead to wrong references. */
export default fileRule({
  id: 'id-confusable',
  severity: 'warning',
  about: 'file',
  family: 'targets',
  words: () => ({
    title: { vi: 'Mã dễ nhầm lẫn', en: 'Ids easily mixed up' },
    help: {
      vi: 'Mã được so sánh đúng từng ký tự. Ghi theo một cách thống nhất, mỗi mã một số riêng, ví dụ `TH-1.01`, `TH-1.02`.',
      en: 'Ids are compared character by character. Write them all in one way, each with a number of its own, e.g. `TH-1.01`, `TH-1.02`.',
    },
    messages: {
      alike: {
        vi: 'Hai {key:field} dễ nhầm lẫn: {id} và {first} chỉ khác nhau ở chữ hoa, số 0 hoặc dấu ngăn cách.',
        en: 'The {key:field} {id} is easily mixed up with {first}: they differ only by case, zeros or separators.',
      },
    },
  }),
  check({ plan }, say) {
    if (!mayShareIds(plan)) return
    for (const [container, list] of Object.entries(idsOf(plan))) {
      const first = new Map<string, Identified>()
      const seen = new Set<string>()
      for (const it of list) {
        if (seen.has(it.id)) continue
        seen.add(it.id)
        const loose = looseId(it.id)
        const before = first.get(loose)
        if (!before) {
          first.set(loose, it)
          continue
        }
        const data = { in: container, key: 'id', id: it.id, first: before.id }
        say({ at: [...it.at, 'id'], message: 'alike', data, related: [{ at: [...before.at, 'id'] }] })
      }
    }
  },
})
