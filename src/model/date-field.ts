import { fieldAt } from './field.ts'
import type { Period } from './period.ts'
import type { DateField, Task } from './plan.ts'
import type { Bilingual } from './words.ts'

/** A document as the rules on dates see it: a plan, or another that is no plan and then says what it is. */
export interface Dated {
  /** What the document is called; left out, it is a plan. */
  readonly called?: Bilingual
  readonly dates: readonly DateField[]
  readonly tasks: readonly Task[]
  /** What it covers: years of examples come from it. */
  readonly period: Period
}

/** Documents other than plans, as messages call them, by the value of their `schema:` key. */
export const documentNames: Readonly<Record<string, Bilingual>> = {
  'progress/v1': { vi: 'Báo cáo tiến độ', en: 'The progress report' },
  'units/v1': { vi: 'Danh mục đơn vị', en: 'The registry of units' },
  'register/v1': { vi: 'Sổ theo dõi', en: 'The register' },
  'waivers/v1': { vi: 'Sổ ngoại lệ', en: 'The list of waivers' },
  'config/v1': { vi: 'Cấu hình', en: 'The configuration' },
}

/** Whose date it is, how its field is called and what stands in it, as messages say it. */
export interface DateWords {
  readonly subject: Bilingual
  readonly key: string
  readonly in: string
  readonly written: string
}

/** The task of a plan that a date belongs to; `null` where it is the document's own. */
export const taskOfDate = ({ at }: DateField, { tasks }: Dated): Task | null =>
  tasks.find((task) => task.at.every((step, i) => at[i] === step)) ?? null

/** What findings about a date say of it: whose it is, which field, as it is written. */
export function dateWords(field: DateField, task: Task | null, { called }: Dated): DateWords {
  const document = called ?? { vi: 'Kế hoạch', en: 'The plan' }
  const subject = task ? { vi: `Nhiệm vụ ${task.id}`, en: `Task ${task.id}` } : document
  return { subject, ...fieldAt(field.at), written: String(field.written).trim() }
}

/** The canonical text for an understood period: of a start the first day counts, of all else the last. */
export function dateToWrite(key: string, iso: string, period: Period, whole: Period): string {
  return key === 'start' && whole.from !== period.from ? period.from.slice(0, 7) : iso
}

/** Words that leave open whether the day itself still counts, or that speak of the other end of a period. */
const openEnds = /trước/i
const beginnings = /(?:^|\s)từ(?:\s|$)/i
const ends = /(?:^|\s)(?:đến|tới|hết|xong|hoàn thành|nhất)(?:\s|$)/i
/** A time of day may belong to the next day in Viet Nam, unless it is midnight and no zone is named. */
const timeOfDay = /\d:\d/
const midnight = /[T\s]00?:00(?::00(?:\.0+)?)?$/i

/** Whether the canonical text says all that was written, in the one way in which it can be read. */
export function saysTheSame({ key, written }: DateWords, understood: Period, canonical: Period): boolean {
  if (canonical.from !== understood.from || canonical.to !== understood.to) return false
  const text = written.normalize('NFC')
  const begins = key === 'start' || key === 'from'
  const astray = openEnds.test(text) || (begins ? ends : beginnings).test(text)
  return !astray && (!timeOfDay.test(text) || midnight.test(text))
}
