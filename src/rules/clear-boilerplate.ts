import { fileRule } from '../model/finding.ts'
import { leadUnitsOf } from '../model/lead-units.ts'
import type { Path } from '../model/path.ts'

/** Two units may well answer alike; from three on, and for most units, it is a formula. */
const fewest = 3

/** Responsibility and authority say something of the unit, not the same for nearly all. */
export default fileRule({
  id: 'clear-boilerplate',
  severity: 'info',
  about: 'plan',
  family: 'clears',
  practice: true,
  words: () => ({
    title: { vi: 'Trách nhiệm, thẩm quyền cụ thể theo đơn vị', en: 'Responsibility and authority of each unit' },
    help: {
      vi: 'Đề nghị nêu trách nhiệm, thẩm quyền theo chức năng của từng đơn vị: chịu trách nhiệm về nhiệm vụ nào, được quyết định việc gì, trình cấp nào việc gì. Nếu các đơn vị thực sự được giao như nhau, giữ nguyên.',
      en: "State responsibility and authority by each unit's functions: answerable for which tasks, what it may decide, what it submits to whom. If the units really have the same, keep it.",
    },
    messages: {
      same: {
        vi: 'Trách nhiệm và thẩm quyền của {n:count} trên {total:count} đơn vị chủ trì ghi giống nhau: {units:list}.',
        en: 'Responsibility and authority of {n} of {total} lead units are worded alike: {units:list}.',
      },
    },
  }),
  check({ plan, catalogue }, say) {
    const alike = new Map<string, { at: Path; units: string[] }>()
    let total = 0
    for (const { unit, tasks } of leadUnitsOf(plan, catalogue)) {
      const index = plan.file.assignments?.findIndex((it) => it?.unit === unit) ?? -1
      const own = tasks.find((it) => it.file.responsibility && it.file.authority)
      const said = plan.file.assignments?.[index] ?? own?.file
      if (!said?.responsibility || !said.authority) continue
      total++
      const text = `${said.responsibility}\n${said.authority}`.replaceAll(unit, '')
      const at: Path = index >= 0 ? ['assignments', index, 'responsibility'] : [...(own?.at ?? []), 'responsibility']
      const same = alike.get(text) ?? { at, units: [] }
      same.units.push(unit)
      alike.set(text, same)
    }
    for (const { at, units } of alike.values()) {
      if (units.length < fewest || units.length * 2 <= total) continue
      say({ at, message: 'same', data: { n: units.length, total, units } })
    }
  },
})
