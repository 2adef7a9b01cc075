import type { Section } from '../../model/report.ts'
import { labelsOf } from '../../text/locale-format.ts'
import { lettersEn } from '../../text/reports/letters-en.ts'
import { lettersVi } from '../../text/reports/letters-vi.ts'
import { number } from './cells.ts'
import { reportOf } from './frame.ts'
import { addressedIn } from './letters/addressed.ts'
import type { LettersGiven } from './letters/given.ts'
import { letterTo } from './letters/letter.ts'
import { letterTable } from './letters/list.ts'
import { type ReportMaker, unitFilters } from './maker.ts'
import { scopeOf } from './scope.ts'
import { completionsIn } from './to-complete.ts'

/**
 * A letter to each unit that has something to complete. The list of them comes last: it stays with the sender, and what was
 * and was not checked stands below it and on no letter.
 */
export const letters: ReportMaker = {
  takes: [...unitFilters, 'sender', 'reply-by'],
  book: null,
  make(compilation, asked) {
    const words = asked.locale === 'vi' ? lettersVi : lettersEn
    const scope = scopeOf(compilation, asked)
    const given: LettersGiven = {
      scope,
      asked,
      words,
      letters: addressedIn(scope, completionsIn(compilation, asked)),
      plans: new Map(compilation.plans.map((it) => [it.file, it])),
    }
    const sections = [...given.letters.map((it) => letterTo(it, given)), listOf(given)]
    const report = reportOf({ name: 'letters', title: words.title, sections, progress: false }, scope, asked)
    return { ...report, parameters: { ...report.parameters, ...asked.letter } }
  },
}

function listOf(given: LettersGiven): Section {
  const { letters: all, words, scope, asked } = given
  const { facts, list } = words
  return {
    key: 'letters',
    title: list.title,
    measures: [labelsOf(asked.locale, scope.compilation.meta.asOf).asOf],
    landscape: true,
    blocks: [
      {
        kind: 'facts',
        facts: [
          { key: 'letters', label: facts.letters, value: number(all.length) },
          {
            key: 'letters_without_plan',
            label: facts.withoutPlan,
            value: number(all.filter((it) => it.instead).length),
          },
        ],
      },
      { kind: 'table', table: letterTable(given) },
    ],
  }
}
