import { type Io, localeSource } from '../cli/io.ts'
import { screenFor, writeOut } from '../cli/output.ts'
import { openWorkspace } from '../cli/workspace.ts'
import type { Checker } from '../engine/check-file.ts'
import { resolveSettings } from '../engine/resolve-settings.ts'
import { Fault } from '../model/fault.ts'
import type { IsoDate, Locale } from '../model/words.ts'
import { compact } from '../renderers/compact.ts'
import { reportRenderers } from '../renderers/report/index.ts'
import { findings } from '../reports/findings.ts'
import { settingsReport } from '../reports/settings.ts'
import { kindOf } from '../rules/index.ts'
import { formatOf } from '../text/locale-format.ts'
import { knownForm } from './known-form.ts'
import { wrongConfiguration } from './wrong-configuration.ts'

/** What `plan config` was asked for. */
export interface ConfigOptions {
  readonly paths: readonly string[]
  readonly config?: string
  readonly catalogueFlag: boolean
  readonly lang: Locale | null
  readonly asOf: IsoDate
  readonly asOfFlag: boolean
  readonly format: 'table' | 'json'
  readonly output: string | null
  readonly color: boolean | undefined
  readonly version: string
  readonly hash: (text: string) => string
}

/** Shows what is in force in a repository, and where each setting comes from. A wrong configuration is said instead. */
export async function config(options: ConfigOptions, checker: Checker, io: Io): Promise<number> {
  const opened = openWorkspace(options.paths, options.config, checker)
  if (opened.unmatched.length) throw new Fault('noMatch', { paths: opened.unmatched })
  const { asOf, version, output } = options
  const environment = localeSource(io.env)
  const locale = options.lang ?? opened.config?.language ?? environment.language
  const { catalogue } = checker
  if (opened.wrong.length) {
    const outcome = wrongConfiguration(opened, options, checker)
    const said = await findings(outcome, { catalogue, locale, version, most: Number.POSITIVE_INFINITY, kindOf })
    io.err.write(compact.render({ ...said, closing: [] }, { color: false, width: null }))
    return 2
  }
  const { run, host, leftOut, ignoreFiles, root } = opened
  const said = {
    workspace: root,
    configFlag: options.config !== undefined,
    catalogueFlag: options.catalogueFlag,
    language: options.lang,
    environment,
    asOf,
    asOfFlag: options.asOfFlag,
    files: run.candidates.length,
    ignoreFiles,
    leftOut: leftOut.length,
  }
  const report = settingsReport(resolveSettings(opened.config, run.settings, said, checker, host), {
    catalogue,
    locale,
    version,
  })
  const renderer = await knownForm('--format', options.format, reportRenderers)()
  const screen = { ...screenFor(output, io.out, options.color, io.env), format: formatOf(locale) }
  // neither of the two forms is binary
  writeOut(output, String(await renderer.render(report, screen)), io.out)
  return 0
}
