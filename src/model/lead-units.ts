import type { Catalogue } from './catalogue.ts'
import { leadUnit, readLead } from './leads.ts'
import { fold, foldName } from './names.ts'
import type { Path } from './path.ts'
import { phraseAt, phraseList, tokensOf } from './phrases.ts'
import type { Plan, Task } from './plan.ts'

/** A unit that leads tasks of a plan. */
export interface LeadUnit {
  readonly unit: string
  readonly tasks: readonly Task[]
}

/** Several rules ask about one plan after the other. */
let last: { readonly plan: Plan; readonly units: readonly LeadUnit[] } | undefined

/** The units that lead tasks of a plan, in the order in which they first do; no groups, nobody within his own remit. */
export function leadUnitsOf(plan: Plan, catalogue: Catalogue): readonly LeadUnit[] {
  if (last?.plan !== plan) {
    const byName = new Map<string, { unit: string; tasks: Task[] }>()
    for (const task of plan.tasks) {
      const unit = leadUnit(task, plan, catalogue)
      if (unit === null) continue
      let found = byName.get(unit)
      if (!found) {
        const key = foldName(unit)
        found = byName.get(key) ?? { unit, tasks: [] }
        byName.set(unit, found).set(key, found)
      }
      found.tasks.push(task)
    }
    last = { plan, units: [...new Set(byName.values())] }
  }
  return last.units
}

/** First letters, abbreviations letter by letter, "và" left out: "Sở KH&CN" and "Sở Khoa học và Công nghệ" give the same. */
function initials(name: string): string {
  const words = name.match(/[\p{L}\p{N}]+/gu)?.filter((it) => it.toLowerCase() !== 'và') ?? []
  const letters = words.map((it) => (it.length > 1 && it === it.toUpperCase() ? it : it.slice(0, 1)))
  return letters.join('').normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}

const isAbbreviated = (name: string) => /\p{Lu}{2}/u.test(name)

/** Whether two writings mean one unit, as far as a plan tells: the same name, one with its place added, an abbreviation. */
export function sameUnit(one: string, other: string): boolean {
  const [a, b] = [fold(one), fold(other)]
  if (a === b) return true
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  if (short.includes(' ') && long.startsWith(short) && /[\s,(-]/.test(long.charAt(short.length))) return true
  return (isAbbreviated(one) || isAbbreviated(other)) && initials(one) === initials(other)
}

/**
 * Whether an entry of `assignments` speaks of a unit that leads. A group that begins like a unit ("UBND các xã") speaks of
 * its like, any other ("Các sở, ban, ngành", "Các đơn vị chủ trì") of everybody; "Giám đốc Sở Nội vụ" answers for the Sở.
 */
function speaksOf(named: string, unit: string, catalogue: Catalogue): boolean {
  const words = phraseList(catalogue, 'unit_words')
  const { leads, beside, nobody } = readLead([named], catalogue)
  const own = tokensOf(unit)
  const isPostOf = (post: string, of: string) =>
    !phraseAt(tokensOf(post), 0, words) && fold(post).endsWith(` ${fold(of)}`)
  return [...leads, ...beside].some((it) => {
    if (sameUnit(it, unit) || isPostOf(unit, it) || isPostOf(it, unit)) return true
    if (!nobody) return false
    const group = tokensOf(it)
    const length = phraseAt(group, 0, words)
    return !length || group[length]?.folded === ',' || group[0]?.folded === own[0]?.folded
  })
}

/** A clear that a plan does not state for a unit: `tasks` are those without it, of `led` that the unit leads. */
export interface Unstated {
  readonly unit: string
  readonly at: Path
  readonly led: number
  readonly tasks: readonly string[]
}

/** Lead units without a clear, neither in their tasks nor in `assignments`; each once, at the first task without it. */
export function* unstated(
  plan: Plan,
  catalogue: Catalogue,
  clear: 'responsibility' | 'authority' | 'position',
): Iterable<Unstated> {
  const assigned = new Set((plan.file.assignments ?? []).flatMap((it) => (it?.[clear] ? [it.unit] : [])))
  for (const { unit, tasks } of leadUnitsOf(plan, catalogue)) {
    if (assigned.has(unit)) continue
    const without = tasks.filter((it) => !it.file[clear])
    const [first] = without
    if (!first || [...assigned].some((it) => speaksOf(it, unit, catalogue))) continue
    yield { unit, at: [...first.at, 'lead'], led: tasks.length, tasks: without.map((it) => it.id) }
  }
}
