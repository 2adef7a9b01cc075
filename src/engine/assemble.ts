import type { Catalogue } from '../model/catalogue.ts'
import { byCode, contradictionsIn, joinRegistries } from '../model/contradictions.ts'
import type { PlanFacts, Workspace } from '../model/workspace.ts'
import { ruleIds } from '../rules/index.ts'
import type { FileResult } from './file-result.ts'
import type { Settings } from './settings.ts'

/** File results → the immutable index that workspace rules see; complete before the first of them runs. */
export function assemble(results: readonly FileResult[], settings: Settings, catalogue: Catalogue): Workspace {
  const plans: PlanFacts[] = []
  for (const { facts } of results) if (facts) plans.push(facts)
  const units = joinRegistries(catalogue.units, settings.units)
  const contradictions = contradictionsIn(catalogue.units, settings.blind.units ? [] : settings.units)
  const contradictory = contradictions.duplicates.length + contradictions.circles.length > 0
  return {
    plans,
    attempted: new Set(results.flatMap((it) => (it.state === 'unassessable' && it.unit !== null ? [it.unit] : []))),
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
