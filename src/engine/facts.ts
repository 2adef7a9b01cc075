import { type ActorFacts, type ActorPlace, actorPlace } from '../model/actors.ts'
import { groupOf } from '../model/bound.ts'
import type { Catalogue } from '../model/catalogue.ts'
import { isSingleDay, type Period, readPeriod, yearOf } from '../model/period.ts'
import type { Plan, Task } from '../model/plan.ts'
import { present, type TaskFile, type Written } from '../model/plan-file.ts'
import { textKey } from '../model/text-key.ts'
import type { IsoDate, Open } from '../model/words.ts'
import type { PlanFacts, ReviewFacts, TaskFacts } from '../model/workspace.ts'

/** What the workspace is to know of a plan: a few KB, never the plan itself. */
export function factsOf(file: string, plan: Plan, catalogue: Catalogue): PlanFacts {
  const { unit, document } = plan.file
  return {
    file,
    unit,
    group: groupOf(catalogue, unit),
    draft: plan.draft,
    excerpt: plan.excerpt,
    number: document.number ?? null,
    issued: plan.issued,
    firstIssued: plan.firstIssued,
    replaces: document.replaces?.number ?? null,
    replacesIssued: periodIn(document.replaces?.issued)?.from ?? null,
    signer: document.signer?.position ?? null,
    period: plan.period,
    title: document.title ?? null,
    launches: launchesOf(plan),
    launchDays: launchDaysOf(plan),
    criteria: present(plan.file.criteria?.groups).length > 0,
    reviews: reviewsOf(plan),
    excused: plan.contents.flatMap((it) => (it.excuse ? [it.key] : [])),
    national: nationalOf(plan),
    tasks: plan.tasks.map(taskFacts),
    targets: plan.targets.map((it) => it.target.id),
    reports: {
      frequency: plan.file.monitoring?.frequency ?? null,
      day: plan.file.monitoring?.report_day ?? null,
    },
    actors: actorsOf(plan),
  }
}

/** A year may stand in the date alone. */
function launchesOf({ file: { launches }, dates }: Plan): PlanFacts['launches'] {
  if (!isList(launches)) return launches?.every_year ? 'every' : []
  return present(launches).map(([i, { year }]) => {
    if (year !== undefined) return year
    const read = dates.find((it) => it.at[0] === 'launches' && it.at[1] === i)?.reading
    return read && 'period' in read ? yearOf(read.period.from) : null
  })
}

function launchDaysOf({ file: { launches } }: Plan): PlanFacts['launchDays'] {
  return present(isList(launches) ? launches : []).flatMap(([i, { date }]) => {
    const period = periodIn(date)
    return period && isSingleDay(period) ? [{ at: ['launches', i, 'date'], day: period.from }] : []
  })
}

function periodIn(written: Written | undefined): Period | null {
  const reading = written === undefined ? null : readPeriod(written)
  return reading && 'period' in reading ? reading.period : null
}

/** Those that a movement asks for by a date, as far as theirs can be read. */
function reviewsOf({ file: { reviews } }: Plan): readonly ReviewFacts[] {
  return present(reviews).flatMap(([i, { kind, due: written }]) => {
    const due = periodIn(written)
    return due && (kind === 'preliminary' || kind === 'final') ? [{ kind, at: ['reviews', i, 'due'], due }] : []
  })
}

function nationalOf({ targets, tasks }: Plan): readonly string[] {
  const claimed = [...targets.map((it) => it.target.national), ...tasks.flatMap((it) => it.file.contributes_to ?? [])]
  return [...new Set(claimed.filter((it) => typeof it === 'string'))]
}

function taskFacts({ id, at, content, start, due, recurring, leads, work, file }: Task): TaskFacts {
  const { implements: superior, addressed_to: addressed, recurrence } = file
  const facts: Open<TaskFacts> = { id, at, content, due, dueNow: lastDayOf(due, file), leads, text: textKey(work) }
  if (recurring && recurrence) facts.recurrence = recurrence
  if (recurring && start) facts.start = start.from
  if (superior?.length) facts.implements = superior
  if (addressed) facts.addressed = addressed
  return facts
}

/** An extension to a day that can't be read leaves the due date unknown. */
function lastDayOf(due: Period | null, { extended }: TaskFile): IsoDate | null {
  const last = extended?.findLast((it) => it !== null)
  return (last ? periodIn(last.to) : due)?.to ?? null
}

const isList = <T>(it: T): it is Extract<T, readonly unknown[]> => Array.isArray(it)

type Actors = TaskFile['lead'] | TaskFile['coordinating']

function actorsOf({ tasks }: Plan): readonly ActorFacts[] {
  const places = new Map<string, ActorPlace[]>()
  const add = (name: string, place: ActorPlace) => {
    const known = places.get(name)
    if (known) known.push(place)
    else places.set(name, [place])
  }
  const addAll = (written: Actors, task: number, key: 'lead' | 'coordinating') => {
    if (typeof written === 'string') add(written, actorPlace(task, key, null))
    else written?.forEach((name, i) => void (name !== null && add(name, actorPlace(task, key, i))))
  }
  tasks.forEach(({ file }, task) => {
    addAll(file.lead, task, 'lead')
    addAll(file.coordinating, task, 'coordinating')
  })
  return [...places].map(([name, at]) => ({ name, at }))
}
