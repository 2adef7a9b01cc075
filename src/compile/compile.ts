import {
  type Compilation,
  type CompilationMeta,
  type CompiledFinding,
  compilationVersion,
  type LeftOut,
} from '../model/compilation.ts'
import type { CompiledPlan } from '../model/compiled-plan.ts'
import { lazily } from '../model/lazily.ts'
import { progressByUnit } from '../model/progress.ts'
import { taskStanding } from '../model/task-state.ts'
import type { TaskFacts } from '../model/workspace.ts'
import { type AsOf, asOfDate, type Given, type StandingPlan } from './given.ts'
import { knownUnits } from './known-units.ts'
import type { PlanPart } from './plan-part.ts'
import { compilePlan } from './plans.ts'
import { referencesIn } from './references.ts'
import { compileTargets } from './targets.ts'
import { countTasks } from './task-counts.ts'
import { compileTasks } from './tasks.ts'
import { holderOfCode } from './unit-ids.ts'
import { compileUnits, type PlanTally } from './units.ts'

/**
 * A workspace → its compilation: plans are asked for one after the other, and of each only what tables need is kept. Tasks and
 * targets are not worked out before somebody asks for them.
 */
export function compile(everything: Given): Compilation {
  const given = asOfDate(everything)
  const references = referencesIn(given)
  const plans: CompiledPlan[] = []
  const tallies = new Map<string, PlanTally>()
  for (const plan of given.plans) {
    const part = given.part(plan.facts.file)
    plans.push(compilePlan(plan, part, references, given))
    tallies.set(plan.facts.file, tallyOf(plan, part, given))
  }
  const targets = lazily(() => compileTargets(given, references))
  return {
    meta: metaOf(given),
    units: compileUnits(knownUnits(given), tallies, given),
    plans,
    tasks: compileTasks(given, references),
    get targets() {
      return targets()
    },
    findings: findingsOf(given),
    sha256: null,
  }
}

function tallyOf({ facts, holder }: StandingPlan, part: PlanPart, { workspace, asOf, tasks }: AsOf): PlanTally {
  const { excused, absent, targets, measurableTargets } = part
  const progress = progressByUnit(workspace.progress).get(holder.named ?? '')
  const isCancelled = (task: TaskFacts) => taskStanding(task, facts, progress, asOf).state === 'cancelled'
  const cancelled = progress ? facts.tasks.flatMap((it, i) => (isCancelled(it) ? [i] : [])) : []
  const contents = facts.tasks.map((it) => it.content)
  return {
    excused,
    absent,
    counts: cancelled.length ? countTasks(tasks(facts.file), contents, new Set(cancelled)) : part.counts,
    targets,
    measurableTargets,
  }
}

function metaOf({ workspace, catalogue, asOf, tool, rulesOff, documents, plans }: AsOf): CompilationMeta {
  const { id, version } = catalogue.movement
  const files = documents.toSorted(byFile)
  const holders = new Map(plans.map((it) => [it.facts.file, it]))
  const leftOut = files.flatMap(({ file, state, unit }): readonly LeftOut[] => {
    const plan = holders.get(file)
    if (plan) return leftOutPlan(plan)
    if (state === 'skipped') return [{ file, unit: null, why: 'not_ours' }]
    if (state !== 'unassessable') return []
    return [{ file, unit: unit === null ? null : holderOfCode(unit, workspace, asOf).id, why: 'unreadable' }]
  })
  return {
    schemaVersion: compilationVersion,
    tool,
    catalogue: { id, version, sha256: catalogue.sha256 },
    asOf,
    blind: { units: workspace.blind.units, register: workspace.blind.register },
    rulesOff: [...rulesOff].sort(),
    mustFile: workspace.mustFile !== null,
    sources: files.map(({ file, kind, sha256, state }) => ({ file, kind, sha256, state })),
    leftOut,
  }
}

const byFile = (a: { readonly file: string }, b: { readonly file: string }) => (a.file < b.file ? -1 : 1)

function leftOutPlan({ facts: { file }, standing, holder }: StandingPlan): readonly LeftOut[] {
  if (standing !== 'in_force') return [{ file, unit: holder.id, why: standing }]
  return holder.ended === null ? [] : [{ file, unit: holder.id, why: 'unit_ended' }]
}

/** Lines that would show a text again stay behind, and corrections; units are told by their ids. */
function findingsOf({ diagnostics, workspace, asOf, plans }: AsOf): readonly CompiledFinding[] {
  const holders = new Map(plans.map((it) => [it.facts.file, it.holder.id]))
  return diagnostics.map((it) => ({
    rule: it.rule,
    severity: it.severity,
    about: it.about,
    unit: holders.get(it.file) ?? (it.unit === null ? null : holderOfCode(it.unit, workspace, asOf).id),
    file: it.file,
    place: it.place,
    path: it.path,
    range: it.range,
    message: it.message,
    data: it.data,
    related: it.related,
    obligations: it.obligations,
    ...(it.restsOn !== undefined && { restsOn: it.restsOn }),
    fingerprint: it.fingerprint,
    waived: it.waived,
    baselined: it.baselined,
  }))
}
