import type { Timeline } from '../../../../model/chart.ts'
import type { PageWords } from '../../../../model/page-words.ts'
import { daysBetween, yearOf } from '../../../../model/period.ts'
import type { LocaleFormat } from '../../../../model/report.ts'
import type { IsoDate } from '../../../../model/words.ts'
import { escapedText } from '../escape.ts'

const width = 960
const edge = 8
const letter = 6.6
const row = 26

interface Placed {
  readonly x: number
  readonly width: number
  readonly text: string
  readonly tone: string
  readonly level: number
}

/** Lanes on one axis of days, with the line of the day that the report is of. */
export function timeline(chart: Timeline, format: LocaleFormat, words: PageWords, id: string): string {
  const { span, today, lanes, title, description } = chart
  const days = Math.max(1, daysBetween(span.from, span.to) + 1)
  const at = (day: IsoDate) => edge + (daysBetween(span.from, day) / days) * (width - 2 * edge)
  let y = 40
  const drawn = lanes.map(({ label, events }) => {
    const placed = inRows(
      events.map((it) => ({
        x: at(it.period.from),
        width: Math.max(5, at(it.period.to) - at(it.period.from)),
        text: `${it.label} (${format.period(it.period)})`,
        tone: it.tone ?? 'neutral',
      })),
    )
    const top = y
    const height = 26 + row * (1 + Math.max(-1, ...placed.map((it) => it.level)))
    y += height + 8
    const inside = placed.map((it) => event(it, top + 26 + it.level * row)).join('')
    return `<g><rect class="lane" x="0" y="${top}" width="${width}" height="${height}"/><text class="lane-name" x="${edge}" y="${top + 17}">${escapedText(label)}</text>${inside}</g>`
  })
  const years = Array.from({ length: yearOf(span.to) - yearOf(span.from) + 1 }, (_, i) => yearOf(span.from) + i)
  const axis = years.map((year, i) => {
    const x = i ? at(`${year}-01-01`) : edge
    const end = i + 1 < years.length ? at(`${year + 1}-01-01`) : width - edge
    return `<line class="axis" x1="${round(x)}" x2="${round(x)}" y1="22" y2="${y}"/><text class="year" x="${round((x + end) / 2)}" y="16">${year}</text>`
  })
  const isInside = span.from <= today && today <= span.to
  const now = round(at(today))
  const left = now > width / 2
  const line = isInside
    ? `<line class="today" x1="${now}" x2="${now}" y1="22" y2="${y}"/><text class="today-name" x="${now + (left ? -5 : 5)}" y="35" text-anchor="${left ? 'end' : 'start'}">${escapedText(`${words.today}: ${format.date(today)}`)}</text>`
    : ''
  return `<div class="scroll" tabindex="0" role="group" aria-label="${escapedText(title)}"><svg class="timeline" viewBox="0 0 ${width} ${y}" role="img" aria-labelledby="${id}-t ${id}-d"><title id="${id}-t">${escapedText(title)}</title><desc id="${id}-d">${escapedText(description)}</desc>${axis.join('')}${drawn.join('')}${line}</svg></div>`
}

/** Events so that none is written over another: each in the first row with room, its text at the side that has it. */
function inRows(events: readonly Omit<Placed, 'level'>[]): readonly Placed[] {
  const ends: number[] = []
  return [...events]
    .sort((a, b) => from(a) - from(b))
    .map((it) => {
      const found = ends.findIndex((end) => end + 10 < from(it))
      const level = found < 0 ? ends.length : found
      ends[level] = from(it) + Math.max(it.width, reach(it))
      return { ...it, level }
    })
}

const textWidth = ({ text }: Omit<Placed, 'level'>): number => text.length * letter
const toLeft = (it: Omit<Placed, 'level'>): boolean => it.x + it.width + 6 + textWidth(it) > width
const from = (it: Omit<Placed, 'level'>): number => (toLeft(it) ? Math.max(0, it.x - 6 - textWidth(it)) : it.x)
const reach = (it: Omit<Placed, 'level'>): number => it.width + 6 + textWidth(it)

function event(it: Placed, y: number): string {
  const { x, tone, text } = it
  const left = toLeft(it)
  const anchor = left ? `x="${round(x - 5)}" text-anchor="end"` : `x="${round(x + it.width + 5)}"`
  return `<rect class="f-${tone}" x="${round(x)}" y="${y}" width="${round(it.width)}" height="14" rx="2"/><text ${anchor} y="${y + 12}">${escapedText(text)}</text>`
}

const round = (it: number): number => Math.round(it * 10) / 10
