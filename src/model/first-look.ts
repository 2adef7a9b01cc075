/** A pattern that finds nothing, for a catalogue without the words that a rule looks for. */
const nothing = /(?!)/u

/** Signs that mean something in a pattern. */
const special = /[\\^$.*+?()[\]{}|/]/g

/** A text inside a pattern, meaning itself. */
export const literal = (text: string): string => text.replace(special, '\\$&')

/** One pattern of several, `nothing` of none. */
export function anyOf(patterns: readonly string[], wrap: (any: string) => string, flags: string): RegExp {
  return patterns.length ? new RegExp(wrap(`(?:${patterns.join('|')})`), flags) : nothing
}

/** Capital letters that Vietnamese names begin with, for a class: composed, as texts are looked at. */
export const capitals = 'A-ZĐÂĂÊÔƠƯÀÁẢÃẠẰẮẲẴẶẦẤẨẪẬÈÉẺẼẸỀẾỂỄỆÌÍỈĨỊÒÓỎÕỌỒỐỔỖỘỜỚỞỠỢÙÚỦŨỤỪỨỬỮỰỲÝỶỸỴ'

/** A letter with Vietnamese marks, as one sign or taken apart in any order. Classes of Unicode would take longer to compile than a plan to check. */
const inAnyEncoding = (letter: string): string =>
  letter.normalize('NFD') === letter ? literal(letter) : String.raw`(?:${letter}|.[\u0300-\u036f]+)`

/** Finds texts that may hold one of the words, whatever way their marks are encoded; which of them it is, is asked afterwards. */
export function firstLook(words: readonly string[]): RegExp {
  const shortest = words.filter((it) => !words.some((other) => other !== it && it.includes(other)))
  return anyOf(
    shortest.map((it) => [...it].map(inAnyEncoding).join('')),
    (any) => any,
    '',
  )
}
