import type { Catalogue } from '../model/catalogue.ts'
import { workspaceRule } from '../model/finding.ts'
import { identify } from '../model/identity.ts'
import { firstIssuedInChain, inForce } from '../model/in-force.ts'
import { yearOf } from '../model/period.ts'
import type { PlanFacts, Workspace } from '../model/workspace.ts'

/** Each year that a unit's plans cover, up to now, has its launch; one plan's launches count for all plans of the unit. */
export default workspaceRule({
  id: 'launch-missing',
  severity: 'warning',
  about: 'plan',
  family: 'deadlines',
  absence: true,
  words: () => ({
    title: { vi: 'Phát động thi đua hằng năm', en: 'A launch each year' },
    help: {
      vi: 'Nếu đã phát động, bổ sung vào `launches`, ví dụ `- { year: {first}, date: {first}-10-10, theme: Dữ liệu số phục vụ người dân }`; nếu kế hoạch quy định phát động hằng năm, ghi `launches: { every_year: true }`. Việc phát động hằng năm được khuyến khích, không bắt buộc.',
      en: 'If there was one, add it to `launches`, e.g. `- { year: {first}, date: {first}-10-10, theme: Dữ liệu số phục vụ người dân }`; if the plan provides for one each year, write `launches: { every_year: true }`. A launch each year is encouraged, not ordered.',
    },
    messages: {
      missing: {
        vi: 'Kế hoạch chưa ghi việc phát động thi đua năm {years:list}.',
        en: 'The plan has no launch of the movement in {years:list}.',
      },
    },
  }),
  check({ workspace, catalogue, today }, say) {
    const plans = inForce(workspace)
    const launched = launchesByUnit(plans)
    for (const plan of plans) {
      const known = launched.get(plan.unit.code) ?? new Set()
      if (known.has('every') || !isAsked(plan, catalogue)) continue
      if (identify(plan, workspace, today).is === 'ended') continue
      const years = yearsOf(plan, workspace, today).filter((year) => !known.has(year))
      const [first] = years
      if (first === undefined) continue
      // said of one plan, it is not said again of the next
      for (const year of years) known.add(year)
      say({ file: plan.file, at: ['launches'], message: 'missing', data: { first, years } })
    }
  },
})

/** A launch whose year is not told counts for the plan's first. */
function launchesByUnit(plans: readonly PlanFacts[]): ReadonlyMap<string, Set<number | 'every'>> {
  const launched = new Map<string, Set<number | 'every'>>()
  for (const { unit, launches, period } of plans) {
    const years = launched.get(unit.code) ?? new Set()
    launched.set(unit.code, years)
    if (launches === 'every') years.add('every')
    else for (const year of launches) years.add(year ?? yearOf(period.from))
  }
  return launched
}

const isAsked = ({ group }: PlanFacts, { deadlines }: Catalogue) =>
  deadlines.some((it) => it.what === 'launch' && it.every === 'year' && group !== null && it.groups.includes(group))

/** The years to ask about: none before the plan was first issued, and the present one only when it is nearly over. */
function yearsOf(plan: PlanFacts, workspace: Workspace, today: string): readonly number[] {
  const issued = firstIssuedInChain(plan, workspace)
  const first = Math.max(yearOf(plan.period.from), issued ? yearOf(issued) : 0)
  const over = today.slice(5) >= '12-01' ? yearOf(today) : yearOf(today) - 1
  const last = Math.min(yearOf(plan.period.to), over)
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i)
}
