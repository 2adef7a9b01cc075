import type { CompiledTarget } from '../../../model/compiled-target.ts'
import { groupedBy } from '../../../model/grouped.ts'
import { fold } from '../../../model/names.ts'
import { referenceTo } from '../../../model/task-references.ts'
import { sayNumber } from '../../../text/locale.ts'
import { sayText } from '../../../text/say.ts'
import { plannedYears } from '../targets/figures.ts'
import { targetsOf } from '../targets/given.ts'
import { absence, type ChangesGiven } from './given.ts'
import type { Ledger, Told } from './ledger.ts'

/** Targets added and removed, and those whose figures are not the same; what was reported of them is no change of theirs. */
export function enterTargets(given: ChangesGiven, ledger: Ledger): void {
  const { now, before, idNow } = given
  const absent = absence(given)
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
      const told = (it: CompiledTarget | undefined, otherwise: Told): Told =>
        it ? joined(goalsOf(it, given).map(([, text]) => text)) : otherwise
      ledger.enter('targets', was !== undefined, is !== undefined, () => ({
        ...change,
        from: told(was, absent.before),
        to: told(is, absent.now),
      }))
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

/** A figure of a target in words, by what it speaks of. */
type Figure = readonly [key: string, text: string]

/** What it is to reach, by year. */
function goalsOf(target: CompiledTarget, { asked, words: { target: told } }: ChangesGiven): readonly Figure[] {
  const { value, year } = target
  const say = (it: string, data: Parameters<typeof sayText>[1]) => sayText(it, data, asked.locale)
  const years = plannedYears(target).map((it): Figure => {
    return [`${it.year}`, say(told.inYear, { year: String(it.year), value: it.value })]
  })
  return value !== null && year === null ? [...years, ['yearless', say(told.yearless, { value })]] : years
}

/** What is measured and how, and what it is measured from. */
function measureOf(target: CompiledTarget, { asked, words: { target: told } }: ChangesGiven): readonly Figure[] {
  const { unitOfMeasure, assigned, baseline, indicator } = target
  const say = (it: string, data: Parameters<typeof sayText>[1]) => sayText(it, data, asked.locale)
  const figure = (it: number | null | undefined) =>
    it === null || it === undefined ? told.nothing : sayNumber(it, asked.locale)
  return [
    ['indicator', indicator ?? target.target],
    ['measure', say(told.measure, { unit: unitOfMeasure ?? told.nothing })],
    ['assigned', say(told.assigned, { value: figure(assigned?.value) })],
    ['baseline', say(told.baseline, { value: figure(baseline?.value) })],
  ]
}

/** Each figure that is not the same, before and now; years in their order. */
function differencesOf(
  was: CompiledTarget,
  is: CompiledTarget,
  given: ChangesGiven,
): readonly (readonly [string, string])[] {
  const { asked, words } = given
  const figuresOf = (it: CompiledTarget) => new Map([...measureOf(it, given), ...goalsOf(it, given)])
  const [then, now] = [figuresOf(was), figuresOf(is)]
  const missing = (key: string) =>
    key === 'yearless' ? words.target.notYearless : sayText(words.target.notInYear, { year: key }, asked.locale)
  const isYear = (key: string) => /^\d/.test(key)
  const keys = [...new Set([...then.keys(), ...now.keys()])]
  const inOrder = [...keys.filter((it) => !isYear(it)), ...keys.filter(isYear).sort()]
  return inOrder.flatMap((key) => {
    const [before, after] = [then.get(key) ?? missing(key), now.get(key) ?? missing(key)]
    return fold(before) === fold(after) ? [] : [[before, after] as const]
  })
}
