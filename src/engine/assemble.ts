import type { Catalogue } from '../model/catalogue.ts'
import { byCode, contradictionsIn, joinRegistries } from '../model/contradictions.ts'
import type { ProgressFacts } from '../model/progress.ts'
import type { PlanFacts, Workspace } from '../model/workspace.ts'
import { ruleIds } from '../rules/index.ts'
import type { FileResult } from './file-result.ts'
import type { Settings } from './settings.ts'

/** File results → the immutable index that workspace rules see; complete before the first of them runs. */
export function assemble(
  results: readonly FileResult[],
  settings: Settings,
  catalogue: Catalogue,
  evidence: Workspace['evidence'],
): Workspace {
  const plans: PlanFacts[] = []
  const progress: ProgressFacts[] = []
  for (const it of results) {
    if (it.facts) plans.push(it.facts)
    if (it.progress) progress.push(it.progress)
  }
  const lost = results.filter((it) => it.state === 'unassessable')
  const attempted = (kind: string) =>
    new Set(lost.filter((it) => it.kind === null || it.kind === kind).map((it) => it.unit))
  const units = joinRegistries(catalogue.units, settings.units)
  const contradictions = contradictionsIn(catalogue.units, settings.blind.units ? [] : settings.units)
  const contradictory = contradictions.duplicates.length + contradictions.circles.length > 0
  return {
    plans,
    progress,
    attempted: { plans: attempted('plan/v1'), progress: attempted('progress/v1') },
    evidence,
    units,
    unitsByCode: byCode(units),
    register: settings.register,
    mustFile: settings.mustFile,
    deadlines: settings.deadlines,
    contradictions,
    waivers: settings.waivers,
    ruleIds,
    blind: { ...settings.blind, units: settings.blind.units || contradictory },
    configFile: settings.configFile,
  }
}
