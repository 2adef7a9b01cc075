import type { CompiledTask } from '../../../model/compiled-task.ts'
import type { CompiledUnit } from '../../../model/compiled-unit.ts'
import { dayAfter } from '../../../model/period.ts'
import type { IsoDate } from '../../../model/words.ts'
import { ascendingContents } from '../coverage/contents.ts'
import { type Due, gathering } from '../deadlines/gather.ts'
import { reportingOf } from '../progress/given.ts'
import { type Tallies, tallyAt, tallying } from '../progress/tally.ts'
import type { Scope } from '../scope.ts'
import { askedUnits, type Tally, tallyOf } from '../units/tally.ts'

/** Days of a week, the as-of date the first of them. */
const week = 7

/** What the page says of one date: each figure is that of the report which tells more of it. */
export interface Figures {
  readonly scope: Scope
  /** Biểu 1. */
  readonly issue: Tally
  /** Units of whose plan nothing is known. */
  readonly unknown: readonly CompiledUnit[]
  /** Biểu 3. */
  readonly tallies: Tallies
  /** Biểu 4. */
  readonly due: Due
  readonly weekEnd: IsoDate
  readonly dueThisWeek: number
  /** Biểu 2: contents that not all units have to which they apply, the least first. */
  readonly lacking: ReturnType<typeof ascendingContents>
  /** Units with a plan in force that have not reported. */
  readonly silent: readonly CompiledUnit[]
  /** Units with overdue tasks. */
  readonly overdue: readonly CompiledUnit[]
  /** Reported as cancelled, and no document is named. */
  readonly cancelled: readonly CompiledTask[]
}

/** Walks the tasks of a scope once. */
export function figuresOf(scope: Scope): Figures {
  const { asOf } = scope.compilation.meta
  const { add: tally, tallies } = tallying()
  const { add: gather, due: gathered } = gathering(scope)
  const cancelled: CompiledTask[] = []
  for (const task of scope.compilation.tasks) {
    if (!scope.has(task)) continue
    tally(task)
    gather(task)
    if (task.state.state === 'cancelled' && !task.state.entry?.document) cancelled.push(task)
  }
  const due = gathered()
  const must = askedUnits(scope).asked
  return {
    scope,
    issue: tallyOf(must),
    unknown: must.filter((it) => it.filing.state === 'no_information'),
    tallies,
    due,
    weekEnd: dayAfter(asOf, week - 1),
    dueThisWeek: due.soon.flat().filter((it) => it.days < week).length,
    lacking: ascendingContents(scope).filter((it) => it.having < it.applies),
    silent: scope.units.filter((it) => it.plans.length && reportingOf(it) === 'not_reported'),
    overdue: scope.units.filter((it) => tallyAt(tallies.units, it.id).open_overdue > 0),
    cancelled,
  }
}
