import type { ConfigFile, OwnDeadline } from '../model/config-file.ts'
import type { Located } from '../model/diagnostic.ts'
import type { Listed } from '../model/path.ts'
import { kindOf, ruleIds } from '../rules/index.ts'
import { checkOne } from './check.ts'
import type { Checker } from './check-file.ts'
import { type ConfigFault, deadlineFaults, unknownRules } from './config-faults.ts'
import type { FileResult } from './file-result.ts'
import type { Host } from './host.ts'
import { locate } from './locate-said.ts'
import { listed, paperKinds, type Settings, settingsOf, withoutBlankItems } from './settings.ts'

/** A configuration that can be used, and the papers it names; or the findings that say why it can't. */
export type SettingsRead =
  | { readonly config: ConfigFile; readonly settings: Settings; readonly papers: ReadonlyMap<string, FileResult> }
  | { readonly wrong: readonly Located[] }

/** Reads a repository's configuration and the papers it names, before any plan is looked at. */
export function readSettings(file: string, checker: Checker, host: Host): SettingsRead {
  const wrong = (faults: readonly ConfigFault[]) => ({ wrong: configFindings(file, faults, checker, host) })
  const result = checkOne({ file, expected: true, shown: true }, checker, host)
  if (result.kind !== null && result.kind !== 'config/v1')
    return wrong([{ at: ['schema'], message: 'wrongKind', data: { file, found: result.kind } }])
  if (result.findings.length || !result.value) return { wrong: result.findings }
  const config = withoutBlankItems(result.value) as unknown as ConfigFile
  const own = listed<OwnDeadline & Listed>(result.file, 'deadlines', result.value)
  const impossible = [...unknownRules(config, ruleIds), ...deadlineFaults(own, checker.catalogue)]
  if (impossible.length) return wrong(impossible)

  const papers = new Map<string, FileResult>([[result.file, result]])
  const named = new Map<string, FileResult>()
  const faults: ConfigFault[] = []
  for (const [key, kind] of Object.entries(paperKinds)) {
    for (const [i, name] of (config[key as keyof typeof paperKinds] ?? []).entries()) {
      const paper = checkOne({ file: name, expected: true, shown: true }, checker, host)
      const read = host.read(name)
      if ('fault' in read && read.fault.message === 'gone')
        faults.push({ at: [key, i], message: 'missingFile', data: { file: name } })
      else if (paper.kind !== null && paper.kind !== kind)
        faults.push({ at: [key, i], message: 'wrongKind', data: { file: name, found: paper.kind } })
      named.set(name, paper)
      papers.set(paper.file, paper)
    }
  }
  return faults.length ? wrong(faults) : { config, settings: settingsOf(config, result, named), papers }
}

function configFindings(file: string, faults: readonly ConfigFault[], checker: Checker, host: Host) {
  const kind = kindOf('config-invalid')
  const said = faults.map((it) => ({ kind, severity: kind.severity, finding: { ...it, data: { ...it.data } } }))
  return locate({ file, unit: null }, said, checker, host)
}
