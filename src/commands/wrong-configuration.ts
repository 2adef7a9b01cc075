import type { Opened } from '../cli/workspace.ts'
import type { Checker } from '../engine/check-file.ts'
import { noSettings } from '../engine/settings.ts'
import { settle } from '../engine/settle.ts'
import type { Outcome } from '../model/diagnostic.ts'
import type { IsoDate } from '../model/words.ts'

/** A wrong configuration: its findings, and nothing else was checked. */
export function wrongConfiguration(
  { wrong, configFile }: Opened,
  { asOf, hash }: { readonly asOf: IsoDate; hash(text: string): string },
  { catalogue }: Checker,
): Outcome {
  const diagnostics = settle(wrong, { settings: noSettings, catalogue, asOf, hash })
  return { asOf, files: [{ file: configFile ?? '', kind: null, state: 'unassessable', status: null }], diagnostics }
}
