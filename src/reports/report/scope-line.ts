import { explainEn } from '../../text/explain-en.ts'
import { explainVi } from '../../text/explain-vi.ts'
import { sayText } from '../../text/say.ts'
import { frameWords } from './frame-words.ts'
import type { Asked } from './maker.ts'
import type { Scope } from './scope.ts'
import { nameAbove } from './unit-groups.ts'

/** Names that stand in the line before the rest is only counted. */
const mostNamed = 3

/** To which part of the data a page was narrowed, for people: its title is the same whatever was asked for. */
export function scopeLine({ compilation, units, contents, phases }: Scope, asked: Asked): string | null {
  const { locale, filters, catalogue } = asked
  const words = frameWords(locale)
  const { kinds } = locale === 'vi' ? explainVi : explainEn
  const named = (text: string, names: readonly string[] | undefined) =>
    names ? [sayText(text, { names }, locale)] : []
  const only = (names: readonly string[]) =>
    names.length > mostNamed
      ? [...names.slice(0, mostNamed), sayText(words.more, { n: names.length - mostNamed }, locale)]
      : names
  const above = nameAbove(compilation, catalogue)
  const parts = [
    ...named('{names:list}', filters.unit && only(units.map((it) => it.name))),
    ...named(
      '{names:list}',
      filters.kind?.map((it) => kinds[it as keyof typeof kinds] ?? it),
    ),
    ...named(
      '{names:list}',
      filters.level?.map((it) => words.scope.levels[it as keyof typeof words.scope.levels] ?? it),
    ),
    ...named(words.scope.parent, filters.parent?.map(above)),
    ...named('{names:list}', filters.cluster),
    ...named(words.scope.contents, filters.content && contents.map((it) => `${it.number} (${it.short[locale]})`)),
    ...named(words.scope.phases, filters.phase && phases.map((it) => String(it.number))),
  ]
  return parts.length ? sayText(words.scope.line, { parts: parts.join('; ') }, locale) : null
}
