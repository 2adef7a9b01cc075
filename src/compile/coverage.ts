import type { Catalogue } from '../model/catalogue.ts'
import type { CoverageCell, CoverageState } from '../model/compiled-unit.ts'
import type { PlanPart } from './plan-part.ts'
import type { ContentCount } from './task-counts.ts'

/** What one plan in force does about the contents: tasks, and what it excuses. */
export interface Treatment {
  readonly contents: Readonly<Record<string, ContentCount>>
  readonly excused: PlanPart['excused']
}

/**
 * How a unit treats each content, over all its plans in force (semantics.md, "Coverage cell"). An excuse in one plan does not
 * hold where another plan has tasks.
 * @param instead what there is instead of a plan in force
 */
export function coverageOf(
  treatments: readonly Treatment[],
  instead: 'no_plan' | 'not_assessable',
  { movement }: Catalogue,
): readonly CoverageCell[] {
  return movement.contents.map(({ key }) => {
    const byPhase: Record<number, number> = {}
    for (const { number } of movement.phases) byPhase[number] = 0
    let tasks = 0
    for (const { contents } of treatments) {
      const counted = contents[key]
      tasks += counted?.tasks ?? 0
      for (const { number } of movement.phases)
        byPhase[number] = (byPhase[number] ?? 0) + (counted?.byPhase[number] ?? 0)
    }
    const excuse = treatments.length ? excuseFor(key, treatments) : null
    const state = treatments.length ? (excuse?.excuse ?? stateOf(tasks)) : instead
    return { content: key, state, tasks, byPhase, reason: excuse?.reason ?? null }
  })
}

const stateOf = (tasks: number): CoverageState => (tasks === 0 ? 'missing' : tasks === 1 ? 'one_task' : 'covered')

function excuseFor(key: string, treatments: readonly Treatment[]): PlanPart['excused'][number] | null {
  const own = (it: Treatment) => it.excused.find((excused) => excused.key === key)
  if (!treatments.some(own)) return null
  if (treatments.some((it) => it.contents[key] && !own(it))) return null
  const excuses = treatments.flatMap((it) => own(it) ?? [])
  return excuses.find((it) => it.excuse === 'withheld') ?? excuses[0] ?? null
}
