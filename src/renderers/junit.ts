import { type CheckedFile, weighsEnough } from '../model/diagnostic.ts'
import type { FindingsRenderer, FindingsReport, WordedFinding } from '../model/findings-report.ts'
import { groupedBy } from '../model/grouped.ts'
import { element, inXml } from './xml.ts'

/**
 * The JUnit form that build servers read: a suite for each file, in it a case for each rule that found something, and one
 * case that passes for a file without findings. What weighs enough to fail the run is a failure, what is set aside is
 * skipped, all else stands in the output of a case that passes.
 */
export const junit: FindingsRenderer = {
  machine: true,
  unread: true,
  render(report) {
    const byFile = new Map<string, WordedFinding[]>()
    for (const it of report.files) byFile.set(it.file, [])
    for (const it of report.findings) {
      const found = byFile.get(it.file)
      if (found) found.push(it)
      else byFile.set(it.file, [it])
    }
    const states = new Map(report.files.map((it) => [it.file, it]))
    const suites = [...byFile].map(([file, found]) => suite(file, found, states.get(file), report))
    // the oldest readers know no `skipped` up here
    const { skipped: _, ...all } = sums(suites.flatMap((it) => it.cases))
    const root = element(
      'testsuites',
      { name: report.tool.name, ...all },
      suites.map(({ file, cases }) =>
        element(
          'testsuite',
          { name: file, ...sums(cases) },
          cases.map((it) => it.xml),
        ),
      ),
    )
    return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`
  },
}

interface Case {
  readonly state: 'passed' | 'failed' | 'skipped'
  readonly xml: string
}

const sums = (cases: readonly Case[]) => ({
  tests: cases.length,
  failures: cases.filter((it) => it.state === 'failed').length,
  errors: 0,
  skipped: cases.filter((it) => it.state === 'skipped').length,
})

function suite(file: string, found: readonly WordedFinding[], known: CheckedFile | undefined, report: FindingsReport) {
  const byRule = groupedBy(found, (it) => it.rule)
  const place = `${report.run.folder}${file}`
  const cases = [...byRule].map(([rule, some]) => ruleCase(rule, some, place, report))
  return { file: place, cases: cases.length ? cases : [quietCase(place, known)] }
}

/** A file that nothing is said about: sound, or none of ours. */
function quietCase(place: string, known: CheckedFile | undefined): Case {
  const skipped = known?.state === 'skipped'
  const inside = skipped ? [element('skipped', {})] : []
  const xml = element('testcase', { name: known?.kind ?? place, classname: place, time: 0 }, inside)
  return { state: skipped ? 'skipped' : 'passed', xml }
}

function ruleCase(rule: string, found: readonly WordedFinding[], place: string, report: FindingsReport): Case {
  const failing = found.filter((it) => weighsEnough({ diagnostics: [it] }, report.run.failOn))
  const [worst] = failing
  const aside = found.map((it) => it.waivedText ?? it.knownText)
  const skipped = !worst && aside.every((it) => it !== null)
  const told = inXml(found.map((it) => tell(it, place, report)).join('\n\n'))
  const inside = worst
    ? element('failure', { type: worst.severity, message: worst.text }, told)
    : skipped
      ? element('skipped', { message: aside[0] ?? null }, told)
      : element('system-out', {}, told)
  const xml = element('testcase', { name: rule, classname: place, time: 0 }, [inside])
  return { state: worst ? 'failed' : skipped ? 'skipped' : 'passed', xml }
}

function tell(it: WordedFinding, place: string, { basisLabel }: FindingsReport): string {
  const { line, column } = it.range.start
  const head = `${place}:${line}:${column}: ${it.label}: ${it.text}`
  return [head, it.waivedText ?? it.knownText, it.help, ...it.basis.map(basisLabel)].filter(Boolean).join('\n')
}
