import type { Catalogue, Obligation } from '../../model/catalogue.ts'
import { fields } from '../../model/fields/index.ts'
import type { Page } from '../../model/page.ts'
import { periodOf } from '../../model/period.ts'
import { sayNumber, sayPeriod } from '../../text/locale.ts'
import { citations } from '../citations.ts'
import { bindings } from './bindings.ts'
import { section, type Topics, wordsOf } from './topics.ts'

/** What an obligation asks for, of whom, by which text, and which rules check it. */
export function obligationPage(it: Obligation, topics: Topics): Page {
  const { locale } = topics
  const words = wordsOf(locale)
  return {
    id: it.id,
    name: it.name[locale],
    sections: [
      ...section(words.what, [it.what[locale]]),
      ...section(words.binds, bindings(it, topics)),
      ...section(words.source, citations(it, topics)),
      ...section(words.rules, it.rules),
      ...section(words.unchecked, it.unchecked ? [it.unchecked[locale]] : []),
    ],
  }
}

/** What belongs to an emulation content. */
export function contentPage(it: Catalogue['movement']['contents'][number], topics: Topics): Page {
  const { locale } = topics
  const words = wordsOf(locale)
  return {
    id: it.key,
    name: `${words.content} ${it.number}: ${it.name[locale]}`,
    sections: [
      ...section(
        words.scope,
        it.scope.map((s) => s[locale]),
      ),
      ...section(words.source, citations(it, topics)),
    ],
  }
}

/** When something is due, and for whom. */
export function deadlinePage(it: Catalogue['deadlines'][number], topics: Topics): Page {
  const { locale, catalogue } = topics
  const words = wordsOf(locale)
  const groups = it.groups.flatMap((id) => catalogue.movement.groups.find((g) => g.id === id)?.name[locale] ?? [])
  return {
    id: it.id,
    name: it.name[locale],
    sections: [
      ...section(words.due, [it.due === undefined ? words.everyYear : sayPeriod(periodOf(it.due), locale)]),
      ...section(words.binds, groups),
      ...section(words.source, citations(it, topics)),
    ],
  }
}

/** A national target and its value. */
export function targetPage(it: Catalogue['targets'][number], topics: Topics): Page {
  const { locale } = topics
  const words = wordsOf(locale)
  const value =
    it.value === undefined
      ? []
      : [`${it.operator ?? '='} ${sayNumber(it.value, locale)} ${it.unit_of_measure ?? ''}`.trim()]
  return {
    id: it.id,
    name: it.name[locale],
    sections: [
      ...section(words.value, value),
      ...section(words.year, it.year === undefined ? [] : [String(it.year)]),
      ...section(words.note, it.note ? [it.note[locale]] : []),
      ...section(words.source, citations(it, topics)),
    ],
  }
}

/** An example as it is typed: a list in brackets, what would be read as a number in quotes there. */
function asYaml(it: unknown): string {
  if (Array.isArray(it)) return `[${it.map((part) => (/^[\d.]+$/.test(part) ? `"${part}"` : asYaml(part))).join(', ')}]`
  return typeof it === 'object' ? JSON.stringify(it) : String(it)
}

/** A field of the documents by its name, wherever it stands. */
export function fieldPages(id: string, { locale }: Topics): readonly Page[] {
  const words = wordsOf(locale)
  return Object.entries(fields)
    .filter(([field]) => field === id || field.endsWith(`.${id}`))
    .map(([field, { name, what, examples }]) => ({
      id: field,
      name: name[locale],
      sections: [...section(words.field, [what[locale]]), ...section(words.examples, (examples ?? []).map(asYaml))],
    }))
}
