import type { Period } from '../model/period.ts'
import { type Bilingual, isMap, type Json, type Locale } from '../model/words.ts'
import { causes } from './causes.ts'
import { sayCount, sayDate, sayNumber, sayPeriod } from './locale.ts'

/** Values for the placeholders of a text, by their names. */
export type Data = { readonly [name: string]: Json | undefined }

/**
 * Fills the placeholders of a text. `{name}` is a text as it is, or a bilingual one in the reader's language; and, by kind:
 * `{d:date}` an ISO date, `{p:period}` a period, `{n:count}` a count (01 to 09 in Vietnamese), `{x:number}` any number, `{b:size}` bytes as MiB,
 * `{reason:cause}` what the system says, in words where it has any, `{list:list}` texts with commas, `{list:codes}` each in backquotes, `{n:plural:task}` an English noun with its count.
 * (`{key:field}`, `{key:sample}` and `{key:example}` stand in findings only: say-finding.ts.)
 */
export const say = (text: Bilingual, data: Data, locale: Locale): string => sayText(text[locale], data, locale)

/** The same for a text that was chosen already. */
export function sayText(text: string, data: Data, locale: Locale): string {
  return text.replace(/\{(\w+)(?::(\w+))?(?::([\w ]+))?\}/g, (whole, name: string, kind?: string, noun?: string) => {
    const value = data[name]
    if (value === undefined || value === null) return whole
    return fill(value, kind, noun, locale)
  })
}

function fill(value: Json, kind: string | undefined, noun: string | undefined, locale: Locale): string {
  switch (kind) {
    case 'date':
      return sayDate(String(value), locale)
    case 'period':
      return sayPeriod(value as unknown as Period, locale)
    case 'count':
      return sayCount(Number(value), locale)
    case 'number':
      return sayNumber(Number(value), locale)
    case 'size':
      return `${sayNumber(Math.round((Number(value) / 1024 ** 2) * 10) / 10, locale)} MiB`
    case 'cause':
      return causes[String(value)]?.[locale] ?? String(value)
    case 'plural':
      return `${sayCount(Number(value), locale)} ${noun}${Number(value) === 1 ? '' : 's'}`
    case 'list':
      return (value as readonly Json[]).map((it) => plain(it, locale)).join(', ')
    case 'codes':
      return (value as readonly Json[]).map((it) => `\`${plain(it, locale)}\``).join(', ')
    default:
      return plain(value, locale)
  }
}

function plain(value: Json, locale: Locale): string {
  return String(isMap(value) ? (value[locale] ?? '') : value)
}
