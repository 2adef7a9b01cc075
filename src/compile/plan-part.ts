import type { Catalogue } from '../model/catalogue.ts'
import type { CompiledLaunch, CompiledPlan, NamedPost } from '../model/compiled-plan.ts'
import type { Path } from '../model/path.ts'
import { periodWritten, yearOf } from '../model/period.ts'
import type { Plan, PlannedContent } from '../model/plan.ts'
import { type Post, present } from '../model/plan-file.ts'
import { type TargetPart, targetParts } from './target-part.ts'
import { countTasks, type TaskCounts } from './task-counts.ts'
import { type TaskPart, taskParts } from './task-part.ts'

/** A rule that finds something missing as soon as template text counts as absent, and where that text stands. */
export interface Absent {
  readonly rule: string
  readonly because: readonly Path[]
}

/**
 * What a compilation takes from one plan: plain JSON, true for ever for the file's bytes, this tool and this catalogue; no
 * date, no registry, no other file has a part in it.
 */
export interface PlanPart {
  readonly plan: Pick<
    CompiledPlan,
    'under' | 'head' | 'standingAgency' | 'launches' | 'reviews' | 'monitoring' | 'keyProjects'
  >
  /** Contents that the plan excuses, or handles in another paper. */
  readonly excused: readonly Pick<PlannedContent, 'key' | 'excuse' | 'reason'>[]
  readonly absent: readonly Absent[]
  /** What is counted in its tasks, none of them cancelled. */
  readonly counts: TaskCounts
  /** How many targets it has, and how many of them can be measured. */
  readonly targets: number
  readonly measurableTargets: number
}

/** The same, its targets, and its tasks in the order of the plan's facts: apart, because they are most of it and few ask for them. */
export interface WholePart {
  readonly head: PlanPart
  readonly targets: readonly TargetPart[]
  readonly tasks: readonly TaskPart[]
}

/**
 * A plan whose value was made normal → its part of a compilation.
 * @param absent what is missing because template text stands in its place
 */
export function planPart(plan: Plan, catalogue: Catalogue, absent: readonly Absent[]): WholePart {
  const { document, leadership, monitoring, key_projects } = plan.file
  const tasks = taskParts(plan, catalogue)
  const targets = targetParts(plan, tasks, catalogue)
  const known = new Set(plan.tasks.map((it) => it.id))
  const head = {
    plan: {
      under: document.under?.number ?? null,
      head: postOf(leadership?.head),
      standingAgency: leadership?.standing_agency ?? null,
      launches: launchesOf(plan),
      reviews: present(plan.file.reviews).map(([, it]) => ({ kind: it.kind, due: periodWritten(it.due) })),
      monitoring: {
        frequency: monitoring?.frequency ?? null,
        reportDay: monitoring?.report_day ?? null,
        reportsTo: monitoring?.reports_to ?? null,
      },
      keyProjects: present(key_projects).map(([, it]) => ({
        id: it.id,
        name: it.name ?? null,
        year: it.year ?? null,
        tasks: (it.tasks ?? []).filter((id) => known.has(id)),
      })),
    },
    excused: plan.contents.flatMap(({ key, excuse, reason }) => (excuse ? [{ key, excuse, reason }] : [])),
    absent,
    counts: countTasks(
      tasks,
      plan.tasks.map((it) => it.content),
    ),
    targets: targets.length,
    measurableTargets: targets.filter((it) => it.measurable).length,
  }
  return { head, targets, tasks }
}

function postOf(post: Post | undefined): NamedPost | null {
  const { position = null, name: person = null } = post ?? {}
  return position === null && person === null ? null : { position, person }
}

function launchesOf({ file: { launches } }: Plan): CompiledPlan['launches'] {
  if (launches === undefined) return []
  if (!isList(launches)) return launches.every_year ? 'every_year' : []
  return present(launches).map(([, it]): CompiledLaunch => {
    const date = periodWritten(it.date)?.from ?? null
    return { year: it.year ?? (date === null ? null : yearOf(date)), date, theme: it.theme ?? null }
  })
}

const isList = <T>(it: T): it is Extract<T, readonly unknown[]> => Array.isArray(it)
