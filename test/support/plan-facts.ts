import { assemble } from '../../src/engine/assemble.ts'
import { noSettings } from '../../src/engine/settings.ts'
import { byCode } from '../../src/model/contradictions.ts'
import type { Unit } from '../../src/model/unit.ts'
import type { PlanFacts, Workspace } from '../../src/model/workspace.ts'
import { catalogue } from './catalogue.ts'

/** What is known of a commune's plan, with what differs. */
export const planFacts = (it: Partial<PlanFacts> = {}): PlanFacts => ({
  file: 'plans/ben-say.yaml',
  unit: { code: '99001', name: 'UBND xã Bến Sậy', kind: 'commune', parent: '97' },
  group: 'B',
  draft: false,
  excerpt: false,
  number: '15/KH-UBND',
  issued: '2025-09-12',
  firstIssued: it.issued ?? '2025-09-12',
  replaces: null,
  replacesIssued: null,
  signer: null,
  period: { from: '2025-01-01', to: '2030-12-31' },
  title: null,
  launches: [],
  launchDays: [],
  criteria: true,
  reviews: [],
  excused: [],
  national: [],
  tasks: [],
  targets: [],
  reports: { frequency: null, day: null },
  actors: [],
  ...it,
})

/** An index of plans and units, as rules see it. */
export const workspaceOf = (
  plans: readonly PlanFacts[],
  units: readonly Unit[] = catalogue.units,
  more: Partial<Workspace> = {},
): Workspace => ({
  ...assemble([], noSettings, catalogue, new Map()),
  plans,
  units,
  unitsByCode: byCode(units),
  ...more,
})
