import type { Force, Obligation } from '../../model/catalogue.ts'
import type { Kind } from '../../model/finding.ts'
import { say } from '../../text/say.ts'
import { type Topics, wordsOf } from './topics.ts'

/** Whom an obligation binds, a line for each group; with a rule, how heavy that rule is for them. */
export function bindings(obligation: Obligation, { catalogue, locale }: Topics, rule?: Kind): readonly string[] {
  const words = wordsOf(locale)
  if (!obligation.binds.length) return [words.nobody]
  return obligation.binds.map(({ group, kinds, force }) => {
    const name = catalogue.movement.groups.find((it) => it.id === group)?.name[locale] ?? group
    const named = kinds?.map((it) => words.kinds[it])
    const whom = named ? say({ vi: words.only, en: words.only }, { group: name, kinds: named }, locale) : name
    return `${whom}: ${words[force]}${rule ? ` (${words.severities[weight(rule, force)]})` : ''}`
  })
}

/** Where a unit should, a rule is a warning at most (model/bound.ts). */
const weight = (rule: Kind, force: Force) =>
  force === 'should' && rule.severity === 'error' ? 'warning' : rule.severity
