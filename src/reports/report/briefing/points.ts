import type { CompiledUnit } from '../../../model/compiled-unit.ts'
import type { Block } from '../../../model/report.ts'
import { shownOf } from '../../../model/report-cell.ts'
import { formatOf } from '../../../text/locale-format.ts'
import { type Data, sayText } from '../../../text/say.ts'
import { share } from '../cells.ts'
import { tallyAt } from '../progress/tally.ts'
import { fewNames } from '../unit-list.ts'
import { advancedUnits, type BriefingGiven, type Counted } from './given.ts'
import type { Matter } from './matters.ts'

/** Names and contents that the page has room for. */
const mostNamed = 3
const mostContents = 2

/** The five points of the page, each with its sentences. */
export function pointBlocks(given: BriefingGiven, matters: readonly Matter[]): readonly Block[] {
  const { issue, tasks, contents, units, matters: decisions } = given.words
  const points = [
    { title: issue.title, items: issueLines(given) },
    { title: tasks.title, items: taskLines(given) },
    { title: contents.title, items: contentLines(given) },
    { title: units.title, items: unitLines(given) },
    { title: decisions.title, items: matters.length ? matters.map((it) => it.line) : [decisions.none] },
  ]
  return points.flatMap(({ title, items }) => [
    { kind: 'heading', text: title },
    { kind: 'list', items, numbered: false },
  ])
}

const saying = ({ asked }: BriefingGiven) => {
  return (text: string, data: Data) => sayText(text, data, asked.locale)
}

const percent = (part: number, whole: number, { asked }: BriefingGiven) =>
  shownOf(share(part, whole), formatOf(asked.locale))

/** By how much a figure has risen or fallen; nothing where there is nothing to compare with. */
function change(now: number, before: number | undefined, given: BriefingGiven): string {
  if (before === undefined) return ''
  const { more, fewer, same } = given.words.change
  const text = now > before ? more : now < before ? fewer : same
  return saying(given)(text, { n: Math.abs(now - before) })
}

function issueLines(given: BriefingGiven): readonly string[] {
  const { now, before, words, asked } = given
  const say = saying(given)
  const { must, issued } = now.issue
  if (!must) return [words.issue.nobody]
  const risen = change(issued, before?.issue.issued, given)
  const units = fewNames(
    now.unknown.map((it) => it.name),
    asked,
    mostNamed,
  ).join('; ')
  return [
    say(words.issue.issued, { n: issued, all: must, percent: percent(issued, must, given), change: risen }),
    units ? say(words.issue.without, { n: now.unknown.length, units }) : words.issue.allKnown,
  ]
}

function taskLines(given: BriefingGiven): readonly string[] {
  const { now, before, words } = given
  const say = saying(given)
  const n = now.tallies.all.open_overdue
  const { asOf } = now.scope.compilation.meta
  return [
    say(words.tasks.overdue, { n, change: change(n, before?.tallies.all.open_overdue, given) }),
    say(words.tasks.week, { n: now.dueThisWeek, from: asOf, to: now.weekEnd }),
    ...(now.silent.length ? [say(words.tasks.silent, { n: now.silent.length })] : []),
  ]
}

function contentLines(given: BriefingGiven): readonly string[] {
  const { now, words, asked } = given
  const say = saying(given)
  if (!now.scope.units.some((it) => it.plans.length)) return [words.contents.noPlan]
  if (!now.lacking.length) return [words.contents.whole]
  return now.lacking.slice(0, mostContents).map(({ content, having, applies }) =>
    say(words.contents.content, {
      number: content.number,
      name: content.short[asked.locale],
      n: having,
      all: applies,
      percent: percent(having, applies, given),
    }),
  )
}

/** Units are named, and stand in the order of their figures, inside the secretariat only. */
function unitLines(given: BriefingGiven): readonly string[] {
  const { now, before, words, asked } = given
  const { units } = words
  const say = saying(given)
  const isInternal = asked.manners.includes('internal')
  const named = (names: readonly string[], text: string) =>
    isInternal && names.length ? say(text, { units: fewNames(names, asked, mostNamed).join('; ') }) : ''
  const most = (counted: readonly Counted[]) =>
    named(
      counted.toSorted((a, b) => b.n - a.n).map(({ unit, n }) => say(units.unit, { unit: unit.name, n })),
      units.most,
    )
  const plainly = (text: string, found: readonly CompiledUnit[]) =>
    found.length
      ? [
          say(text, {
            n: found.length,
            names: named(
              found.map((it) => it.name),
              units.names,
            ),
          }),
        ]
      : []
  const advanced = advancedUnits(given)
  const tasks = advanced.reduce((sum, it) => sum + it.n, 0)
  const gained = advanced.length
    ? say(units.advanced, { n: advanced.length, tasks, names: most(advanced) })
    : units.noneAdvanced
  const progress = before ? gained : units.noPrevious
  const late = now.overdue.map((unit) => ({ unit, n: tallyAt(now.tallies.units, unit.id).open_overdue }))
  const reminded = [
    ...plainly(units.without, now.unknown),
    ...plainly(units.silent, now.silent),
    ...(late.length ? [say(units.overdue, { n: late.length, names: most(late) })] : []),
  ]
  return [progress, ...(reminded.length ? reminded : [units.none])]
}
