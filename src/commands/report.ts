import { checkedAhead, type SpeedAsked } from '../cli/ahead.ts'
import { openArtifact } from '../cli/artifact.ts'
import type { Io } from '../cli/io.ts'
import { notes } from '../cli/notes.ts'
import { targetsOf } from '../cli/output.ts'
import type { ProductAsked, ReadingAsked } from '../cli/program/options.ts'
import { configuredLanguage, openWorkspace, refuseNothing } from '../cli/workspace.ts'
import type { Checker } from '../engine/check-file.ts'
import { compileWorkspace, forCompilation } from '../engine/compile-workspace.ts'
import type { Compilation } from '../model/compilation.ts'
import { weighsEnough } from '../model/diagnostic.ts'
import { Fault } from '../model/fault.ts'
import { nearest } from '../model/nearest.ts'
import type { Report } from '../model/report.ts'
import type { Locale } from '../model/words.ts'
import { reports } from '../reports/report/index.ts'
import type { Asked, ReportMaker } from '../reports/report/maker.ts'
import { kindOf, ruleIds } from '../rules/index.ts'
import { outletsOf, writeReport } from './report-output.ts'

/** What `plan report` was asked for. */
export interface ReportOptions
  extends ReadingAsked,
    ProductAsked,
    Pick<Asked, 'filters' | 'groupBy' | 'totalsAt' | 'manners' | 'signed' | 'letter'> {
  readonly name: string
  readonly speed: SpeedAsked
  /** An artifact of `plan compile` to report from, instead of files. */
  readonly from: string | null
  /** An artifact of an earlier date to compare with. */
  readonly compare: string | null
  /** The date was asked for; an artifact has its own. */
  readonly asOfFlag: boolean
  /** Only this table. */
  readonly table: string | null
}

/**
 * Makes one report of all that a repository holds, in the forms that were asked for.
 * @returns the exit code: 1 only where `--fail-on` asks for it
 */
export async function report(options: ReportOptions, checker: Checker, io: Io): Promise<number> {
  const maker = await makerOf(options)
  const outlets = await outletsOf(targetsOf(options.formats, options.output, 'table'), io)
  const previous = options.compare === null ? null : openArtifact(options.compare)
  const { compilation, locale, close } =
    options.from === null ? await compiled(options, checker, io) : opened(options, checker)
  if (previous && previous.meta.asOf > compilation.meta.asOf) {
    throw new Fault('compareLater', { file: options.compare, date: previous.meta.asOf, asOf: compilation.meta.asOf })
  }
  const known = new Set(ruleIds)
  const asked: Asked = {
    ...options,
    locale,
    catalogue: checker.catalogue,
    previous,
    kindOf: (id) => (known.has(id) ? kindOf(id) : null),
  }
  const made = maker.make(compilation, asked)
  const follows = outlets.some(({ renderer }) => renderer.follows)
  await writeReport(follows ? await followed(made, compilation, asked) : made, outlets, options, io)
  close?.()
  return options.failOn && weighsEnough({ diagnostics: compilation.findings }, options.failOn) ? 1 : 0
}

/** A report with the findings behind its cells. */
async function followed(made: Report, compilation: Compilation, asked: Asked): Promise<Report> {
  const { withFindings } = await import('../reports/report/findings.ts')
  return withFindings(made, compilation, asked, kindOf)
}

/** The report of a name, which must know what is to be done with the options that not all reports take. */
async function makerOf({ name, filters, manners, compare, letter }: ReportOptions): Promise<ReportMaker> {
  const load = Object.hasOwn(reports, name) ? reports[name] : undefined
  if (!load) {
    const allowed = Object.keys(reports)
    const meant = nearest(name, allowed)[0]
    throw meant ? new Fault('unknownReportMeant', { name, meant }) : new Fault('unknownReport', { name, allowed })
  }
  const maker = await load()
  const taken: readonly string[] = maker.takes
  const strange = [...Object.keys(filters), ...manners, ...Object.keys(letter)].find((it) => !taken.includes(it))
  if (strange !== undefined) throw new Fault('reportOption', { report: name, name: `--${strange}` })
  if (maker.book?.compared && compare === null) throw new Fault('needCompare', { report: name })
  return maker
}

interface Made {
  readonly compilation: Compilation
  readonly locale: Locale
  /** Nothing more will be asked of it. */
  close?(): void
}

/** What was compiled before, as of its own date. */
function opened({ from, paths, asOf, asOfFlag, config, ...options }: ReportOptions, checker: Checker): Made {
  if (paths.length) throw new Fault('fromAlone', { paths })
  const compilation = openArtifact(from ?? '')
  const { asOf: own } = compilation.meta
  if (asOfFlag && asOf !== own) throw new Fault('fromAsOf', { file: from, date: own, asOf })
  return { compilation, locale: options.locale ?? configuredLanguage(config, checker) ?? options.fallbackLocale }
}

/** All files of a repository, compiled now. */
async function compiled(options: ReportOptions, checker: Checker, io: Io): Promise<Made> {
  const opened = openWorkspace(options.paths, options.config, checker)
  if (opened.unmatched.length) throw new Fault('noMatch', { paths: opened.unmatched })
  if (opened.wrong.length) throw new Fault('configWrong', { file: opened.configFile ?? '' })
  const locale = options.locale ?? opened.config?.language ?? options.fallbackLocale
  const results = await checkedAhead(opened, options.speed, forCompilation(checker), io, { ...options, locale })
  const run = { ...opened.run, asOf: options.asOf, ...(results && { results }) }
  const { checked, compilation } = compileWorkspace(run, checker, opened.host, {
    tool: { name: 'plan', version: options.version },
    // no report shows them
    digest: () => null,
  })
  if (!options.allowEmpty) refuseNothing(checked, options.paths, opened.leftOut)
  if (!options.quiet) notes(opened, locale, io)
  return { compilation, locale, close: () => results?.close() }
}
