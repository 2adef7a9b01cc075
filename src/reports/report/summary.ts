import type { Compilation } from '../../model/compilation.ts'
import type { CompiledTask } from '../../model/compiled-task.ts'
import type { Report, Section } from '../../model/report.ts'
import { summaryEn } from '../../text/reports/summary-en.ts'
import { summaryVi } from '../../text/reports/summary-vi.ts'
import { reportOf } from './frame.ts'
import type { Asked, FilterName, Manner, ReportMaker } from './maker.ts'
import { scopeOf } from './scope.ts'

/**
 * The book of all reports, to print: those that say that they belong to it, in the order of their places, with one
 * statement of what was looked at for all of them. A choice narrows those reports to which it means something.
 */
export function summaryOf(makers: readonly ReportMaker[]): ReportMaker {
  const parts = makers.filter((it) => it.book).sort((a, b) => (a.book?.place ?? 0) - (b.book?.place ?? 0))
  return {
    takes: [...new Set(parts.flatMap((it) => it.takes))],
    book: null,
    make(compilation, asked) {
      const { title } = asked.locale === 'vi' ? summaryVi : summaryEn
      const tasks = walkedOnce(compilation)
      const previous = asked.previous && walkedOnce(asked.previous)
      const wanted = parts.filter((it) => previous || !it.book?.compared)
      const made = wanted.map((it) => it.make(tasks, { ...narrowed(asked, it), previous }))
      const scope = scopeOf(compilation, asked)
      const book = reportOf(
        { name: 'summary', title, sections: made.flatMap(sectionsOf), progress: true },
        scope,
        asked,
      )
      const notChecked = new Set([...book.notChecked, ...made.flatMap((it) => it.notChecked)])
      return { ...book, notChecked: [...notChecked] }
    },
  }
}

/** The same compilation, its tasks read once for all reports. */
function walkedOnce(compilation: Compilation): Compilation {
  let kept: readonly CompiledTask[] | null = null
  const tasks = {
    [Symbol.iterator]() {
      kept ??= [...compilation.tasks]
      return kept[Symbol.iterator]()
    },
  }
  return { ...compilation, tasks }
}

/** Of what the book was asked for, what means something to one of its reports. */
function narrowed(asked: Asked, { takes }: ReportMaker): Asked {
  const taken = (it: FilterName | Manner) => takes.includes(it)
  const filters = Object.entries(asked.filters).filter(([name]) => taken(name as FilterName))
  return { ...asked, filters: Object.fromEntries(filters), manners: asked.manners.filter(taken) }
}

/** Sections of a report, they and their figures under keys that no other report has. */
const sectionsOf = ({ name, sections }: Report): readonly Section[] =>
  sections.map((section) => ({
    ...section,
    key: section.key === name ? name : `${name}-${section.key}`,
    blocks: section.blocks.map((it) =>
      it.kind === 'facts' ? { ...it, facts: it.facts.map((fact) => ({ ...fact, key: `${name}_${fact.key}` })) } : it,
    ),
  }))
