import { obligationsOf } from '../../model/bound.ts'
import type { Example, ExampleSide, ExcerptLine } from '../../model/example.ts'
import type { Kind } from '../../model/finding.ts'
import type { FindingsReport } from '../../model/findings-report.ts'
import type { Page, Section } from '../../model/page.ts'
import type { Bilingual } from '../../model/words.ts'
import { say } from '../../text/say.ts'
import { citations } from '../citations.ts'
import { findings } from '../findings.ts'
import { blanks } from '../rules-named.ts'
import { bindings } from './bindings.ts'
import { section, type Topics, wordsOf } from './topics.ts'

/** What a rule finds, why and what to write instead, whom it binds and by which text, and the rule at work. */
export async function rulePage(rule: Kind, topics: Topics): Promise<Page> {
  const { locale, examples, catalogue } = topics
  const words = wordsOf(locale)
  // the examples were made for one movement; another has other contents
  const example = examples.movement === catalogue.movement.id ? examples.byRule[rule.id] : undefined
  return {
    id: rule.id,
    name: rule.words().title[locale],
    sections: [
      ...section(words.severity, [words.severities[rule.severity]]),
      ...section(words.about, [words.abouts[rule.about]]),
      ...whatIsSaid(rule, topics),
      ...whomItBinds(rule, topics),
      ...(example ? await atWork(example, topics) : []),
    ],
  }
}

/** Messages and help; where each message has a help of its own, side by side. */
function whatIsSaid(rule: Kind, { locale }: Topics): readonly Section[] {
  const words = wordsOf(locale)
  const { help, messages } = rule.words()
  const said = Object.entries(messages).map(([name, message]) => {
    const own = 'vi' in help ? (help as Bilingual) : (help as Readonly<Record<string, Bilingual>>)[name]
    return { message: blanks(message[locale]), help: blanks(own?.[locale] ?? '') }
  })
  const helps = new Set(said.map((it) => it.help))
  const lines = [...new Set(said.map((it) => it.message))]
  if (helps.size === 1) return [...section(words.messages, lines), ...section(words.help, [...helps])]
  const pairs = said.map((it) => `${it.message} → ${it.help}`)
  return section(words.messagesAndHelp, [...new Set(pairs)])
}

/** The obligations it checks, whom they bind and by which text; a rule without any weighs the same for everybody. */
function whomItBinds(rule: Kind, topics: Topics): readonly Section[] {
  const { locale, catalogue } = topics
  const words = wordsOf(locale)
  const obligations = obligationsOf(catalogue, rule.id)
  if (!obligations.length) {
    const whom = rule.practice ? words.practice : rule.absence ? words.silent : words.everyone
    return section(words.binds, [whom])
  }
  return obligations.flatMap((it) => [
    ...section(words.obligations, [`${it.name[locale]} (${it.id}). ${it.what[locale]}`]),
    ...section(words.binds, bindings(it, topics, rule)),
    ...section(words.basis, citations(it, topics).slice(0, 1)),
    ...section(words.also, citations(it, topics).slice(1)),
  ])
}

async function atWork(example: Example, topics: Topics): Promise<readonly Section[]> {
  const { locale, catalogue, rules } = topics
  const words = wordsOf(locale)
  const kindOf = (id: string) => {
    const found = rules.find((it) => it.id === id)
    if (!found) throw new Error(`no kind ${id}`)
    return found
  }
  const outcome = { asOf: example.asOf, files: [], diagnostics: example.diagnostics }
  const said = await findings(outcome, { catalogue, locale, version: '', most: example.diagnostics.length, kindOf })
  return [
    sampleSection(words.bad, example.bad, { ...said, closing: [] }, example, topics),
    sampleSection(words.good, example.good, null, example, topics),
  ]
}

function sampleSection(
  name: string,
  { note, excerpts }: ExampleSide,
  said: FindingsReport | null,
  { unit }: Example,
  { locale }: Topics,
): Section {
  const words = wordsOf(locale)
  const label = unit === null ? name : say({ vi: words.of, en: words.of }, { label: name, unit }, locale)
  const lineOf = (it: ExcerptLine) =>
    typeof it === 'string'
      ? it
      : `${' '.repeat(it.indent)}# ${say({ vi: words.lacks, en: words.lacks }, { key: it.lacks }, locale)}`
  const files = excerpts.map(({ file, lines }) => ({
    name: unit === null ? file : null,
    text: `${lines.map(lineOf).join('\n')}\n`,
  }))
  return { label, lines: note ? [note[locale]] : [], sample: { files, said } }
}
