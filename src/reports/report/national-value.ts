import type { NationalTarget } from '../../model/catalogue.ts'
import type { Locale } from '../../model/words.ts'
import { sayNumber } from '../../text/locale.ts'

const signs = { '>': '>', '>=': '≥', '=': '', '<=': '≤', '<': '<' } as const

/** As a table writes it: `≥ 80%`, `> 30% GDP`, `≤ 3 hạng`; nothing of a goal that is no number. */
export function nationalValue(
  { operator, value, unit_of_measure: unit = '' }: Pick<NationalTarget, 'operator' | 'value' | 'unit_of_measure'>,
  locale: Locale,
): string {
  if (value === undefined) return ''
  const figure = `${sayNumber(value, locale)}${unit.startsWith('%') ? '' : ' '}${unit}`
  return `${operator ? signs[operator] : ''} ${figure}`.trim()
}
