import type { CompiledTarget } from '../../../model/compiled-target.ts'
import { groupedBy } from '../../../model/grouped.ts'
import { fold } from '../../../model/names.ts'
import { referenceTo } from '../../../model/task-references.ts'
import { sayNumber } from '../../../text/locale.ts'
import { sayText } from '../../../text/say.ts'
import { plannedYears } from '../targets/figures.ts'
import { targetsOf } from '../targets/given.ts'
import type { ChangesGiven } from './given.ts'
import type { Ledger, Told } from './ledger.ts'

/** Targets added and removed, and those whose figures are not the same; what was reported of them is no change of theirs. */
export function enterTargets(given: ChangesGiven, ledger: Ledger): void {
  const { now, before, words, idNow } = given
  const idOf = (it: CompiledTarget) => referenceTo(idNow(it.unit), it.target)
  const then = groupedBy(targetsOf(before).all, idOf)
  const current = groupedBy(targetsOf(now).all, (it) => it.id)
  for (const id of new Set([...current.keys(), ...then.keys()])) {
    const [old = [], own = []] = [then.get(id), current.get(id)]
    // a plan that uses an id twice: the first then is the first now
    for (let i = 0; i < Math.max(old.length, own.length); i++) {
      const [was, is] = [old[i], own[i]]
      const speaking = is ?? was
      if (!speaking) continue
      const change = {
        unit: is ? is.unit : idNow(speaking.unit),
        id: speaking.target,
        title: speaking.indicator ?? speaking.target,
        days: null,
        file: speaking.source.file,
      }
      const told = (it: CompiledTarget | undefined): Told =>
        it ? joined(figuresOf(it, given).map(([, text]) => text)) : { text: words.absent, raw: null }
      ledger.enter('targets', was !== undefined, is !== undefined, () => ({ ...change, from: told(was), to: told(is) }))
      const differences = was && is ? differencesOf(was, is, given) : []
      if (differences.length) {
        const from = joined(differences.map(([text]) => text))
        const to = joined(differences.map(([, text]) => text))
        ledger.tell({ sort: 'targets_changed', ...change, from, to })
      }
    }
  }
}

const joined = (texts: readonly string[]): Told => ({ text: texts.join('; '), raw: texts.join('; ') })

/** What a target says, by what it speaks of: what it is to reach when, and how that is measured. */
function figuresOf(target: CompiledTarget, { asked, words }: ChangesGiven): readonly (readonly [string, string])[] {
  const say = (it: string, data: Parameters<typeof sayText>[1]) => sayText(it, data, asked.locale)
  const { target: told } = words
  const figure = (it: number | null | undefined) =>
    it === null || it === undefined ? told.nothing : sayNumber(it, asked.locale)
  const years = plannedYears(target).map(
    ({ year, value }) => [`${year}`, say(told.inYear, { year: String(year), value })] as const,
  )
  const { value, year, unitOfMeasure, assigned, baseline, indicator } = target
  return [
    ['indicator', indicator ?? target.target],
    ...years,
    ...(value !== null && year === null ? [['yearless', say(told.yearless, { value })] as const] : []),
    ['measure', say(told.measure, { unit: unitOfMeasure ?? told.nothing })],
    ['assigned', say(told.assigned, { value: figure(assigned?.value) })],
    ['baseline', say(told.baseline, { value: figure(baseline?.value) })],
  ]
}

/** Each figure that is not the same, before and now. */
function differencesOf(
  was: CompiledTarget,
  is: CompiledTarget,
  given: ChangesGiven,
): readonly (readonly [string, string])[] {
  const { asked, words } = given
  const [then, now] = [new Map(figuresOf(was, given)), new Map(figuresOf(is, given))]
  const missing = (key: string) =>
    key === 'yearless' ? words.target.notYearless : sayText(words.target.notInYear, { year: key }, asked.locale)
  return [...new Set([...then.keys(), ...now.keys()])].flatMap((key) => {
    const [before, after] = [then.get(key) ?? missing(key), now.get(key) ?? missing(key)]
    return fold(before) === fold(after) ? [] : [[before, after] as const]
  })
}
