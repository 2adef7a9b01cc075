import { groupOf } from '../model/bound.ts'
import type { CompiledUnit, CoverageCell, Reporting } from '../model/compiled-unit.ts'
import { registered } from '../model/in-force.ts'
import { progressByUnit } from '../model/progress.ts'
import { fullNameOf } from '../model/registry.ts'
import { levelOf } from '../model/unit.ts'
import { coverageOf } from './coverage.ts'
import { dueFor, type Filer, filingOf } from './filing.ts'
import type { AsOf, StandingPlan } from './given.ts'
import type { KnownUnit } from './known-units.ts'
import { type Judged, obligationsJudge } from './obligations.ts'
import { once } from './once.ts'
import type { PlanPart } from './plan-part.ts'
import { inOrderOfWeight } from './plans.ts'
import type { TaskCounts } from './task-counts.ts'
import type { Holder } from './unit-ids.ts'

/** What is kept of one plan for its unit. */
export interface PlanTally {
  readonly excused: PlanPart['excused']
  readonly absent: PlanPart['absent']
  readonly counts: TaskCounts
  readonly targets: number
  readonly measurableTargets: number
}

/** Units with all that tables say of them. `tallies`: by file, of plans in force and of excerpts. */
export function compileUnits(
  units: readonly KnownUnit[],
  tallies: ReadonlyMap<string, PlanTally>,
  given: AsOf,
): readonly CompiledUnit[] {
  const judge = obligationsJudge(given)
  const sameCell = once<CoverageCell>(keyOf)
  return units.map(({ holder, plans: unordered, unreadable, mustFile }): CompiledUnit => {
    const { id, code, named, unit, ended } = holder
    const first = inOrderOfWeight(unordered, null)[0]
    const filer = filerOf(holder, first)
    const due = filer && dueFor(filer, 'plan_issued', given).due
    const plans = inOrderOfWeight(unordered, due)
    const inForce = plans.filter((it) => it.standing === 'in_force')
    const own = inForce.flatMap((it) => tallies.get(it.facts.file) ?? [])
    const sum = (count: (it: PlanTally) => number) => own.reduce((total, it) => total + count(it), 0)
    const judged = judgedBy(filer, plans, unreadable, named, tallies, given)
    const instead = judged.instead === 'excerpt' || judged.instead === 'unreadable' ? 'not_assessable' : 'no_plan'
    return {
      id,
      code,
      name: unit ? fullNameOf(unit, ended ?? given.asOf) : (first?.facts.unit.name.normalize('NFC').trim() ?? code),
      kind: filer?.kind ?? null,
      level: (filer && levelOf(filer)) ?? null,
      parent: unit?.parent ?? filer?.parent ?? null,
      group: filer && groupOf(given.catalogue, filer),
      cluster: unit?.cluster ?? null,
      heading: unit?.group ?? null,
      order: unit?.order ?? null,
      registered: unit !== null,
      ended,
      successors: unit?.successors ?? [],
      counts: ended === null,
      mustFile,
      filing: filingOf(named, filer, plans, unreadable, given),
      plans: inForce.map((it) => it.facts.file),
      progress: reportingOf(named, given),
      coverage: coverageOf(
        own.map(({ counts: { contents }, excused }) => ({ contents, excused })),
        instead,
        given.catalogue,
      ).map(sameCell),
      localTasks: sum((it) => it.counts.local),
      tasks: sum((it) => it.counts.tasks),
      clearTasks: sum((it) => it.counts.clear),
      targets: sum((it) => it.targets),
      measurableTargets: sum((it) => it.measurableTargets),
      obligations: judge(judged),
    }
  })
}

function keyOf({ content, state, tasks, byPhase, reason }: CoverageCell): string {
  let key = `${content} ${state} ${tasks} `
  for (const phase in byPhase) key += `${byPhase[phase]} `
  return reason === null ? key : key + reason
}

/** The unit as its plan says what it is, since the rules have judged the plan by that; else as a registry has it. */
function filerOf({ code, unit }: Holder, plan: StandingPlan | undefined): Filer | null {
  const said = plan?.facts.unit ?? unit
  if (!said) return null
  const { kind, level } = said
  const parent = said.parent ?? unit?.parent
  return { code, kind, ...(level && { level }), ...(parent && { parent }) }
}

function judgedBy(
  filer: Filer | null,
  plans: readonly StandingPlan[],
  unreadable: readonly string[],
  named: string | null,
  tallies: ReadonlyMap<string, PlanTally>,
  { workspace }: AsOf,
): Judged {
  const of = (standing: StandingPlan['standing']) => plans.filter((it) => it.standing === standing)
  const inForce = of('in_force')
  const excerpts = of('excerpt')
  const spoken = inForce.length ? inForce : excerpts
  const without = unreadable.length ? 'unreadable' : of('draft').length ? 'draft' : 'no_plan'
  return {
    filer,
    plans: spoken,
    instead: inForce.length ? null : excerpts.length ? 'excerpt' : without,
    exempt: named !== null && registered(workspace, named).some((it) => it.state === 'exempt'),
    absent: new Map(spoken.map(({ facts: { file } }) => [file, tallies.get(file)?.absent ?? []])),
  }
}

function reportingOf(named: string | null, { workspace, asOf }: AsOf): Reporting {
  const progress = progressByUnit(workspace.progress).get(named ?? '')
  const newest = progress?.dates.find((it) => it <= asOf) ?? null
  const files = progress?.files.filter((it) => it.asOf <= asOf).map((it) => it.file) ?? []
  const uncertain = (progress?.undated ?? false) || (named !== null && workspace.attempted.progress.has(named))
  return { reported: newest !== null, newest, files, uncertain }
}
