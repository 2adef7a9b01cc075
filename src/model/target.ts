import type { Catalogue, NationalTarget } from './catalogue.ts'
import { fold, foldName } from './names.ts'
import type { TargetFile } from './plan-file.ts'
import { holdsAny, wordList } from './word-list.ts'

/** Whether a unit of measure is a plain percentage: "%", "tỷ lệ %"; not "% GDP", a measure of its own. */
export const isPercent = (unit: string | undefined, catalogue: Catalogue): boolean =>
  unit !== undefined && (unit === '%' || wordList(catalogue, 'units_of_percent').has(foldName(unit)))

/** Whether a unit of measure is a rank. */
export const isRank = (unit: string | undefined, catalogue: Catalogue): boolean =>
  unit !== undefined && wordList(catalogue, 'rank_units').has(foldName(unit))

/** Whether the indicator speaks of growth or of a plan fulfilled: percentages that know no bounds. */
export const isGrowth = (target: TargetFile, catalogue: Catalogue): boolean =>
  target.indicator !== undefined && holdsAny(fold(target.indicator), wordList(catalogue, 'growth_words'))

/** The direction that is better: as the author says, else down for a rank and up for everything else. */
export const directionOf = (target: TargetFile, catalogue: Catalogue): 'up' | 'down' =>
  target.direction ?? (isRank(target.unit_of_measure, catalogue) ? 'down' : 'up')

/** Whether a value is worse than another: which way is better is the target's to say. */
export const isWorse = (value: number, than: number, direction: 'up' | 'down'): boolean =>
  direction === 'down' ? value > than : value < than

/** The unit as it follows a number in running text: "85%", "10 dự án"; a rank is said by its number. */
export function unitAfterNumber(unit: string | undefined, catalogue: Catalogue): string {
  if (unit === undefined || isRank(unit, catalogue)) return ''
  return isPercent(unit, catalogue) ? '%' : ` ${unit}`
}

/** The national target that a target names, where the catalogue has it. */
export const nationalOf = (target: TargetFile, catalogue: Catalogue): NationalTarget | undefined =>
  target.national === undefined ? undefined : catalogue.targets.find((it) => it.id === target.national)

/** Whether two units of measure are surely one. */
export function sameMeasure(a: string | undefined, b: string | undefined, catalogue: Catalogue): boolean {
  if (a === undefined || b === undefined) return false
  return isPercent(a, catalogue) ? isPercent(b, catalogue) : a === b || foldName(a) === foldName(b)
}

/** Whether a target can be held against the national one: the same measure, in the same direction, and the catalogue lets it. */
export function comparesWith(target: TargetFile, national: NationalTarget, catalogue: Catalogue): boolean {
  const { comparable, unit_of_measure: unit, direction = 'up' } = national
  return (
    comparable && (target.direction ?? direction) === direction && sameMeasure(target.unit_of_measure, unit, catalogue)
  )
}
