import { fields } from '../model/fields/index.ts'
import type { KindWords } from '../model/finding.ts'
import type { Bilingual, Json, Locale } from '../model/words.ts'
import { numberIn, sampleOf } from './field-sample.ts'
import { type Data, say } from './say.ts'

/** A key as running text calls it; `within` is the key it stands in. */
function fieldName(key: string, within: Json | undefined, locale: Locale): string {
  const ending = (end: string) => Object.entries(fields).find(([id]) => id.endsWith(end))?.[1]
  const found =
    fields[`${within}.${key}`] ??
    fields[`${within}_file.${key}`] ??
    ending(`_${within}.${key}`) ??
    fields[`plan.${key}`] ??
    ending(`.${key}`)
  return found?.name[locale] ?? key
}

/** Before an example of a field with fields of its own. */
const onOneLine: Bilingual = { vi: ', hoặc ghi gọn trên một dòng, ví dụ', en: ', or on the same line, e.g.' }

/** Fills `{key:field}` with what the format calls that field, `{key:sample}` and `{key:example}` with what may stand in it, then everything else. */
function sayAll(text: Bilingual, data: Data, locale: Locale): string {
  const named = text[locale].replace(/\{(\w+):(field|sample|example)\}/g, (whole, name: string, as: string) => {
    const key = data[name]
    if (as === 'example') return String(numberIn(String(key), data.in))
    if (as === 'sample') {
      const sample = sampleOf(String(key), data.in)
      return sample ? `${onOneLine[locale]} \`${sample}\`` : ''
    }
    // what is no field of the format, as the contents of a movement, brings its name along
    if (name === 'key' && data.called !== undefined) return (data.called as Bilingual)[locale]
    return typeof key === 'string' ? fieldName(key, data.in, locale) : whole
  })
  return say({ vi: named, en: named }, short(data), locale)
}

/** What stands in a plan may be of any length; a sentence about it may not. */
function short(data: Data): Data {
  const isLong = (it: Json | undefined): it is string => typeof it === 'string' && it.length > 240
  if (!Object.values(data).some(isLong)) return data
  return Object.fromEntries(
    Object.entries(data).map(([name, it]) => [name, isLong(it) ? `${it.slice(0, 160)} … ${it.slice(-40)}` : it]),
  )
}

/** The message of a finding, in one language. */
export function sayMessage(words: KindWords<string>, message: string, data: Data, locale: Locale): string {
  const text = words.messages[message]
  return text ? sayAll(text, data, locale) : message
}

/** The help of a finding: one text for all messages of a kind, or one for each. */
export function sayHelp(words: KindWords<string>, message: string, data: Data, locale: Locale): string {
  const help = 'vi' in words.help ? (words.help as Bilingual) : (words.help as Record<string, Bilingual>)[message]
  return help ? sayAll(help, data, locale) : ''
}
