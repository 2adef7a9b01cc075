import type { Catalogue, Obligation, Sourced } from '../model/catalogue.ts'
import { fields } from '../model/fields/index.ts'
import type { Kind } from '../model/finding.ts'
import { nearest } from '../model/nearest.ts'
import type { Listing, Page } from '../model/page.ts'
import { periodOf } from '../model/period.ts'
import type { Bilingual, Locale } from '../model/words.ts'
import { en } from '../text/en.ts'
import { sayNumber, sayPeriod } from '../text/locale.ts'
import { vi } from '../text/vi.ts'

/** What can be explained, and by which words. */
export interface Topics {
  readonly catalogue: Catalogue
  readonly rules: readonly Kind[]
  readonly locale: Locale
}

const wordsOf = (locale: Locale) => (locale === 'vi' ? vi : en)

/** Pages on whatever bears an id; a field's name may stand in several containers. Empty: nothing is called so. */
export function explain(id: string, topics: Topics): readonly Page[] {
  const { catalogue, rules } = topics
  const rule = rules.find((it) => it.id === id)
  const obligation = catalogue.obligations.find((it) => it.id === id)
  const content = catalogue.movement.contents.find((it) => it.key === id || String(it.number) === id)
  const deadline = catalogue.deadlines.find((it) => it.id === id)
  const target = catalogue.targets.find((it) => it.id === id)
  const pages = [
    rule && rulePage(rule, topics),
    obligation && obligationPage(obligation, topics),
    content && contentPage(content, topics),
    deadline && deadlinePage(deadline, topics),
    target && targetPage(target, topics),
    ...fieldPages(id, topics),
  ]
  return pages.filter((it) => it !== undefined)
}

/** Ids most like one that is unknown. */
export function nearTopics(id: string, { catalogue, rules }: Topics): readonly string[] {
  const { movement, obligations, deadlines, targets } = catalogue
  const ids = [...rules, ...obligations, ...deadlines, ...targets].map((it) => it.id)
  const keys = Object.keys(fields).map((it) => it.slice(it.lastIndexOf('.') + 1))
  return nearest(id, new Set([...ids, ...movement.contents.map((it) => it.key), ...keys]), 3)
}

/** Everything that has a page of its own. */
export function topicList({ catalogue, rules, locale }: Topics): Listing {
  const { explain: words, severity } = wordsOf(locale)
  const { lists } = words
  const named = (title: string, list: readonly { readonly id: string; readonly name: Bilingual }[]) => ({
    title,
    columns: [words.id, words.title],
    rows: list.map((it) => [it.id, it.name[locale]]),
  })
  const { contents } = catalogue.movement
  return {
    tables: [
      named(
        lists.contents,
        contents.map((it) => ({ id: it.key, name: it.name })),
      ),
      named(lists.deadlines, catalogue.deadlines),
      named(lists.obligations, catalogue.obligations),
      named(lists.targets, catalogue.targets),
      {
        title: lists.rules,
        columns: [words.id, words.severity, words.title],
        rows: rules.map((it) => [it.id, severity[it.severity], it.words().title[locale]]),
      },
    ],
    closing: words.hint,
  }
}

const section = (label: string, lines: readonly string[]) => (lines.length ? [{ label, lines }] : [])

function sources({ source, passage }: Sourced, { catalogue, locale }: Topics): readonly string[] {
  const cited = source.flatMap((id) => catalogue.sources.find((it) => it.id === id)?.citation[locale] ?? [])
  return passage && cited[0] ? [`${cited[0]}, ${passage[locale]}`, ...cited.slice(1)] : cited
}

/** A text with its placeholders as blanks. */
const blanks = (text: string) => text.replace(/\{\w+(?::[\w ]+)*\}/g, '…')

function rulePage(rule: Kind, topics: Topics): Page {
  const { locale, catalogue } = topics
  const { explain: words, severity } = wordsOf(locale)
  const { title, help, messages } = rule.words()
  const helps = 'vi' in help ? [help as Bilingual] : Object.values(help as Record<string, Bilingual>)
  const tied = catalogue.obligations.filter((it) => it.rules.includes(rule.id))
  return {
    title: `${rule.id} - ${title[locale]}`,
    sections: [
      ...section(words.severity, [`${severity[rule.severity]}. ${words.about[rule.about]}.`]),
      ...section(words.example, [...new Set(Object.values(messages).map((it) => blanks(it[locale])))]),
      ...section(words.help, [...new Set(helps.map((it) => blanks(it[locale])))]),
      ...section(
        words.obligations,
        tied.map((it) => `${it.id}: ${it.name[locale]}`),
      ),
      ...section(
        words.binds,
        tied.flatMap((it) => binds(it, topics)),
      ),
      ...section(words.source, [...new Set(tied.flatMap((it) => sources(it, topics)))]),
    ],
  }
}

function binds(obligation: Obligation, { catalogue, locale }: Topics): readonly string[] {
  const { explain: words } = wordsOf(locale)
  if (!obligation.binds.length) return [words.nobody]
  return obligation.binds.map(({ group, kinds, force }) => {
    const name = catalogue.movement.groups.find((it) => it.id === group)?.name[locale] ?? group
    return `${name}${kinds ? ` (${kinds.join(', ')})` : ''}: ${words[force]}`
  })
}

function obligationPage(it: Obligation, topics: Topics): Page {
  const { locale } = topics
  const { explain: words } = wordsOf(locale)
  return {
    title: `${it.id} - ${it.name[locale]}`,
    sections: [
      ...section(words.obligations, [it.what[locale]]),
      ...section(words.binds, binds(it, topics)),
      ...section(words.source, sources(it, topics)),
      ...section(words.rules, it.rules),
      ...section(words.unchecked, it.unchecked ? [it.unchecked[locale]] : []),
    ],
  }
}

function contentPage(it: Catalogue['movement']['contents'][number], topics: Topics): Page {
  const { locale } = topics
  const { explain: words } = wordsOf(locale)
  return {
    title: `${it.key} - ${words.content} ${it.number}: ${it.name[locale]}`,
    sections: [
      ...section(
        words.scope,
        it.scope.map((s) => s[locale]),
      ),
      ...section(words.source, sources(it, topics)),
    ],
  }
}

function deadlinePage(it: Catalogue['deadlines'][number], topics: Topics): Page {
  const { locale, catalogue } = topics
  const { explain: words } = wordsOf(locale)
  const groups = it.groups.flatMap((id) => catalogue.movement.groups.find((g) => g.id === id)?.name[locale] ?? [])
  return {
    title: `${it.id} - ${it.name[locale]}`,
    sections: [
      ...section(words.due, [it.due === undefined ? words.everyYear : sayPeriod(periodOf(it.due), locale)]),
      ...section(words.binds, groups),
      ...section(words.source, sources(it, topics)),
    ],
  }
}

function targetPage(it: Catalogue['targets'][number], topics: Topics): Page {
  const { locale } = topics
  const { explain: words } = wordsOf(locale)
  const value =
    it.value === undefined
      ? []
      : [`${it.operator ?? '='} ${sayNumber(it.value, locale)} ${it.unit_of_measure ?? ''}`.trim()]
  return {
    title: `${it.id} - ${it.name[locale]}`,
    sections: [
      ...section(words.value, value),
      ...section(words.year, it.year === undefined ? [] : [String(it.year)]),
      ...section(words.note, it.note ? [it.note[locale]] : []),
      ...section(words.source, sources(it, topics)),
    ],
  }
}

function fieldPages(id: string, { locale }: Topics): readonly Page[] {
  const { explain: words } = wordsOf(locale)
  return Object.entries(fields)
    .filter(([field]) => field === id || field.endsWith(`.${id}`))
    .map(([field, { name, what, examples }]) => ({
      title: `${field} - ${name[locale]}`,
      sections: [...section(words.field, [what[locale]]), ...section(words.examples, (examples ?? []).map(String))],
    }))
}
