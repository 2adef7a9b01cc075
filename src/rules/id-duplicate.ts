import { fileRule } from '../model/finding.ts'
import { type Identified, idsOf, mayShareIds } from '../model/ids.ts'
import { shorten } from '../model/names.ts'

/** An id stands for one thing: progress files and other plans refer to it. */
export default fileRule({
  id: 'id-duplicate',
  severity: 'error',
  about: 'file',
  family: 'targets',
  words: () => ({
    title: { vi: 'Mã không trùng nhau', en: 'No id twice' },
    help: {
      vi: 'Mỗi mã chỉ dùng một lần trong kế hoạch. Ghi mã khác cho mục này, ví dụ `id: {example}`; mã đã dùng trong báo cáo tiến độ thì giữ nguyên.',
      en: 'An id is used once in a plan. Give this entry another one, e.g. `id: {example}`; leave the one that progress files already use.',
    },
    messages: {
      named: {
        vi: 'Trùng {key:field} {id}: mã này đã dùng cho “{first}”.',
        en: 'The {key:field} {id} is used twice; it already stands for "{first}".',
      },
      unnamed: {
        vi: 'Trùng {key:field} {id}: mã này đã dùng ở trên.',
        en: 'The {key:field} {id} is used twice; it stands further up already.',
      },
    },
  }),
  check({ plan }, say) {
    if (!mayShareIds(plan)) return
    for (const [container, list] of Object.entries(idsOf(plan))) {
      const first = new Map<string, Identified>()
      for (const it of list) {
        const before = first.get(it.id)
        if (!before) {
          first.set(it.id, it)
          continue
        }
        const data = { in: container, key: 'id', id: it.id, example: another(it.id, list) }
        const related = [{ at: [...before.at, 'id'] }]
        if (before.name === undefined) say({ at: [...it.at, 'id'], message: 'unnamed', data, related })
        else say({ at: [...it.at, 'id'], message: 'named', data: { ...data, first: shorten(before.name) }, related })
      }
    }
  },
})

/** The next free id of the same row: TH-1.02 after TH-1.01. */
function another(id: string, list: readonly Identified[]): string {
  const [, head = id, digits = ''] = /^(.*?)(\d{0,6})$/s.exec(id) ?? []
  const taken = new Set(list.map((it) => it.id))
  for (let n = Number(digits) + 1; ; n++) {
    const next = head + String(n).padStart(digits.length || 1, '0')
    if (!taken.has(next)) return next
  }
}
