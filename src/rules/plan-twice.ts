import { workspaceRule } from '../model/finding.ts'
import { inForce } from '../model/in-force.ts'
import { officialName } from '../model/official-name.ts'
import type { PlanFacts } from '../model/workspace.ts'

/** A unit has one plan in force for a period. */
export default workspaceRule({
  id: 'plan-twice',
  severity: 'error',
  about: 'file',
  family: 'files',
  words: () => ({
    title: { vi: 'Mỗi thời kỳ một kế hoạch đang có hiệu lực', en: 'One plan in force for a period' },
    help: {
      vi: 'Nếu kế hoạch này thay thế kế hoạch kia, ghi `replaces: { number: {other} }` vào `document`; nếu là hai bản của một văn bản, giữ lại một tệp; nếu thời kỳ khác nhau, ghi `document.period`.',
      en: 'If one replaces the other, write `replaces: { number: {other} }` under `document`; if they are copies of one paper, keep one file; if their periods differ, give `document.period`.',
    },
    messages: {
      twice: {
        vi: '{unit} có hai kế hoạch đang có hiệu lực cho cùng thời kỳ {period:period}: {number} (tệp này) và {other} (tệp {file}).',
        en: '{unit} has two plans in force for the same period, {period:period}: {number} (this file) and {other} (file {file}).',
      },
    },
  }),
  check({ workspace, today }, say) {
    const first = new Map<string, PlanFacts>()
    for (const plan of inForce(workspace)) {
      const { unit, period, number } = plan
      const key = `${unit.code} ${period.from} ${period.to}`
      const other = first.get(key)
      if (!other) {
        first.set(key, plan)
        continue
      }
      const data = {
        unit: officialName(unit, workspace, today),
        period: { ...period },
        number: number ?? '',
        other: other.number ?? '',
        file: other.file,
      }
      const related = [{ file: other.file, at: ['document', 'number'] }]
      say({ file: plan.file, at: ['document', 'number'], message: 'twice', data, related })
    }
  },
})
