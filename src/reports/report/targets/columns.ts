import { yearOf } from '../../../model/period.ts'
import type { Column } from '../../../model/table.ts'
import { sayText } from '../../../text/say.ts'
import { comparedColumns } from '../compared.ts'
import { frameWords } from '../frame-words.ts'
import type { TargetsGiven } from './given.ts'

/** The columns of the table of targets. */
export type Key =
  | 'indicator'
  | 'target'
  | 'unit'
  | 'code'
  | 'unit_of_measure'
  | 'measure'
  | 'direction'
  | 'baseline'
  | 'baseline_year'
  | 'assigned'
  | 'assigned_by'
  | 'plan'
  | 'result'
  | 'result_as_of'
  | 'rate'
  | 'standing'
  | 'previous'
  | 'change'
  | GoalKey
  | 'value'
  | 'value_year'
  | 'national'
  | 'national_id'
  | 'note'
  | 'place'

type GoalKey = `goal_${number}`
/** The column of the goal for a year. */
export const goalKey = (year: number): GoalKey => `goal_${year}`

/** The years in which the phases of the movement end. */
export const goalYears = ({ asked }: Pick<TargetsGiven, 'asked'>): readonly number[] =>
  [...new Set(asked.catalogue.movement.phases.map((it) => yearOf(it.to)))].sort((a, b) => a - b)

/** The columns of targets, one by one, for people and machines. */
export function targetColumns(given: TargetsGiven): readonly Column<Key>[] {
  const { asked, words, now } = given
  const { columns: titles } = words
  const frame = frameWords(asked.locale)
  const ofYear = (it: string, year: number) => sayText(it, { year: String(year) }, asked.locale)
  const baseline = [titles.baselineUnder]
  const isGrouped = asked.groupBy !== 'none'
  return [
    { key: 'indicator', title: titles.indicator, kind: 'text', width: 30 },
    { key: 'target', title: titles.target, kind: 'text', only: 'machines' },
    { key: 'unit', title: frame.unit, kind: 'text', width: 24, ...(isGrouped && { only: 'machines' as const }) },
    { key: 'code', title: frame.code, kind: 'text', only: 'machines', role: 'unit' },
    { key: 'unit_of_measure', title: titles.unitOfMeasure, kind: 'text', width: 9 },
    { key: 'measure', title: titles.measure, kind: 'state', only: 'machines' },
    { key: 'direction', title: titles.direction, kind: 'state', only: 'machines' },
    { key: 'baseline', title: titles.value, kind: 'number', under: baseline, width: 8 },
    { key: 'baseline_year', title: titles.year, kind: 'year', under: baseline },
    { key: 'assigned', title: titles.assigned, kind: 'number', width: 8 },
    { key: 'assigned_by', title: titles.assignedBy, kind: 'text', only: 'machines' },
    { key: 'plan', title: ofYear(titles.plan, now.year), kind: 'number' },
    { key: 'result', title: titles.result, kind: 'number' },
    { key: 'result_as_of', title: titles.resultAsOf, kind: 'date', only: 'machines' },
    { key: 'rate', title: titles.rate, kind: 'percent', formula: '{result}/{plan}' },
    { key: 'standing', title: titles.standing, kind: 'state', only: 'machines' },
    ...comparedColumns(asked, { under: [titles.previousUnder], formula: '{result}-{previous}' }),
    ...goalYears(given).map(
      (year): Column<Key> => ({ key: goalKey(year), title: ofYear(titles.goal, year), kind: 'number' }),
    ),
    { key: 'value', title: titles.final, kind: 'number', only: 'machines' },
    { key: 'value_year', title: titles.finalYear, kind: 'year', only: 'machines' },
    { key: 'national', title: titles.national, kind: 'text', width: 14 },
    { key: 'national_id', title: titles.nationalId, kind: 'text', only: 'machines' },
    { key: 'note', title: titles.note, kind: 'text', width: 20 },
    { key: 'place', title: titles.place, kind: 'place', only: 'machines' },
  ]
}
