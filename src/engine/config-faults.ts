import type { Catalogue } from '../model/catalogue.ts'
import type { ConfigFile, OwnDeadline } from '../model/config-file.ts'
import { nearest } from '../model/nearest.ts'
import type { Listed, Path } from '../model/path.ts'
import { readPeriod } from '../model/period.ts'
import type { Json } from '../model/words.ts'

/** A fault of the configuration that its schema can't see: rule config-invalid. */
export interface ConfigFault {
  readonly at: Path
  readonly message: string
  readonly data: { readonly [name: string]: Json }
}

/** Rules that the configuration names and that do not exist. */
export function unknownRules(config: ConfigFile, ruleIds: readonly string[]): readonly ConfigFault[] {
  return Object.keys(config.rules ?? {})
    .filter((rule) => !ruleIds.includes(rule))
    .map((rule) => {
      const meant = nearest(rule, ruleIds)[0]
      return {
        at: ['rules', rule],
        message: meant ? 'unknownRuleMeant' : 'unknownRule',
        data: { rule, ...(meant && { meant }) },
      }
    })
}

/** Deadlines of the repository's own that can't be meant: one id or one thing twice, due before there was anything to do. */
export function deadlineFaults(
  deadlines: readonly (OwnDeadline & Listed)[],
  { movement }: Catalogue,
): readonly ConfigFault[] {
  return deadlines.flatMap((it, i): readonly ConfigFault[] => {
    const { id, due, place } = it
    const earlier = deadlines.slice(0, i)
    const same = earlier.find((other) => sameThing(other, it))
    const reading = readPeriod(due)
    if (earlier.some((other) => other.id === id))
      return [{ at: [...place.at, 'id'], message: 'deadlineIdTwice', data: { id } }]
    if (same) return [{ at: place.at, message: 'deadlineTwice', data: { id, other: same.id } }]
    if ('period' in reading && reading.period.to < movement.launched) {
      const data = {
        id,
        due: { ...reading.period },
        launched: movement.launched,
        example: `${movement.launched.slice(0, 4)}-Q4`,
      }
      return [{ at: [...place.at, 'due'], message: 'deadlineEarly', data }]
    }
    return []
  })
}

/** Two deadlines for one thing and the very same units; of others that overlap the first in the list holds. */
const sameThing = (a: OwnDeadline, b: OwnDeadline) => a.what === b.what && unitsOf(a) === unitsOf(b)

const unitsOf = ({ applies_to = {} }: OwnDeadline) =>
  JSON.stringify(
    Object.entries(applies_to)
      .map(([key, list]) => [key, [...(list as readonly string[])].sort()])
      .sort(([a], [b]) => (String(a) < String(b) ? -1 : 1)),
  )
