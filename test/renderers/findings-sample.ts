import type { Outcome } from '../../src/model/diagnostic.ts'
import type { FindingsReport, RunTold, WordedFinding } from '../../src/model/findings-report.ts'
import type { Locale } from '../../src/model/words.ts'
import { findingsRenderers } from '../../src/renderers/index.ts'
import { findings } from '../../src/reports/findings.ts'
import { kindOf } from '../../src/rules/index.ts'
import { catalogue } from '../support/catalogue.ts'
import { applyPatch } from '../support/fixture.ts'
import { outcomeOf } from '../support/memory.ts'

const asOf = '2025-11-22'

/** A repository in which something of every sort is found: file names with spaces and Vietnamese letters, too. */
const texts = new Map([
  ['plan.config.yaml', 'schema: config/v1\nunits: [units.yaml]\nwaivers: [waivers.yaml]\n'],
  [
    'units.yaml',
    'schema: units/v1\nunits:\n  - { code: "97", name: UBND tỉnh Sông Lam, kind: province }\n  - { code: "99001", name: UBND xã Bến Sậy (giả định), kind: commune, parent: "97" }\n',
  ],
  [
    'waivers.yaml',
    'schema: waivers/v1\nwaivers:\n  - rule: clear-deliverable\n    unit: "99001"\n    reason: Thực hiện theo kế hoạch của tỉnh\n    granted_by: { position: Chánh Văn phòng, document: 12/TB-VP }\n    until: 2026-12-31\n',
  ],
  [
    'kế hoạch/xã Bến Sậy.yaml',
    applyPatch({
      base: 'commune',
      set: {
        'contents.infrastructure.tasks[0].phase': 2,
        'contents.infrastructure.tasks[0].due': '30/9/2026',
        'contents.awareness.tasks[1].id': 'BS-1.01',
        'contents.awareness.tasks[0].deliverable': 'Tổ chức hội nghị',
      },
      remove: ['assignments[0].position', 'criteria', 'contents.infrastructure.tasks[0].deliverable'],
    }),
  ],
  ['kế hoạch/thụt lề.yaml', 'schema: plan/v1\nunit:\n\tcode: "99002"\n'],
])

/** What was found there; the first warning was known before, and a file of nobody's lies beside. */
export function sampleOutcome(): Outcome {
  const outcome = outcomeOf(texts, { asOf })
  const known = outcome.diagnostics.find((it) => it.severity === 'warning' && !it.waived)
  return {
    asOf,
    files: [...outcome.files, { file: 'ghi chú.yaml', kind: null, state: 'skipped', status: null }],
    diagnostics: outcome.diagnostics.map((it) => ({ ...it, baselined: it === known })),
  }
}

export const emptyOutcome: Outcome = { asOf, files: [], diagnostics: [] }

/** An outcome in words. */
export const told = (outcome: Outcome, locale: Locale = 'vi', run: Partial<RunTold> = {}): Promise<FindingsReport> =>
  findings(outcome, {
    catalogue: { ...catalogue, sha256: '0'.repeat(64) },
    locale,
    version: '0.0.0',
    most: Number.POSITIVE_INFINITY,
    run: { exitCode: 1, failOn: 'error', folder: '', ...run },
    kindOf,
  })

/** Many findings, made of one: each in its own place. */
export const many = (report: FindingsReport, n: number, more: Partial<WordedFinding> = {}): FindingsReport => {
  const [first] = report.findings
  if (!first) throw new Error('nothing to make many of')
  const findings = Array.from({ length: n }, (_, i): WordedFinding => {
    const position = { line: i + 1, column: 1 }
    const fingerprint = i.toString(16).padStart(64, '0')
    return { ...first, fix: null, ...more, range: { start: position, end: position }, fingerprint }
  })
  return { ...report, findings }
}

/** Findings in a form, for nobody's terminal. */
export async function renderFindings(name: string, report: FindingsReport): Promise<string> {
  const renderer = await findingsRenderers[name]?.()
  if (!renderer) throw new Error(`no format ${name}`)
  return renderer.render(report, { color: false, width: null })
}
