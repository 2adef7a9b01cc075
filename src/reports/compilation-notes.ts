import type { Compilation, LeftOutReason } from '../model/compilation.ts'
import { summaryOf } from '../model/compilation-summary.ts'
import type { Json, Locale } from '../model/words.ts'
import { compileEn } from '../text/compile-en.ts'
import { compileVi } from '../text/compile-vi.ts'
import { say } from '../text/say.ts'

/** Files that are named one by one; the artifact has them all. */
const mostNamed = 20

/** What a compilation comes to and what it leaves out, for whoever had it made: lines in one language. */
export function compilationNotes(compilation: Compilation, locale: Locale): readonly string[] {
  const { meta } = compilation
  const summary = summaryOf(compilation)
  const fill = (pick: (it: typeof compileVi) => string, data: { readonly [name: string]: Json } = {}) =>
    say({ vi: pick(compileVi), en: pick(compileEn) }, data, locale)
  const why = (reason: LeftOutReason) => fill((it) => it.why[reason])

  const lines = [fill((it) => it.made, { ...summary, date: meta.asOf })]
  const { leftOut, blind } = meta
  if (leftOut.length) {
    lines.push(fill((it) => it.leftOut, { n: leftOut.length }))
    for (const { file, why: reason } of leftOut.slice(0, mostNamed)) {
      lines.push(fill((it) => it.file, { file, why: why(reason) }))
    }
  }
  if (leftOut.length > mostNamed) lines.push(fill((it) => it.more, { n: leftOut.length - mostNamed }))
  if (blind.units) lines.push(fill((it) => it.blindUnits))
  if (blind.register) lines.push(fill((it) => it.blindRegister))
  const { errors, warnings } = summary
  if (errors + warnings) lines.push(fill((it) => it.findings, { errors, warnings }))
  return lines
}
