import type { Waiver } from '../model/config-file.ts'
import type { Located } from '../model/diagnostic.ts'
import type { IsoDate } from '../model/words.ts'
import type { Workspace } from '../model/workspace.ts'
import { kindOf, kinds, ruleIds, textRules } from '../rules/index.ts'
import type { FileResult } from './file-result.ts'
import type { Said } from './in-place.ts'
import type { Settings } from './settings.ts'

/** Faults of reading, of the configuration and of waivers themselves cannot be waived; those of shape can. */
const unwaivable: ReadonlySet<string> = new Set([
  ...kinds.map((it) => it.id).filter((id) => !id.startsWith('shape-')),
  ...textRules.filter((it) => it.whenBroken).map((it) => it.id),
  ...ruleIds.filter((id) => id.startsWith('waiver-')),
])

/** The waiver that sets a finding aside. */
export const waiverOf = <T extends Waiver>(it: Located, waivers: readonly T[], asOf: IsoDate): T | undefined =>
  unwaivable.has(it.rule) ? undefined : waivers.find((waiver) => waives(waiver, it, asOf))

const isOver = ({ until }: Waiver, asOf: IsoDate) => (until ?? '') < asOf

function waives(waiver: Waiver, { rule, unit, place }: Located, asOf: IsoDate): boolean {
  if (waiver.rule !== rule || isOver(waiver, asOf)) return false
  if (waiver.unit !== undefined && waiver.unit !== unit) return false
  const { at } = waiver
  return at === undefined || place === at || (place.startsWith(at) && /^[.[]/.test(place.slice(at.length)))
}

/**
 * Waivers that set nothing aside: rule waiver-unused, by file. Only the findings of the whole workspace can tell, and
 * nothing is said of a waiver that may be for what could not be read.
 */
export function unusedWaivers(
  found: readonly Located[],
  results: readonly FileResult[],
  { waivers, blind }: Workspace,
  { settings, asOf }: { readonly settings: Settings; readonly asOf: IsoDate },
): ReadonlyMap<string, readonly Said[]> {
  const byFile = new Map<string, Said[]>()
  if (blind.units || blind.register) return byFile
  const kind = kindOf('waiver-unused')
  // of a waiver for a unit that there is not, listed-unit-unknown speaks
  const strange = new Set(
    found.flatMap((it) => (it.rule === 'listed-unit-unknown' ? [`${it.file} ${it.path[1]}`] : [])),
  )
  const lost = results.filter((it) => it.state === 'unassessable').map((it) => it.unit)
  for (const waiver of waivers) {
    const { rule, unit, place } = waiver
    if (strange.has(`${place.file} ${place.at[1]}`)) continue
    const mayBeLost = lost.some((it) => it === null || unit === undefined || it === unit)
    if (isOver(waiver, asOf) || !ruleIds.includes(rule) || settings.rules[rule] === 'off' || mayBeLost) continue
    const never = unwaivable.has(rule)
    if (!never && found.some((it) => waives(waiver, it, asOf))) continue
    const finding = { at: place.at, message: never ? 'never' : 'unused', data: { rule } }
    const said = byFile.get(place.file)
    if (said) said.push({ kind, severity: kind.severity, finding })
    else byFile.set(place.file, [{ kind, severity: kind.severity, finding }])
  }
  return byFile
}
