import type { TargetChart } from '../../../../model/chart.ts'
import type { PageWords } from '../../../../model/page-words.ts'
import type { LocaleFormat } from '../../../../model/report.ts'
import { escapedText } from '../escape.ts'

const box = { width: 480, height: 220, left: 56, right: 28, top: 24, bottom: 30 } as const

/** A measured figure over the years as a line, what it is to reach as marks with their names. */
export function target(chart: TargetChart, format: LocaleFormat, words: PageWords, id: string): string {
  const { measured, milestones, unit, title, description } = chart
  const points = [...measured, ...milestones]
  if (!points.length) return ''
  const years = points.map((it) => it.year)
  const first = Math.min(...years)
  const last = Math.max(...years, first + 1)
  const steps = stepsOf(points.map((it) => it.value))
  const [low = 0, high = 1] = [steps[0], steps.at(-1)]
  const x = (year: number) => round(box.left + ((year - first) / (last - first)) * (box.width - box.left - box.right))
  const y = (value: number) =>
    round(box.height - box.bottom - ((value - low) / (high - low)) * (box.height - box.top - box.bottom))
  const said = (value: number) => `${format.number(value)}${unit.startsWith('%') ? '' : ' '}${unit}`
  const grid = steps.map(
    (it) =>
      `<line class="axis" x1="${box.left}" x2="${box.width - box.right}" y1="${y(it)}" y2="${y(it)}"/><text class="tick" x="${box.left - 8}" y="${y(it) + 4}">${escapedText(format.number(it))}</text>`,
  )
  const ticks = [...new Set(years)].map((it) => `<text class="year" x="${x(it)}" y="${box.height - 10}">${it}</text>`)
  const line =
    measured.length > 1
      ? `<polyline class="measured" points="${measured.map((it) => `${x(it.year)},${y(it.value)}`).join(' ')}"/>`
      : ''
  const dots = measured.map(
    (it) =>
      `<circle class="f-measured" cx="${x(it.year)}" cy="${y(it.value)}" r="4"><title>${escapedText(`${words.measured} ${it.year}: ${said(it.value)}`)}</title></circle><text class="figure" x="${x(it.year)}" y="${y(it.value) - 9}">${escapedText(format.number(it.value))}</text>`,
  )
  const marks = milestones.map(({ year, value, label }) => {
    const [a, b] = [x(year), y(value)]
    const beside = a < box.width / 2 ? `x="${a + 10}" y="${b + 4}"` : `x="${a + 8}" y="${b - 11}" text-anchor="end"`
    return `<path class="milestone" d="M${a} ${b - 6}l6 6-6 6-6-6Z"/><text ${beside}>${escapedText(`${label}: ${said(value)}`)}</text>`
  })
  return `<div class="scroll" tabindex="0" role="group" aria-label="${escapedText(title)}"><svg class="target" viewBox="0 0 ${box.width} ${box.height}" role="img" aria-labelledby="${id}-t ${id}-d"><title id="${id}-t">${escapedText(title)}</title><desc id="${id}-d">${escapedText(description)}</desc>${[...grid, ...ticks].join('')}${line}${dots.join('')}${marks.join('')}</svg></div>`
}

/** Four round figures or so that all values lie between. */
function stepsOf(values: readonly number[]): readonly number[] {
  const [least, most] = [Math.min(0, ...values), Math.max(...values)]
  const rough = Math.max((most - least) / 4, Number.EPSILON * 8)
  const scale = 10 ** Math.floor(Math.log10(rough))
  const step = ([1, 2, 5, 10].find((it) => it * scale >= rough) ?? 10) * scale
  const from = Math.floor(least / step)
  const to = Math.max(Math.ceil(most / step), from + 1)
  return Array.from({ length: to - from + 1 }, (_, i) => Number(((from + i) * step).toPrecision(12)))
}

const round = (it: number): number => Math.round(it * 10) / 10
