import type { Catalogue } from '../model/catalogue.ts'
import type { CompilationMeta, CompiledSource } from '../model/compilation.ts'
import type { PlanStanding } from '../model/compiled-plan.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import { isInForce } from '../model/in-force.ts'
import type { IsoDate } from '../model/words.ts'
import type { PlanFacts, Workspace } from '../model/workspace.ts'
import type { PlanPart } from './plan-part.ts'
import type { TargetPart } from './target-part.ts'
import type { TaskPart } from './task-part.ts'
import { type Holder, holderOf } from './unit-ids.ts'

/** Everything that a compilation is made of. */
export interface Given {
  readonly workspace: Workspace
  readonly catalogue: Catalogue
  readonly asOf: IsoDate
  readonly tool: CompilationMeta['tool']
  /** All findings, after the configuration and the waivers have spoken. */
  readonly diagnostics: readonly Diagnostic[]
  /** Every file that was looked at, with the code of its unit as far as even a faulty one tells. */
  readonly documents: readonly (CompiledSource & { readonly unit: string | null })[]
  /** Rules that the configuration switches off. */
  readonly rulesOff: readonly string[]
  /** Rules that say that something is not there: silent on an excerpt. */
  readonly absenceRules: ReadonlySet<string>
  /** What one plan gives; one at a time, so that they are never all in memory. */
  part(file: string): PlanPart
  /** Its targets, in its order. */
  targets(file: string): readonly TargetPart[]
  /** Its tasks, in the order of its facts. */
  tasks(file: string): readonly TaskPart[]
}

/** A plan, whose it is and whether it counts. */
export interface StandingPlan {
  readonly facts: PlanFacts
  readonly holder: Holder
  readonly standing: PlanStanding
}

/** A workspace as of the date: what was issued later is not in force yet and replaces nothing. */
export interface AsOf extends Given {
  /** In the order of their files. */
  readonly plans: readonly StandingPlan[]
}

/** The same, whatever the order in which files were found. */
export function asOfDate(given: Given): AsOf {
  const { asOf } = given
  const all = given.workspace.plans.toSorted((a, b) => (a.file < b.file ? -1 : 1))
  const isLater = ({ draft, issued }: PlanFacts) => !draft && issued !== null && issued > asOf
  const then = all.filter((it) => !isLater(it))
  // what the rules have worked out for these plans still holds
  const isSame = then.length === all.length && all.every((it, i) => it === given.workspace.plans[i])
  const workspace = isSame ? given.workspace : { ...given.workspace, plans: then }
  const plans = all.map((facts): StandingPlan => {
    const standing = isLater(facts) ? 'issued_later' : standingOf(facts, workspace)
    return { facts, holder: holderOf(facts, workspace, asOf), standing }
  })
  return { ...given, workspace, plans }
}

function standingOf(facts: PlanFacts, workspace: Workspace): PlanStanding {
  if (facts.draft) return 'draft'
  if (facts.excerpt) return 'excerpt'
  return isInForce(facts, workspace) ? 'in_force' : 'replaced'
}
