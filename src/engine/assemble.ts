import type { Catalogue } from '../model/catalogue.ts'
import type { Unit } from '../model/unit.ts'
import type { PlanFacts, Workspace } from '../model/workspace.ts'
import type { FileResult } from './file-result.ts'
import type { Settings } from './settings.ts'

/** File results → the immutable index that workspace rules see; complete before the first of them runs. */
export function assemble(results: readonly FileResult[], settings: Settings, catalogue: Catalogue): Workspace {
  const plans: PlanFacts[] = []
  for (const { facts } of results) if (facts) plans.push(facts)
  const units: readonly Unit[] = settings.units.length ? [...catalogue.units, ...settings.units] : catalogue.units
  const unitsByCode = new Map<string, Unit[]>()
  for (const unit of units) {
    const same = unitsByCode.get(unit.code)
    if (same) same.push(unit)
    else unitsByCode.set(unit.code, [unit])
  }
  return {
    plans,
    attempted: new Set(results.flatMap((it) => (it.state === 'unassessable' && it.unit !== null ? [it.unit] : []))),
    units,
    unitsByCode,
    register: settings.register,
    mustFile: settings.mustFile,
    deadlines: settings.deadlines,
    blind: settings.blind,
    configFile: settings.configFile,
  }
}
