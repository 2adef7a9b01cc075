import { obligationsOf } from '../model/bound.ts'
import type { Catalogue } from '../model/catalogue.ts'
import type { Diagnostic, Located } from '../model/diagnostic.ts'
import type { IsoDate } from '../model/words.ts'
import type { Settings } from './settings.ts'
import { waiverOf } from './waivers.ts'

/**
 * What the configuration and the waivers make of the findings (semantics.md, "what sets a finding aside"):
 * switched off → gone; another weight → that weight; waived → shown, but does not count.
 */
export function settle(
  found: readonly Located[],
  {
    settings,
    catalogue,
    asOf,
    hash,
  }: { settings: Settings; catalogue: Catalogue; asOf: IsoDate; hash(text: string): string },
): readonly Diagnostic[] {
  const ordinals = new Map<string, number>()
  const settled: Diagnostic[] = []
  for (const it of [...found].sort(inOrder)) {
    const setting = settings.rules[it.rule]
    if (setting === 'off') continue
    const key = [it.rule, it.unit ?? it.file, it.place].join('\n')
    const ordinal = ordinals.get(key) ?? 0
    ordinals.set(key, ordinal + 1)
    const waiver = waiverOf(it, settings.waivers, asOf)
    const by = [waiver?.granted_by.position, waiver?.granted_by.document].filter(Boolean).join(', ')
    settled.push({
      ...it,
      severity: setting ?? it.severity,
      fingerprint: hash(`${key}\n${ordinal}`),
      waived: waiver ? { reason: waiver.reason, until: waiver.until ?? asOf, by } : null,
      baselined: false,
      obligations: obligationsOf(catalogue, it.rule).map((obligation) => obligation.id),
    })
  }
  return settled
}

/** File, line, column, rule (then as found); strings by code unit, so that every machine sorts alike. */
function inOrder(a: Located, b: Located): number {
  return (
    compare(a.file, b.file) ||
    a.range.start.line - b.range.start.line ||
    a.range.start.column - b.range.start.column ||
    compare(a.rule, b.rule)
  )
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
