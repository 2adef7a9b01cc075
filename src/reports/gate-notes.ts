import type { Exceeded } from '../model/baseline.ts'
import type { Json, Locale } from '../model/words.ts'
import { gatesEn } from '../text/gates-en.ts'
import { gatesVi } from '../text/gates-vi.ts'
import { say } from '../text/say.ts'

/** Words said beside the result of a check. */
export type GateNote = Exclude<keyof typeof gatesVi, 'exceeded' | 'exceededAt' | 'progress'>

/** One of them, in one language. */
export const gateNote = (name: GateNote, data: { readonly [name: string]: Json }, locale: Locale): string =>
  say({ vi: gatesVi[name], en: gatesEn[name] }, data, locale)

/** Lines that are named; the findings have them all. */
const mostLines = 10

/** Which file has more of what than the baseline knows, and where the new ones are. */
export function exceededNote({ lines, file, rule, found, known }: Exceeded, locale: Locale): string {
  const shown = [...lines.slice(0, mostLines), ...(lines.length > mostLines ? ['…'] : [])]
  const where = lines.length ? say({ vi: gatesVi.exceededAt, en: gatesEn.exceededAt }, { lines: shown }, locale) : ''
  return say({ vi: gatesVi.exceeded, en: gatesEn.exceeded }, { file, rule, found, known, where }, locale)
}

/** How far a check is. */
export interface ProgressTold {
  readonly done: number
  readonly total: number
  /** Files in a second. */
  readonly rate: number
  /** Seconds. */
  readonly left: number
}

/** The same in words, as short as a line of a terminal. */
export const progressText = ({ done, total, rate, left }: ProgressTold, locale: Locale): string =>
  say(
    { vi: gatesVi.progress, en: gatesEn.progress },
    { done, total, rate: Math.round(rate), left: Math.ceil(left) },
    locale,
  )
