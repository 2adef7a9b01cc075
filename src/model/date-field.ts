import { fieldAt } from './field.ts'
import type { Period } from './period.ts'
import type { DateField, Plan, Task } from './plan.ts'
import type { Bilingual } from './words.ts'

/** Whose date it is, how its field is called and what stands in it, as messages say it. */
export interface DateWords {
  readonly subject: Bilingual
  readonly key: string
  readonly in: string
  readonly written: string
}

/** The task that a date belongs to; `null` where it is the plan's own. */
export const taskOfDate = ({ at }: DateField, plan: Plan): Task | null =>
  plan.tasks.find((task) => task.at.every((step, i) => at[i] === step)) ?? null

export function dateWords(field: DateField, task: Task | null): DateWords {
  const subject = task ? { vi: `Nhiệm vụ ${task.id}`, en: `Task ${task.id}` } : { vi: 'Kế hoạch', en: 'The plan' }
  return { subject, ...fieldAt(field.at), written: String(field.written).trim() }
}

/** The canonical text for an understood period: of a start the first day counts, of all else the last. */
export function dateToWrite(key: string, iso: string, period: Period, whole: Period): string {
  return key === 'start' && whole.from !== period.from ? period.from.slice(0, 7) : iso
}
