import type { Block, Fact, Section } from '../../model/report.ts'
import { briefingEn } from '../../text/reports/briefing-en.ts'
import { briefingVi } from '../../text/reports/briefing-vi.ts'
import { figuresOf } from './briefing/figures.ts'
import type { BriefingGiven } from './briefing/given.ts'
import { type Matter, mattersOf } from './briefing/matters.ts'
import { pointBlocks } from './briefing/points.ts'
import { figureTable } from './briefing/table.ts'
import { number, text } from './cells.ts'
import { annex, reportOf } from './frame.ts'
import { type ReportMaker, unitFilters } from './maker.ts'
import { earlierScope, scopeOf } from './scope.ts'

/** The page for the Monday meeting: five points from all other reports, by the same tallies as theirs; its figures behind it. */
export const briefing: ReportMaker = {
  takes: [...unitFilters, 'internal'],
  book: { place: 0 },
  make(compilation, asked) {
    const words = asked.locale === 'vi' ? briefingVi : briefingEn
    const scope = scopeOf(compilation, asked)
    const earlier = earlierScope(asked)
    const given: BriefingGiven = { asked, words, now: figuresOf(scope), before: earlier && figuresOf(earlier) }
    const matters = mattersOf(given)
    const page = (key: string, title: string, blocks: readonly Block[]): Section => {
      // a page for a meeting is not signed, nor attached to a report
      const { subtitles, landscape, ...rest } = annex({ key, title }, blocks, scope, { ...asked, signed: false })
      return { ...rest, ...(asked.manners.includes('internal') && subtitles && { subtitles }) }
    }
    const sections = [
      page('briefing', words.title, [
        { kind: 'facts', facts: factsOf(given, matters), only: 'machines' },
        ...pointBlocks(given, matters),
      ]),
      page('figures', words.table.title, [{ kind: 'table', table: figureTable(given, matters) }]),
    ]
    return reportOf({ name: 'briefing', title: words.title, sections, progress: true }, scope, asked)
  },
}

/** Matters one by one, and the days of the week: what no table tells. */
function factsOf({ now, words }: BriefingGiven, matters: readonly Matter[]): readonly Fact[] {
  const week = { from: now.scope.compilation.meta.asOf, to: now.weekEnd }
  return [
    { key: 'week', label: words.table.rows.due_this_week, value: { period: week } },
    {
      key: 'least_covered_content',
      label: words.contents.title,
      value: text(now.lacking[0]?.content.key),
    },
    ...matters.map(({ key, n }) => ({ key: `matter_${key}`, label: words.matters.title, value: number(n) })),
  ]
}
