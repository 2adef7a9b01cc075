import type { Outcome } from '../model/diagnostic.ts'
import type { Kind } from '../model/finding.ts'
import type { FixReport, FixState } from '../model/fix-report.ts'
import type { Json, Locale } from '../model/words.ts'
import { fixEn } from '../text/fix-en.ts'
import { fixVi } from '../text/fix-vi.ts'
import { sayCount } from '../text/locale.ts'
import { say } from '../text/say.ts'

/** A file that was corrected, or would be, and what became of it. */
export interface CorrectedFile {
  readonly file: string
  /** Places, by rule. */
  readonly made: ReadonlyMap<string, number>
  readonly state: FixState
  /** Why it could not be written. */
  readonly reason?: string
}

interface Facts {
  readonly files: readonly CorrectedFile[]
  readonly confidential: readonly string[]
  readonly blind: boolean
  /** What is found once all is corrected. */
  readonly outcome: Outcome
}

/** What was corrected, file by file, and how much is left for people; `quiet`: only what could not be done. */
export function fixes(
  { files, confidential, blind, outcome }: Facts,
  { locale, quiet, kindOf }: { readonly locale: Locale; readonly quiet: boolean; kindOf(id: string): Kind },
): FixReport {
  const fill = (key: keyof typeof fixVi, data: { readonly [name: string]: Json } = {}) =>
    say({ vi: fixVi[key], en: fixEn[key] }, data, locale)

  const isUndone = (it: CorrectedFile) => it.state === 'changed' || it.state === 'unwritten'
  const told = (quiet ? files.filter(isUndone) : files).map(
    ({ file, made, state, reason = '' }): FixReport['files'][number] => {
      if (state === 'changed') return { heading: fill('changed', { file }), rows: [], note: null }
      if (state === 'unwritten') return { heading: fill('unwritten', { file, reason }), rows: [], note: null }
      const left = weigh(outcome, file)
      return {
        heading: fill(state === 'written' ? 'fixed' : 'fixable', { file, places: sum(made) }),
        rows: [...made].sort().map(([rule, places]) => ({
          count: sayCount(places, locale),
          title: kindOf(rule).words().title[locale],
          rule,
        })),
        note: left.errors + left.warnings ? fill('left', left) : fill('leftNone'),
      }
    },
  )

  const done = files.filter((it) => it.state === 'written')
  const shown = files.filter((it) => it.state === 'shown')
  const all = (of: readonly CorrectedFile[]) => ({
    files: of.length,
    places: of.reduce((n, it) => n + sum(it.made), 0),
  })
  const left = weigh(outcome)
  const withheld = confidential.map((file) => ({ heading: fill('confidential', { file }), rows: [], note: null }))
  const closing = [
    ...(done.length ? [fill('doneAll', all(done))] : []),
    ...(shown.length ? [fill('wouldAll', all(shown))] : []),
    ...(files.length || confidential.length || blind ? [] : [fill('nothing')]),
    ...(left.errors + left.warnings ? [fill('rest', left)] : []),
  ]
  return { files: [...told, ...withheld], closing: [...(blind ? [fill('blind')] : []), ...(quiet ? [] : closing)] }
}

const sum = (made: CorrectedFile['made']) => [...made.values()].reduce((a, b) => a + b, 0)

/** Errors and warnings that no waiver sets aside; of one file, or of all. */
function weigh({ diagnostics }: Outcome, file?: string) {
  const counted = diagnostics.filter((it) => !it.waived && (file === undefined || it.file === file))
  const of = (severity: string) => counted.filter((it) => it.severity === severity).length
  return { errors: of('error'), warnings: of('warning') }
}
