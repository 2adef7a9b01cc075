import type { IsoDate } from './words.ts'

/** How a unit says that a task stands. */
export const progressStatuses = ['not_started', 'in_progress', 'done', 'cancelled'] as const
export type ProgressStatus = (typeof progressStatuses)[number]

/** What shows a result: a document by its number, a file of the repository, or both. */
export interface EvidenceFile {
  readonly document?: string
  readonly file?: string
}

/** What a report on progress says of one task. */
export interface TaskProgressFile {
  readonly task: string
  /** In canonical form: `2026-Q2`. */
  readonly period?: string
  readonly status: ProgressStatus
  readonly completed?: IsoDate
  readonly percent?: number
  readonly evidence?: readonly (EvidenceFile | null)[]
  readonly cause?: string
  readonly document?: string
}

/**
 * The value of a `progress/v1` document that has passed its schema; blanks count as absent and are gone, and so are dates
 * that can't be read. The others stand as they are understood.
 */
export interface ProgressFile {
  readonly schema: string
  readonly unit: string
  readonly as_of?: IsoDate
  readonly tasks?: readonly (TaskProgressFile | null)[]
  readonly targets?: readonly ({ readonly target: string; readonly value: number } | null)[]
}
