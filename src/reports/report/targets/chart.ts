import type { Tone } from '../../../model/cell.ts'
import type { Bars, Chart, TargetChart } from '../../../model/chart.ts'
import type { CompiledTarget } from '../../../model/compiled-target.ts'
import { yearOf } from '../../../model/period.ts'
import { sayText } from '../../../text/say.ts'
import { unitGroups } from '../unit-groups.ts'
import { plannedYears, type Standing, standingIn, standings } from './figures.ts'
import type { TargetsGiven } from './given.ts'

const tones: Readonly<Record<Standing, Tone>> = {
  reached: 'good',
  not_reached: 'warning',
  no_result: 'missing',
  no_plan: 'neutral',
}

/** How all targets stand, and each of them where they are few; nothing where there are none. */
export const chartsOf = (given: TargetsGiven): readonly Chart[] =>
  given.units.length ? [standingBars(given), ...targetCharts(given)] : []

/** A bar for each group of units: how its targets stand to the plan of the year. */
function standingBars({ scope, asked, words, now, units }: TargetsGiven): Bars {
  const { chart, standings: labels, name } = words
  const say = (it: string, data: Parameters<typeof sayText>[1]) => sayText(it, data, asked.locale)
  const counted = (all: readonly CompiledTarget[]) => {
    const found = all.map((it) => standingIn(it, now.year))
    return standings.map((standing) => found.filter((it) => it === standing).length)
  }
  const [reached = 0, notReached = 0, noResult = 0] = counted(now.all)
  const year = String(now.year)
  return {
    kind: 'bars',
    key: 'targets_bars',
    title: say(chart.title, { year }),
    description: say(chart.description, { total: now.all.length, reached, notReached, noResult, year }),
    unit: chart.unit,
    series: standings.map((key) => ({ key, label: labels[key], tone: tones[key] })),
    bars: unitGroups(units, scope, asked).map(({ title, units: own }) => ({
      label: title ?? name,
      values: counted(own.flatMap((it) => now.byUnit.get(it.id) ?? [])),
    })),
  }
}

/** Charts that a page has room for; of more targets than this only the bars are drawn. */
const mostCharts = 12

/** What was measured of each target against what it is to reach; none where there are too many of them. */
function targetCharts(given: TargetsGiven): readonly TargetChart[] {
  const { now, units } = given
  const drawn: TargetChart[] = []
  for (const unit of units) {
    for (const it of now.byUnit.get(unit.id) ?? []) {
      const chart = chartOf(it, unit.name, given)
      if (chart) drawn.push({ ...chart, key: `target_${drawn.length + 1}` })
      if (drawn.length > mostCharts) return []
    }
  }
  return drawn
}

/** `null`: nothing was measured, or nothing is to be reached in a year that is known. */
function chartOf(
  target: CompiledTarget,
  unit: string,
  { asked, words: { chart } }: TargetsGiven,
): Omit<TargetChart, 'key'> | null {
  const say = (it: string, data: Parameters<typeof sayText>[1]) => sayText(it, data, asked.locale)
  const { baseline, newest, year: last } = target
  const goals = plannedYears(target)
  const before =
    baseline && baseline.year !== null && baseline.value !== null
      ? { year: baseline.year, value: baseline.value }
      : null
  const measured = new Map([
    ...(before ? [[before.year, before.value] as const] : []),
    ...(newest ? [[yearOf(newest.asOf), newest.value] as const] : []),
  ])
  if (!measured.size || !goals.length) return null
  const told = goals.map((it) => say(chart.goal, { value: it.value, year: String(it.year) }))
  return {
    kind: 'target',
    title: say(chart.ofTarget, { unit, indicator: target.indicator ?? target.target }),
    description: [
      ...(before ? [say(chart.baseline, { year: String(before.year), value: before.value })] : []),
      ...(newest ? [say(chart.result, { date: newest.asOf, value: newest.value })] : []),
      say(chart.goals, { goals: told }),
    ].join(' '),
    unit: target.unitOfMeasure ?? '',
    better: target.direction,
    measured: [...measured].map(([year, value]) => ({ year, value })).sort((a, b) => a.year - b.year),
    milestones: goals.map((it) => ({
      ...it,
      label: say(it.year === last ? chart.final : chart.milestone, { year: String(it.year) }),
    })),
  }
}
