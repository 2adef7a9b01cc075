import type { Catalogue } from '../model/catalogue.ts'
import type { CoverageCell, CoverageState } from '../model/compiled-unit.ts'
import type { PlanPart } from './plan-part.ts'

/** What one plan in force does about the contents: how many tasks, cancelled ones apart, and what it excuses. */
export interface Treatment {
  readonly tasks: ReadonlyMap<string, Counted>
  readonly excused: PlanPart['excused']
}

interface Counted {
  readonly tasks: number
  readonly byPhase: Readonly<Record<string, number>>
}

/** Counts the tasks of a plan by content; `cancelled`: places in its list of tasks. */
export function treatmentOf({ tasks, excused }: PlanPart, cancelled: ReadonlySet<number>): Treatment {
  const counted = new Map<string, { tasks: number; byPhase: Record<string, number> }>()
  for (const [i, { content, local, phases }] of tasks.entries()) {
    if (local || cancelled.has(i)) continue
    const own = counted.get(content) ?? { tasks: 0, byPhase: {} }
    counted.set(content, own)
    own.tasks++
    for (const phase of phases) own.byPhase[phase] = (own.byPhase[phase] ?? 0) + 1
  }
  return { tasks: counted, excused }
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
    const counted = treatments.flatMap((it) => it.tasks.get(key) ?? [])
    const tasks = counted.reduce((sum, it) => sum + it.tasks, 0)
    const excuse = treatments.length ? excuseFor(key, treatments) : null
    const byPhase = Object.fromEntries(
      movement.phases.map(({ number }) => [number, counted.reduce((sum, it) => sum + (it.byPhase[number] ?? 0), 0)]),
    )
    const state = treatments.length ? (excuse?.excuse ?? stateOf(tasks)) : instead
    return { content: key, state, tasks, byPhase, reason: excuse?.reason ?? null }
  })
}

const stateOf = (tasks: number): CoverageState => (tasks === 0 ? 'missing' : tasks === 1 ? 'one_task' : 'covered')

function excuseFor(key: string, treatments: readonly Treatment[]): PlanPart['excused'][number] | null {
  const own = (it: Treatment) => it.excused.find((excused) => excused.key === key)
  if (treatments.some((it) => it.tasks.has(key) && !own(it))) return null
  const excuses = treatments.flatMap((it) => own(it) ?? [])
  return excuses.find((it) => it.excuse === 'withheld') ?? excuses[0] ?? null
}
