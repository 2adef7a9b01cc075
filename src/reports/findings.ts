import type { Catalogue } from '../model/catalogue.ts'
import { type Correction, counts, type Diagnostic, type Outcome } from '../model/diagnostic.ts'
import type { Kind, OwnBasis } from '../model/finding.ts'
import type {
  FindingsLabels,
  FindingsReport,
  FindingsSummary,
  RunTold,
  WordedFinding,
} from '../model/findings-report.ts'
import type { Json, Locale } from '../model/words.ts'
import { en } from '../text/en.ts'
import { labelsOf as reportLabels } from '../text/locale-format.ts'
import { foundEn } from '../text/reports/found-en.ts'
import { foundVi } from '../text/reports/found-vi.ts'
import { say } from '../text/say.ts'
import { vi } from '../text/vi.ts'
import { citations } from './citations.ts'
import { rulesNamed } from './rules-named.ts'

const words = { vi, en }

interface Options {
  readonly catalogue: Catalogue
  readonly locale: Locale
  readonly version: string
  /** Most findings to word; the rest is counted. */
  readonly most: number
  /** What became of the run; left out where nobody runs anything. */
  readonly run?: RunTold
  /** Names of the units that findings may be of, by their codes. */
  unitNames?(): ReadonlyMap<string, string>
  /** A kind by its id: the rules are not the reports' to know. */
  kindOf(id: string): Kind
}

/** Outcome → the findings in one language: what is wrong, why, and what to write instead. */
export async function findings(outcome: Outcome, options: Options): Promise<FindingsReport> {
  const { catalogue, locale, version, most } = options
  const text = words[locale]
  const fill = (pick: (it: typeof vi) => string, data: Readonly<Record<string, Json>>) =>
    say({ vi: pick(vi), en: pick(en) }, data, locale)
  // a run with nothing to say never loads the words for it
  const saying = outcome.diagnostics.length ? await import('../text/say-finding.ts') : null
  const kinds = new Map<string, ReturnType<Kind['words']>>()
  const worded = (it: Diagnostic): WordedFinding => {
    const known = kinds.get(it.rule) ?? options.kindOf(it.rule).words()
    kinds.set(it.rule, known)
    return {
      ...it,
      text: saying?.sayMessage(known, it.message, it.data, locale) ?? '',
      help: saying?.sayHelp(known, it.message, it.data, locale) ?? '',
      basis: basisOf(it, catalogue, locale),
      label: text.severity[it.severity],
      fixTitle: it.fix && fixTitle(it.fix, fill),
      waivedText: it.waived ? fill((w) => w.waived, { ...it.waived }) : null,
      knownText: it.baselined ? text.known : null,
    }
  }
  const summary = summarise(outcome)
  const shown = outcome.diagnostics.slice(0, most)
  const left = outcome.diagnostics.length - shown.length
  const signed = signedFiles(
    outcome,
    shown.filter((it) => !options.kindOf(it.rule).recorded),
  )
  const closing = [summaryLine(summary, outcome.asOf, fill)]
  if (summary.plans && !outcome.diagnostics.length) closing.push(text.sound)
  return {
    tool: { name: 'plan', version },
    catalogue: { id: catalogue.movement.id, version: catalogue.movement.version, sha256: catalogue.sha256 },
    asOf: outcome.asOf,
    locale,
    summary,
    findings: shown.map(worded),
    notes: new Map([...signed].map((file) => [file, text.signed])),
    cut: left ? fill((w) => w.cut, { n: left }) : null,
    closing,
    basisLabel: (basis) => fill((w) => w.basis, { basis }),
    run: options.run ?? { exitCode: 0, failOn: 'error', folder: '' },
    files: outcome.files,
    rules: () => rulesNamed([...new Set(shown.map((it) => it.rule))].map(options.kindOf), catalogue, locale),
    labels: labelsOf(text.formats, fill, { locale, asOf: outcome.asOf }),
    unitNames: () => options.unitNames?.() ?? new Map(),
  }
}

/** The texts behind a finding, each cited once with its passage. */
function basisOf(it: Diagnostic, catalogue: Catalogue, locale: Locale): readonly string[] {
  if (it.restsOn !== undefined) return it.restsOn ? [sayOwn(it.restsOn, locale)] : []
  const cited = it.obligations.flatMap((id) => {
    const obligation = catalogue.obligations.find((o) => o.id === id)
    return obligation ? citations(obligation, { catalogue, locale }).slice(0, 1) : []
  })
  return [...new Set(cited)]
}

function sayOwn(basis: OwnBasis, locale: Locale): string {
  const pick = (w: typeof vi) => (basis.issued === undefined ? w.ownBasis : w.ownBasisDated)
  return say({ vi: pick(vi), en: pick(en) }, { ...basis }, locale)
}

/** Issued plans that lack something: each is the copy of a signed paper, and is not mended in the file alone. */
function signedFiles(outcome: Outcome, shown: readonly Diagnostic[]): ReadonlySet<string> {
  const issued = new Set(outcome.files.filter((it) => it.status === 'issued').map((it) => it.file))
  const lacking = shown.filter(
    (it) => it.about === 'plan' && it.severity !== 'info' && !it.waived && issued.has(it.file),
  )
  return new Set(lacking.map((it) => it.file))
}

function summarise({ files, diagnostics }: Outcome): FindingsSummary {
  const counted = diagnostics.filter(counts)
  const of = (severity: string) => counted.filter((it) => it.severity === severity).length
  // what the baseline knows is still to be mended
  const faulty = new Set(diagnostics.filter((it) => !it.waived && it.severity !== 'info').map((it) => it.file))
  const plans = files.filter((it) => it.state === 'plan')
  return {
    files: files.length,
    plans: plans.length,
    sound: plans.filter((it) => !faulty.has(it.file)).length,
    skipped: files.filter((it) => it.state === 'skipped').length,
    unassessable: files.filter((it) => it.state === 'unassessable').length,
    errors: of('error'),
    warnings: of('warning'),
    infos: of('info'),
    waived: diagnostics.filter((it) => it.waived).length,
    baselined: diagnostics.filter((it) => it.baselined).length,
  }
}

/** What would be written: backquotes around it would end at its own. */
function fixTitle({ line, edits }: Correction, fill: Fill): string {
  const data = { line: line.replaceAll('`', '’'), places: edits.length }
  return fill((w) => (edits.length > 1 ? w.fixes : w.fix), data)
}

function labelsOf(
  { heading, summaryFull }: typeof vi.formats,
  fill: Fill,
  { locale, asOf }: Pick<FindingsReport, 'locale' | 'asOf'>,
): FindingsLabels {
  return {
    heading,
    summaryFull,
    found: locale === 'vi' ? foundVi : foundEn,
    report: reportLabels(locale, asOf),
    line: (line) => fill((w) => w.formats.line, { line }),
    tally(findings) {
      const of = (severity: string) => findings.filter((it) => counts(it) && it.severity === severity).length
      const waived = findings.filter((it) => it.waived).length
      const baselined = findings.filter((it) => it.baselined).length
      const all = { errors: of('error'), warnings: of('warning'), infos: of('info'), waived, baselined }
      const told = Object.entries(all).filter(([, n]) => n > 0)
      return told.map(([what, n]) => fill((w) => w.summary[what as keyof typeof all], { n })).join(', ')
    },
    more: (n) => fill((w) => w.formats.more, { n }),
    unannotated: (n, most) => fill((w) => w.formats.unannotated, { n, most }),
    overfull: (n, most) => fill((w) => w.formats.overfull, { n, most }),
  }
}

type Fill = (pick: (it: typeof vi) => string, data: Readonly<Record<string, Json>>) => string

function summaryLine(it: FindingsSummary, asOf: string, fill: Fill): string {
  const head = fill((w) => w.summary.plans, { ...it, unsound: it.plans - it.sound })
  const lost = it.unassessable ? fill((w) => w.summary.unassessable, { n: it.unassessable }) : ''
  const skipped = it.skipped ? fill((w) => w.summary.skipped, { n: it.skipped }) : ''
  const told = [fill((w) => w.summary.errors, { n: it.errors }), fill((w) => w.summary.warnings, { n: it.warnings })]
  if (it.infos) told.push(fill((w) => w.summary.infos, { n: it.infos }))
  if (it.waived) told.push(fill((w) => w.summary.waived, { n: it.waived }))
  if (it.baselined) told.push(fill((w) => w.summary.baselined, { n: it.baselined }))
  return `${head}${lost}${skipped}. ${told.join(', ')}. ${fill((w) => w.summary.asOf, { date: asOf })}`
}
