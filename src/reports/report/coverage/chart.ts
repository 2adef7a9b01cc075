import type { Tone } from '../../../model/cell.ts'
import type { HeatMap } from '../../../model/chart.ts'
import type { CompiledUnit, CoverageState } from '../../../model/compiled-unit.ts'
import { sayNumber } from '../../../text/locale.ts'
import { sayText } from '../../../text/say.ts'
import { unitGroups } from '../unit-groups.ts'
import { reachOf } from './contents.ts'
import { type CoverageGiven, cellsOf, hasPlan, lacks } from './given.ts'

/** Rows that still can be told apart. */
const mostRows = 100

const tones: Readonly<Record<CoverageState, Tone>> = {
  no_plan: 'neutral',
  not_assessable: 'neutral',
  withheld: 'neutral',
  not_applicable: 'neutral',
  missing: 'missing',
  one_task: 'warning',
  covered: 'good',
}

/** Units against contents; where there are too many of them, their groups. */
export function coverageChart({ scope, asked, words }: CoverageGiven): HeatMap {
  const { chart, states, signs } = words
  const plans = scope.units.filter(hasPlan)
  const figures = { units: plans.length, lacking: plans.filter((it) => lacks(it, scope)).length }
  const isFew = plans.length <= mostRows
  const ofUnit = (unit: CompiledUnit) =>
    cellsOf(unit, scope).map((cell) => {
      if (!cell) return null
      const label = cell.tasks ? sayNumber(cell.tasks, asked.locale) : (signs[cell.state as keyof typeof signs] ?? '')
      return { value: cell.tasks, label, tone: tones[cell.state] }
    })
  const ofGroup = (units: readonly CompiledUnit[]) =>
    scope.contents.map(({ key }) => {
      const { having, applies } = reachOf(key, units)
      if (!applies) return null
      const value = (having * 100) / applies
      return {
        value,
        label: `${sayNumber(value, asked.locale, 1)}%`,
        tone: value === 100 ? 'good' : 'warning',
      } as const
    })
  const groups = isFew ? [] : unitGroups(plans, scope, asked)
  return {
    kind: 'heat-map',
    key: 'coverage_map',
    title: chart.title,
    description: sayText(isFew ? chart.description : chart.groups, figures, asked.locale),
    rows: isFew ? plans.map((it) => it.name) : groups.map((it) => it.title ?? chart.title),
    columns: scope.contents.map((it) => it.short[asked.locale]),
    fields: isFew ? plans.map(ofUnit) : groups.map((it) => ofGroup(it.units)),
    legend: (['covered', 'one_task', 'missing', 'not_applicable'] as const).map((it) => ({
      label: states[it],
      tone: tones[it],
    })),
  }
}
