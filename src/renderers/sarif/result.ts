import type { Diagnostic, Range } from '../../model/diagnostic.ts'
import type { FindingsReport, WordedFinding } from '../../model/findings-report.ts'
import { artifact, levels, plain, regionOf } from './parts.ts'

/** Where rules and files stand in the lists of the run. */
export interface Indexes {
  readonly rules: ReadonlyMap<string, number>
  readonly files: ReadonlyMap<string, number>
}

/** A finding as a result: what is wrong and how to put it, where, and whether it is set aside. */
export function sarifResult(it: WordedFinding, { run, catalogue, basisLabel }: FindingsReport, indexes: Indexes) {
  const place = (file: string, range: Range | null) => ({
    physicalLocation: {
      artifactLocation: { ...artifact(run.folder, file), index: indexes.files.get(file) },
      ...(range && { region: regionOf(range) }),
    },
  })
  const inPlan = plain(it.place).trim()
  const inDocument = inPlan ? { logicalLocations: [{ fullyQualifiedName: inPlan }] } : {}
  return {
    ruleId: it.rule,
    ruleIndex: indexes.rules.get(it.rule),
    level: levels[it.severity],
    message: { text: plain([it.text, it.help, ...it.basis.map(basisLabel)].filter(Boolean).join('\n')) },
    locations: [{ ...place(it.file, it.range), ...inDocument }],
    relatedLocations: it.related.map((other, id) => ({ id, ...place(other.file, other.range) })),
    partialFingerprints: { 'planFinding/v1': it.fingerprint },
    taxa: it.obligations.map((id) => ({ id, toolComponent: { name: catalogue.id } })),
    suppressions: suppressions(it),
    fixes: fixes(it, run.folder),
    properties: { about: it.about, unit: it.unit, path: it.path },
  }
}

/** An empty list says that nothing sets it aside. */
function suppressions({ waivedText, knownText }: WordedFinding) {
  const why = waivedText ?? knownText
  return why === null ? [] : [{ kind: 'external', status: 'accepted', justification: plain(why) }]
}

function fixes({ fix, fixTitle, file }: Pick<WordedFinding, 'fixTitle'> & Diagnostic, folder: string) {
  if (!fix) return []
  const replacements = fix.edits.map(({ range, text }) => ({
    deletedRegion: regionOf(range),
    insertedContent: { text },
  }))
  const change = { artifactLocation: artifact(folder, file), replacements }
  return [{ description: { text: plain(fixTitle ?? '') }, artifactChanges: [change] }]
}
