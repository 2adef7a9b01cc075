import { Fault } from '../../model/fault.ts'
import type { Block, Fact } from '../../model/report.ts'
import { changesEn } from '../../text/reports/changes-en.ts'
import { changesVi } from '../../text/reports/changes-vi.ts'
import { sayText } from '../../text/say.ts'
import { number } from './cells.ts'
import { type ChangesGiven, pairedUnits } from './changes/given.ts'
import { type Ledger, openLedger, type Sort } from './changes/ledger.ts'
import { changeTable, sortedChanges } from './changes/list.ts'
import { summaryTable } from './changes/summary.ts'
import { enterTargets } from './changes/targets.ts'
import { enterTasks } from './changes/tasks.ts'
import { enterUnits } from './changes/units.ts'
import { annex, reportOf } from './frame.ts'
import { type ReportMaker, unitFilters } from './maker.ts'
import { earlierScope, scopeOf } from './scope.ts'
import { fewNames } from './unit-list.ts'

/** What is not as it was in an earlier artifact: units, plans, contents, tasks, targets, requirements. */
export const changes: ReportMaker = {
  takes: [...unitFilters, 'content'],
  book: { place: 7, compared: true },
  make(compilation, asked) {
    const words = asked.locale === 'vi' ? changesVi : changesEn
    const now = scopeOf(compilation, asked)
    const before = earlierScope(asked)
    if (!before) throw new Fault('needCompare', { report: 'changes' })
    const given: ChangesGiven = { now, before, asked, words, ...pairedUnits(now, before) }
    const ledger = openLedger()
    enterUnits(given, ledger)
    enterTasks(given, ledger)
    if (asked.filters.content === undefined) enterTargets(given, ledger)
    const sorted = sortedChanges(given, ledger)
    const first = [
      { kind: 'facts', facts: factsOf(given, ledger), only: 'machines' },
      inWords(given, sorted),
      { kind: 'table', table: summaryTable(given, ledger) },
    ] as const
    const second = [{ kind: 'table', table: changeTable(given, sorted) }] as const
    const { title, list } = words
    const sections = [
      annex({ key: 'changes', title }, first, now, asked),
      annex({ key: 'list', title: list.title }, second, now, asked),
    ]
    return reportOf({ name: 'changes', title, sections, progress: true }, now, asked)
  },
}

/** How many changes of each sort. */
function factsOf({ words }: ChangesGiven, { changes: all }: Ledger): readonly Fact[] {
  return (Object.keys(words.sorts) as Sort[]).map((sort) => ({
    key: sort,
    label: words.sorts[sort],
    value: number(all.get(sort)?.length ?? 0),
  }))
}

/** The changes in words: of each sort how many, and of whom. */
function inWords({ asked, words, before, units }: ChangesGiven, sorted: ReturnType<typeof sortedChanges>): Block {
  if (!sorted.length) {
    const { asOf: date } = before.compilation.meta
    return { kind: 'paragraph', text: sayText(words.none, { date }, asked.locale) }
  }
  const items = sorted.map(([sort, own]) => {
    const names = [...new Set(own.map((it) => units.get(it.unit)?.name ?? it.unit))]
    const data = { what: words.sorts[sort], n: own.length, units: fewNames(names, asked) }
    return sayText(words.told, data, asked.locale)
  })
  return { kind: 'list', items, numbered: false }
}
