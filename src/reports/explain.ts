import { fields } from '../model/fields/index.ts'
import { families } from '../model/finding.ts'
import { plainKey } from '../model/names.ts'
import { nearest } from '../model/nearest.ts'
import type { Listing, Page } from '../model/page.ts'
import type { Bilingual } from '../model/words.ts'
import { say } from '../text/say.ts'
import { contentPage, deadlinePage, fieldPages, obligationPage, targetPage } from './explain/other-topics.ts'
import { rulePage } from './explain/rule.ts'
import { rulesOf, type Topics, wordsOf } from './explain/topics.ts'

/** Pages on whatever bears an id; a field's name may stand in several containers. Empty: nothing is called so. */
export async function explain(id: string, topics: Topics): Promise<readonly Page[]> {
  const exact = await pagesOf(id, topics)
  if (exact.length) return exact
  const pages = await Promise.all(calledSo(id, topics).map((it) => pagesOf(it, topics)))
  return [...new Map(pages.flat().map((it) => [it.id, it])).values()]
}

/** Ids of topics by their titles in both languages, and keys by the other names that authors have for them. */
function calledSo(title: string, { catalogue, rules }: Topics): readonly string[] {
  const { movement, obligations, deadlines, targets, key_aliases } = catalogue
  const named = [...obligations, ...deadlines, ...targets].map(({ id, name }) => ({ id, name }))
  const titles = [
    ...rules.map((it) => ({ id: it.id, name: it.words().title })),
    ...named,
    ...movement.contents.map((it) => ({ id: it.key, name: it.name })),
    ...Object.entries(fields).map(([id, { name }]) => ({ id, name })),
  ]
  const plain = plainKey(title)
  const found = titles.filter(({ name }) => [name.vi, name.en].some((it) => plainKey(it) === plain)).map((it) => it.id)
  const keys = Object.hasOwn(key_aliases, plain) ? [key_aliases[plain] ?? []].flat() : []
  return [...new Set([...keys, ...found])]
}

async function pagesOf(id: string, topics: Topics): Promise<readonly Page[]> {
  const { catalogue, rules } = topics
  const rule = rules.find((it) => it.id === id)
  const obligation = catalogue.obligations.find((it) => it.id === id)
  const content = catalogue.movement.contents.find((it) => it.key === id || String(it.number) === id)
  const deadline = catalogue.deadlines.find((it) => it.id === id)
  const target = catalogue.targets.find((it) => it.id === id)
  const pages = [
    rule && (await rulePage(rule, topics)),
    obligation && obligationPage(obligation, topics),
    content && contentPage(content, topics),
    deadline && deadlinePage(deadline, topics),
    target && targetPage(target, topics),
    ...fieldPages(id, topics),
  ]
  return pages.filter((it) => it !== undefined)
}

/** Ids most like one that is unknown. */
export function nearTopics(id: string, { catalogue, rules }: Pick<Topics, 'catalogue' | 'rules'>): readonly string[] {
  const { movement, obligations, deadlines, targets } = catalogue
  const ids = [...rules, ...obligations, ...deadlines, ...targets].map((it) => it.id)
  const keys = Object.keys(fields).map((it) => it.slice(it.lastIndexOf('.') + 1))
  return nearest(id, new Set([...ids, ...movement.contents.map((it) => it.key), ...keys]), 3)
}

/** Everything that has a page of its own; the rules by family. */
export function topicList({ catalogue, rules, locale }: Topics): Listing {
  const words = wordsOf(locale)
  const { lists } = words
  const named = (title: string, list: readonly { readonly id: string; readonly name: Bilingual }[]) => ({
    title,
    columns: [words.id, words.title],
    rows: list.map((it) => [it.id, it.name[locale]]),
  })
  const { contents } = catalogue.movement
  const byFamily = families.map((family) => ({
    title: say({ vi: lists.rules, en: lists.rules }, { family: words.families[family] }, locale),
    columns: [words.id, words.severity, words.title],
    rows: rulesOf(family, rules).map((it) => [it.id, words.severities[it.severity], it.words().title[locale]]),
  }))
  return {
    tables: [
      named(
        lists.contents,
        contents.map((it) => ({ id: it.key, name: it.name })),
      ),
      named(lists.deadlines, catalogue.deadlines),
      named(lists.obligations, catalogue.obligations),
      named(lists.targets, catalogue.targets),
      ...byFamily,
    ],
    closing: words.hint,
  }
}
