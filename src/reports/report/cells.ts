import type { Cell } from '../../model/cell.ts'
import type { Period } from '../../model/period.ts'
import type { IsoDate } from '../../model/words.ts'

/** A text, or "-" where there is none. */
export const text = (it: string | null | undefined): Cell => (it ? { text: it } : null)

/** Nearly all figures of a large table are small: one cell serves all that are the same. */
const small = Array.from({ length: 1000 }, (_, number) => ({ number }))

/** A figure, or "-" where there is none. */
export const number = (it: number | null): Cell => (it === null ? null : (small[it] ?? { number: it }))

/** A day, or "-". */
export const date = (it: IsoDate | null): Cell => (it === null ? null : { date: it })

/** A period, or "-". */
export const period = (it: Period | null): Cell => (it === null ? null : { period: it })

/** What a part is of a whole, in percent; "-" where the whole is nothing. */
export const share = (part: number, whole: number): Cell => (whole === 0 ? null : { percent: (part * 100) / whole })

/** Texts that stay apart for machines. */
export const list = (it: readonly string[]): Cell => ({ list: it })
