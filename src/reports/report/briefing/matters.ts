import type { CompiledTask } from '../../../model/compiled-task.ts'
import type { CompiledUnit } from '../../../model/compiled-unit.ts'
import { dayAfter } from '../../../model/period.ts'
import type { IsoDate } from '../../../model/words.ts'
import type { BriefingWords } from '../../../text/reports/briefing-vi.ts'
import { type Data, sayText } from '../../../text/say.ts'
import type { BriefingGiven } from './given.ts'

/** How far ahead of a deadline it becomes a matter, in days. */
const ahead = 30
/** Examples that a line has room for, and letters of a cause. */
const mostShown = 2
const longest = 60

/** Something that the leadership has to decide, as far as the data tell. */
export interface Matter {
  readonly key: keyof BriefingWords['matters']
  readonly n: number
  readonly line: string
}

/** Matters in the order in which they press; none that is empty. */
export function mattersOf({ asked, words: { matters: words }, now }: BriefingGiven): readonly Matter[] {
  const { scope, due, cancelled } = now
  const say = (text: string, data: Data) => sayText(text, data, asked.locale)
  const soon = dayAfter(scope.compilation.meta.asOf, ahead)
  const units = new Map(scope.units.map((it) => [it.id, it.name]))
  const unitOf = ({ unit }: CompiledTask) => units.get(unit) ?? unit
  const plainly = (it: CompiledTask) => say(words.task, { task: it.task, unit: unitOf(it) })
  const withCause = (it: CompiledTask) =>
    say(words.taskCause, { task: it.task, unit: unitOf(it), cause: shortened(it.state.entry?.cause ?? '') })
  const withDue = (it: CompiledUnit) => {
    const date = it.filing.deadline?.due
    return date ? say(words.due, { unit: it.name, date }) : it.name
  }
  const matter = <T>(key: Matter['key'], found: readonly T[], shown: (it: T) => string): readonly Matter[] => {
    if (!found.length) return []
    const first = found.slice(0, mostShown).map(shown).join('; ')
    const more = found.length - mostShown
    const examples = more > 0 ? say(words.others, { examples: first, n: more }) : first
    return [{ key, n: found.length, line: say(words[key], { n: found.length, days: ahead, examples }) }]
  }
  const overdue = due.overdue.map((it) => it.task)
  const plans = (is: (filing: CompiledUnit['filing'], last: IsoDate) => boolean) =>
    scope.units.filter(({ filing }) => filing.deadline !== null && is(filing, filing.deadline.due))
  const isEnding = ({ obligations }: CompiledUnit) =>
    obligations.some((it) => it.state === 'waived' && it.until !== null && it.until <= soon)
  return [
    ...matter(
      'explained',
      overdue.filter((it) => it.state.entry?.cause),
      withCause,
    ),
    ...matter(
      'extended',
      overdue.filter((it) => it.extensions.length),
      plainly,
    ),
    ...matter('cancelled', cancelled, plainly),
    ...matter(
      'drafts',
      plans(({ state }, last) => state === 'drafting' && last <= soon),
      withDue,
    ),
    ...matter(
      'expired',
      plans(({ state, deadline }) => state === 'no_information' && deadline?.extension != null),
      withDue,
    ),
    ...matter(
      'expiring',
      plans(({ state }, last) => state === 'extension' && last <= soon),
      withDue,
    ),
    ...matter('waivers', scope.units.filter(isEnding), (it) => it.name),
  ]
}

/** A text of one line, cut between words. */
function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > longest ? `${line.slice(0, longest).replace(/\s+\S*$/, '')} …` : line.replace(/[.;]$/, '')
}
