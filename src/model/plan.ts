import type { Catalogue, Phase } from './catalogue.ts'
import type { Path } from './path.ts'
import { type Period, periodOf, type Reading, readPeriod } from './period.ts'
import type { Cited, PlanFile, TargetFile, TaskFile, Written } from './plan-file.ts'
import { taskPath } from './task-path.ts'
import type { IsoDate } from './words.ts'

/** A date field of a plan and how it was read. `day` fields take a single day only. */
export interface DateField {
  readonly at: Path
  readonly written: Written
  readonly reading: Reading
  readonly day: boolean
}

/** A task with its dates read, and with where it stands. */
export interface Task {
  readonly id: string
  readonly at: Path
  /** Key of its content, or the id of the unit's own content. */
  readonly content: string
  readonly local: boolean
  readonly work: string
  /** Lead units as written: none, one, or (a fault) several. */
  readonly leads: readonly string[]
  readonly coordinating: readonly string[]
  readonly start: Period | null
  readonly due: Period | null
  /** The due date after granted extensions. */
  readonly dueNow: Period | null
  readonly recurring: boolean
  /** Phases that it claims; empty when it says none. */
  readonly phases: readonly number[]
  readonly file: TaskFile
}

/** A content of the catalogue as this plan treats it. */
export interface PlannedContent {
  readonly key: string
  readonly at: Path
  readonly tasks: readonly Task[]
  readonly excuse: 'not_applicable' | 'withheld' | null
  readonly reason: string | null
}

/** A plan: the file's value, with everything that rules ask for again and again worked out once. */
export interface Plan {
  readonly file: PlanFile
  readonly draft: boolean
  readonly excerpt: boolean
  readonly issued: IsoDate | null
  /** The earliest known day of issue in its chain of replacements. */
  readonly firstIssued: IsoDate | null
  /** What it covers: its own period inside the movement, else the whole movement. */
  readonly period: Period
  readonly contents: readonly PlannedContent[]
  readonly tasks: readonly Task[]
  readonly targets: readonly { readonly target: TargetFile; readonly at: Path }[]
  readonly dates: readonly DateField[]
}

const isText = (it: string | null | undefined): it is string => typeof it === 'string'
const texts = (it: string | readonly (string | null)[] | undefined): string[] =>
  typeof it === 'string' ? [it] : (it ?? []).filter(isText)

/** A task with all its fields in one order, given or not: rules read objects of one shape several times as fast. */
function evenly(task: TaskFile): TaskFile {
  const all: { readonly [K in keyof Required<TaskFile>]: TaskFile[K] | undefined } = {
    id: task.id,
    work: task.work,
    lead: task.lead,
    position: task.position,
    coordinating: task.coordinating,
    addressed_to: task.addressed_to,
    responsibility: task.responsibility,
    authority: task.authority,
    start: task.start,
    due: task.due,
    due_note: task.due_note,
    recurrence: task.recurrence,
    extended: task.extended,
    deliverable: task.deliverable,
    phase: task.phase,
    targets: task.targets,
    contributes_to: task.contributes_to,
    implements: task.implements,
    missions: task.missions,
    funding: task.funding,
  }
  return all as TaskFile
}

/** A value that has passed the plan's schema, read once for all rules. */
export function readPlan(file: PlanFile, catalogue: Catalogue): Plan {
  const dates: DateField[] = []
  const date = (written: Written | undefined, at: Path, day = false): Period | null => {
    if (written === undefined || written === null) return null
    const reading = readPeriod(written)
    dates.push({ at, written, reading, day })
    return 'period' in reading ? reading.period : null
  }
  const cited = (it: Cited | undefined, at: Path) => date(it?.issued, [...at, 'issued'], true)

  const { document } = file
  const issued = date(document.issued, ['document', 'issued'], true)?.from ?? null
  const replaced = cited(document.replaces, ['document', 'replaces'])?.from ?? null
  cited(document.under, ['document', 'under'])
  document.amended_by?.forEach((it, i) => void cited(it, ['document', 'amended_by', i]))
  document.legal_basis?.forEach((it, i) => {
    if (it && typeof it === 'object') cited(it, ['document', 'legal_basis', i])
  })
  const from = date(document.period?.from, ['document', 'period', 'from'])?.from
  const to = date(document.period?.to, ['document', 'period', 'to'])?.to
  const { movement } = catalogue
  const written = { from: from ?? movement.from, to: to ?? movement.to }
  // a period that ends before it begins says nothing (rule period-reversed)
  const period = written.from <= written.to ? written : { from: movement.from, to: movement.to }
  date(file.leadership?.steering_committee?.established, ['leadership', 'steering_committee', 'established'], true)
  cited(file.criteria?.adopted_from, ['criteria', 'adopted_from'])
  if (Array.isArray(file.launches)) {
    file.launches.forEach((it, i) => void date(it?.date, ['launches', i, 'date'], true))
  }
  file.reviews?.forEach((it, i) => void date(it?.due, ['reviews', i, 'due']))

  const task = (it: TaskFile, at: Path, content: string, local: boolean): Task => {
    const due = date(it.due, [...at, 'due'])
    const extended = it.extended?.map((e, i) => date(e?.to, [...at, 'extended', i, 'to'])) ?? []
    return {
      id: it.id,
      at,
      content,
      local,
      work: it.work,
      leads: texts(it.lead),
      coordinating: texts(it.coordinating),
      start: date(it.start, [...at, 'start']),
      due,
      dueNow: extended.findLast((e) => e !== null) ?? due,
      recurring: it.recurrence !== undefined && it.recurrence !== 'once',
      phases: typeof it.phase === 'number' ? [it.phase] : (it.phase ?? []),
      file: evenly(it),
    }
  }
  const tasksOf = (list: readonly (TaskFile | null)[] | undefined, place: string | number, content: string): Task[] => {
    const tasks: Task[] = []
    list?.forEach((it, i) => {
      if (it) tasks.push(task(it, taskPath(place, i), content, place !== content))
    })
    return tasks
  }

  const contents = catalogue.movement.contents.map(({ key }): PlannedContent => {
    const it = file.contents[key]
    const excuse = it?.withheld ? 'withheld' : it?.not_applicable ? 'not_applicable' : null
    const reason = (excuse && it?.[excuse]?.reason) ?? null
    return { key, at: ['contents', key], tasks: tasksOf(it?.tasks, key, key), excuse, reason }
  })
  const local = (file.local_contents ?? []).flatMap((it, i) => (it ? tasksOf(it.tasks, i, it.id) : []))
  return {
    file,
    draft: document.status === 'draft',
    excerpt: file.extent === 'excerpt',
    issued,
    firstIssued: issued && replaced && replaced < issued ? replaced : issued,
    period,
    contents,
    tasks: [...contents.flatMap((it) => it.tasks), ...local],
    targets: (file.targets ?? []).flatMap((target, i) => (target ? [{ target, at: ['targets', i] }] : [])),
    dates,
  }
}

/** The window of a phase as a period. */
export const windowOf = (phase: Phase): Period => ({ from: phase.from, to: phase.to })

/** What the catalogue says is due, as a period; `null` for what recurs each year. */
export const dueOf = (deadline: { readonly due?: string }): Period | null =>
  deadline.due === undefined ? null : periodOf(deadline.due)
