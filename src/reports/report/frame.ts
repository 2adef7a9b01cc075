import type { Block, Report, Section, Signature } from '../../model/report.ts'
import { labelsOf } from '../../text/locale-format.ts'
import { sayText } from '../../text/say.ts'
import { frameWords } from './frame-words.ts'
import { checkedOf, notCheckedOf } from './limits.ts'
import type { Asked } from './maker.ts'
import type { Scope } from './scope.ts'
import { scopeLine } from './scope-line.ts'
import { unitGroups } from './unit-groups.ts'

/** What a report itself says; the rest is the same in all of them. */
interface Said {
  readonly name: string
  readonly title: string
  readonly sections: readonly Section[]
  /** It rests on what units reported of their progress. */
  readonly progress: boolean
}

/** A report with what stands in each of them: of when it is, by which choices, what was looked at and what was not. */
export function reportOf({ name, title, sections, progress }: Said, scope: Scope, asked: Asked): Report {
  const { meta } = scope.compilation
  const { filters, groupBy, totalsAt, manners, previous } = asked
  return {
    name,
    title,
    locale: asked.locale,
    asOf: meta.asOf,
    tool: { name: meta.tool.name, version: asked.version },
    catalogue: meta.catalogue,
    parameters: {
      ...filters,
      groupBy,
      totals: totalsAt,
      ...(manners.length && { manners }),
      ...(previous && { comparedWith: previous.meta.asOf }),
    },
    sections,
    checked: checkedOf(scope, asked),
    notChecked: notCheckedOf(scope, asked, { progress }),
    labels: labelsOf(asked.locale, meta.asOf),
    units: unitGroups(scope.units, scope, { ...asked, groupBy: 'heading' }).flatMap(({ title, units }) =>
      units.map(({ code, name: unit }) => ({ code, name: unit, kind: title ?? '' })),
    ),
    contents: scope.contents.map((it) => ({ key: it.key, name: `${it.number}. ${it.short[asked.locale]}` })),
  }
}

/** What stands above a table. */
interface Heading {
  readonly key: string
  readonly title: string
  /** The number of the form: `Biểu 1`. */
  readonly appendix?: string
  readonly measure?: 'tasks' | 'units'
}

/** A table with its heading, on pages of its own; signed where room for signatures is asked for. */
export function annex(
  { key, title, measure, appendix }: Heading,
  blocks: readonly Block[],
  scope: Scope,
  asked: Asked,
): Section {
  const { locale, signed, previous, manners } = asked
  const words = frameWords(locale)
  const { signatures: hands } = words
  const narrowed = scopeLine(scope, asked)
  const signatures: readonly Signature[] = [
    { titles: [hands.maker], hint: hands.makerHint },
    { titles: [hands.head], hint: hands.makerHint },
    { date: hands.date, titles: [hands.director], hint: hands.directorHint },
  ]
  return {
    key,
    ...(appendix !== undefined && { appendix }),
    title,
    subtitles: [manners.includes('internal') ? words.inside : words.attached],
    measures: [
      labelsOf(locale, scope.compilation.meta.asOf).asOf,
      ...(narrowed === null ? [] : [narrowed]),
      ...(previous ? [sayText(words.previousAsOf, { date: previous.meta.asOf }, locale)] : []),
      ...(measure ? [words.measure[measure]] : []),
    ],
    landscape: true,
    blocks,
    ...(signed && { signatures }),
  }
}
