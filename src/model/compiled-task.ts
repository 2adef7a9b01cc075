import type { Path } from './path.ts'
import type { Period } from './period.ts'
import type { ProgressStatus } from './progress-file.ts'
import type { Recurrence } from './recurrence.ts'
import type { TaskState } from './task-state.ts'
import type { IsoDate } from './words.ts'
import type { Addressees } from './workspace.ts'

/** The six clears, by their keys in the catalogue. */
export const clearKeys = ['person', 'work', 'responsibility', 'authority', 'time', 'deliverable'] as const
export type ClearKey = (typeof clearKeys)[number]

/** Where something stands in the sources. */
export interface Provenance {
  readonly file: string
  readonly path: Path
}

/** Who leads a task, read from the text as it is written. */
export interface CompiledLead {
  /** The units that lead: one where the task is clear, none where nobody can be made out. */
  readonly units: readonly string[]
  /** The text names nobody (`vague`), or a group of units (`group`). */
  readonly nobody: 'vague' | 'group' | null
  /** As it is written. */
  readonly written: readonly string[]
}

/** A task of another plan that this one carries out. `task` is the id of what was found; `null`: there is none in force. */
export interface Implements {
  readonly written: string
  readonly task: string | null
}

/** More time that was granted: until when, by which document. */
export interface Extension {
  readonly to: Period | null
  readonly document: string | null
}

/** How a task stands as of the date, and what the entry that speaks for it says. */
export interface CompiledState {
  readonly state: TaskState
  /** The last day for it, extensions counted; of a recurring task, for `period`. `null` outside the four counted states. */
  readonly due: IsoDate | null
  readonly period: Period | null
  /** Days from the as-of date to `due`; negative: days past it. `null` where it is not open, or has no due date. */
  readonly daysLeft: number | null
  /** `null`: no report speaks of it. */
  readonly entry: CompiledEntry | null
}

/** What a unit reported of a task. */
export interface CompiledEntry {
  readonly asOf: IsoDate
  readonly file: string
  readonly status: ProgressStatus
  readonly completed: IsoDate | null
  readonly percent: number | null
  /** Cause, remedy and expected date, in the author's words. */
  readonly cause: string | null
  readonly evidence: readonly { readonly document: string | null; readonly file: string | null }[]
  /** Of a cancellation. */
  readonly document: string | null
}

/** A task of a plan in force. Blank and template text is absent. */
export interface CompiledTask {
  /** `unit#task`; a plan that uses an id twice has it twice (rule id-duplicate), `source` tells them apart. */
  readonly id: string
  /** Id of the unit, and the file of the plan. */
  readonly unit: string
  readonly plan: string
  /** As the plan has it. */
  readonly task: string
  /** Key of the emulation content, or the id of the unit's own content (`local`). */
  readonly content: string
  readonly local: boolean
  /** Name of the unit's own content. */
  readonly contentName: string | null
  readonly work: string
  readonly lead: CompiledLead
  readonly coordinating: readonly string[]
  /** Each of these leads within its own remit. */
  readonly addressed: Addressees | null
  /** The post that answers: the task's, else that of its lead unit in `assignments`. */
  readonly post: string | null
  readonly deliverable: string | null
  readonly clears: Readonly<Record<ClearKey, boolean>>
  /** Phases in which it is worked on. `stated`: the plan says so; else by its dates; none where those are not known. */
  readonly phases: readonly number[]
  readonly phaseStated: boolean
  readonly start: Period | null
  readonly due: Period | null
  /** The due date after extensions. */
  readonly dueNow: Period | null
  readonly dueNote: string | null
  readonly extensions: readonly Extension[]
  readonly recurrence: Recurrence
  readonly implements: readonly Implements[]
  /** Ids of tasks in force that carry this one out. */
  readonly implementedBy: readonly string[]
  /** Ids of targets (`unit#target`) that it serves. */
  readonly targets: readonly string[]
  /** Ids of national targets of the catalogue that it contributes to. */
  readonly contributesTo: readonly string[]
  /** Numbers of missions (enterprises). */
  readonly missions: readonly number[]
  readonly funding: { readonly source: string | null; readonly amount: number | null } | null
  readonly state: CompiledState
  readonly source: Provenance
}
