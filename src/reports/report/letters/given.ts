import type { CompiledPlan } from '../../../model/compiled-plan.ts'
import type { LettersWords } from '../../../text/reports/letters-vi.ts'
import { sayText } from '../../../text/say.ts'
import type { Asked } from '../maker.ts'
import type { Scope } from '../scope.ts'
import type { Addressed } from './addressed.ts'

/** What letters and their list are made of. */
export interface LettersGiven {
  readonly scope: Scope
  readonly asked: Asked
  readonly words: LettersWords
  readonly letters: readonly Addressed[]
  /** Plans by their files. */
  readonly plans: ReadonlyMap<string, CompiledPlan>
}

/** A plan as a sentence names it: by its number and date, as far as they are known. */
export function planNamed(
  { number, issued }: Pick<CompiledPlan, 'number' | 'issued'>,
  { words, asked }: Pick<LettersGiven, 'words' | 'asked'>,
): string {
  const text = number ? (issued ? words.plan : words.planUndated) : issued ? words.planUnnumbered : words.planUnnamed
  return sayText(text, { number, issued }, asked.locale)
}

/** The plans that a letter speaks of: those in force, else the one that is known of. */
export function plansNamed({ unit, instead }: Addressed, given: LettersGiven): readonly string[] {
  const own = unit.plans.flatMap((it) => given.plans.get(it) ?? [])
  if (own.length) return own.map((it) => planNamed(it, given))
  return instead === 'encoded' || instead === 'on_paper' ? [planNamed(unit.filing, given)] : []
}
