import type { Diagnostic, Edit } from '../model/diagnostic.ts'
import { type Lines, linesOf, offsetOf } from '../source/locate.ts'
import type { Checker } from './check-file.ts'
import { type Checked, checked, isBetter, type Made } from './fix-judged.ts'

/** The edits of one change, or one place where characters change: it can be made or left by itself. */
interface Step extends Made {
  readonly edits: readonly { readonly start: number; readonly end: number; readonly text: string }[]
}

/** After so many corrections that would do harm the rest is left alone: a text that resists so much is no plan. */
const patience = 60

/**
 * Makes the corrections of some findings in a text, as far as they make it better. Of two that overlap the first is made; the
 * other is found again afterwards, if it is still needed.
 * @returns the text with them, and how many places were corrected, by rule; `before` itself where nothing could be done
 */
export function fixFile(
  before: Checked,
  findings: readonly Diagnostic[],
  checker: Checker,
): { readonly after: Checked; readonly made: ReadonlyMap<string, number> } {
  let after = before
  let failures = 0
  const succeeds = (steps: readonly Step[]): boolean => {
    const next = checked(before.result.file, textWith(before.text, steps), checker)
    const better = isBetter(before, next, steps)
    if (better) after = next
    else failures++
    return better
  }
  /** Halves what can't be made together, until what does harm stands alone and is left out. */
  const most = (made: readonly Step[], more: readonly Step[]): readonly Step[] => {
    if (!more.length || failures > patience) return made
    const all = [...made, ...more]
    if (succeeds(all)) return all
    if (more.length === 1) return made
    const middle = more.length >> 1
    return most(most(made, more.slice(0, middle)), more.slice(middle))
  }
  const made = new Map<string, number>()
  for (const { finding, edits } of most([], stepsOf(findings, before.text))) {
    made.set(finding.rule, (made.get(finding.rule) ?? 0) + edits.length)
  }
  return { after, made }
}

/** The corrections in their order, without those that overlap an earlier one. */
function stepsOf(findings: readonly Diagnostic[], text: string): readonly Step[] {
  const lines = linesOf(text)
  const steps = findings.flatMap((finding) => {
    const { edits = [], changes = [] } = finding.fix ?? {}
    const placed = edits.map((it) => placedIn(lines, it))
    const whole: Step = { finding, edits: placed, changes }
    return changes.length ? [whole] : placed.map((it): Step => ({ finding, edits: [it], changes }))
  })
  const startOf = (it: Step) => it.edits[0]?.start ?? 0
  let end = 0
  return steps
    .sort((a, b) => startOf(a) - startOf(b))
    .filter((it) => {
      if (startOf(it) < end) return false
      end = it.edits.at(-1)?.end ?? end
      return true
    })
}

const placedIn = (lines: Lines, { range, text }: Edit) => ({
  start: offsetOf(lines, range.start),
  end: offsetOf(lines, range.end),
  text,
})

function textWith(text: string, steps: readonly Step[]): string {
  let corrected = ''
  let at = 0
  for (const it of steps.flatMap((step) => step.edits).sort((a, b) => a.start - b.start)) {
    corrected += text.slice(at, it.start) + it.text
    at = it.end
  }
  return corrected + text.slice(at)
}
