import { groupedBy } from './grouped.ts'
import type { Path } from './path.ts'
import { type Period, periodOf } from './period.ts'
import { present } from './plan-file.ts'
import type { ProgressFile, ProgressStatus, TaskProgressFile } from './progress-file.ts'
import type { IsoDate } from './words.ts'

/** What a progress file says of one task, its dates read. */
export interface TaskProgress {
  readonly at: Path
  readonly task: string
  /** Of a recurring task: the period that it speaks of. */
  readonly period: Period | null
  readonly status: ProgressStatus
  readonly completed: IsoDate | null
  /** What reports print beside a state; left out where nothing is said. */
  readonly told?: TaskTold
}

/** What an entry says beyond how the task stands. */
export type TaskTold = Pick<TaskProgressFile, 'percent' | 'cause' | 'evidence' | 'document'>

/** The value that a unit reports for one target of its plan. */
export interface TargetProgress {
  readonly at: Path
  readonly target: string
  readonly value: number
}

/** A progress file, read once for all rules. */
export interface Progress {
  readonly unit: string
  /** The day up to which it speaks; `null` where what is written is no date. */
  readonly asOf: IsoDate | null
  readonly tasks: readonly (TaskProgress & { readonly file: TaskProgressFile })[]
  readonly targets: readonly TargetProgress[]
  /** Where a date is written that can't be read as one. */
  readonly undated: readonly Path[]
}

/** The value of a progress file, dates as they are understood → what the rules see of it. */
export function readProgress(file: ProgressFile, undated: readonly Path[]): Progress {
  return {
    unit: file.unit,
    asOf: file.as_of ?? null,
    tasks: present(file.tasks).map(([i, it]) => ({
      at: ['tasks', i],
      task: it.task,
      period: it.period === undefined ? null : periodOf(it.period),
      status: it.status,
      completed: it.completed ?? null,
      ...toldBy(it),
      file: it,
    })),
    targets: present(file.targets).map(([i, { target, value }]) => ({ at: ['targets', i], target, value })),
    undated,
  }
}

function toldBy({ percent, cause, evidence, document }: TaskProgressFile): Pick<TaskProgress, 'told'> {
  const said = { percent, cause, evidence, document }
  const told = Object.fromEntries(Object.entries(said).filter(([, it]) => it !== undefined))
  return Object.keys(told).length ? { told } : {}
}

/** What the rest of the tool remembers of a progress file: plain JSON, true for ever. */
export interface ProgressFacts {
  readonly file: string
  readonly unit: string
  readonly asOf: IsoDate | null
  readonly tasks: readonly TaskProgress[]
  readonly targets: readonly TargetProgress[]
  /** Files that are named as evidence, as they are written. */
  readonly evidence: readonly { readonly at: Path; readonly file: string }[]
}

/** What a unit said of a task, as of which day, and in which file. */
export interface ProgressEntry extends TaskProgress {
  readonly asOf: IsoDate
  readonly file: string
}

/** All that one unit has reported, over all its progress files. */
export interface UnitProgress {
  /** The as-of dates of its files, newest first. */
  readonly dates: readonly IsoDate[]
  /** Those files, in the same order. */
  readonly files: readonly { readonly file: string; readonly asOf: IsoDate }[]
  /** By the id of the task; newest first, of one day the file and the place that come last. */
  readonly tasks: ReadonlyMap<string, readonly ProgressEntry[]>
  /** Of one of its files it is not known as of when it speaks: what is newest can't be told. */
  readonly undated: boolean
}

const indexes = new WeakMap<readonly ProgressFacts[], ReadonlyMap<string, UnitProgress>>()

/** What each unit has reported, by its code; gathered once for all rules and reports. Files without a readable date stay out. */
export function progressByUnit(progress: readonly ProgressFacts[]): ReadonlyMap<string, UnitProgress> {
  const known = indexes.get(progress)
  if (known) return known
  const files = groupedBy(progress, (it) => it.unit)
  const index = new Map([...files].map(([unit, own]) => [unit, gather(own)]))
  indexes.set(progress, index)
  return index
}

type Dated = ProgressFacts & { readonly asOf: IsoDate }

function gather(files: readonly ProgressFacts[]): UnitProgress {
  const dated = files.filter((it): it is Dated => it.asOf !== null)
  if (dated.length > 1) dated.sort((a, b) => compare(b.asOf, a.asOf) || compare(b.file, a.file))
  const tasks = new Map<string, ProgressEntry[]>()
  for (const { file, asOf, tasks: entries } of dated) {
    for (let i = entries.length - 1; i >= 0; i--) {
      const it = entries[i]
      if (!it) continue
      const { at, task, period, status, completed, told } = it
      const entry = { at, task, period, status, completed, ...(told && { told }), asOf, file }
      const own = tasks.get(task)
      if (own) own.push(entry)
      else tasks.set(task, [entry])
    }
  }
  return {
    dates: dated.map((it) => it.asOf),
    files: dated.map(({ file, asOf }) => ({ file, asOf })),
    tasks,
    undated: dated.length < files.length,
  }
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
