import type { Bars } from '../../../../model/chart.ts'
import type { LocaleFormat } from '../../../../model/report.ts'
import { escapedText } from '../escape.ts'

/** Letters that a part of a bar has room for: a hundredth of the width takes about one. */
const room = 0.9

/** Bars, one below the other: the name in words, the parts drawn and written, the whole at the end. */
export function bars({ bars: all, series, unit }: Bars, format: LocaleFormat): string {
  const sum = (values: readonly number[]) => values.reduce((total, it) => total + it, 0)
  // shares of a whole: the first of them is what is asked about
  const isShare = unit.startsWith('%')
  const said = (value: number) => format.number(value, isShare ? 1 : Number.isInteger(value) ? 0 : 1)
  const most = Math.max(...all.map((it) => sum(it.values)), 1)
  const lines = all.map(({ label, values }) => {
    const told = series.map((it, i) => `${it.label}: ${said(values[i] ?? 0)}${isShare ? '%' : ''}`).join('; ')
    const parts = values.map((value, i) => {
      const before = sum(values.slice(0, i))
      return { x: (before * 100) / most, width: (value * 100) / most, value, tone: series[i]?.tone ?? 'neutral' }
    })
    const drawn = parts
      .filter((it) => it.width > 0)
      .map(({ x, width, value, tone }) => {
        const text = said(value)
        const figure =
          text.length < width * room
            ? `<text x="${round(x + width / 2)}%" y="15" class="on-${tone}">${escapedText(text)}</text>`
            : ''
        return `<rect x="${round(x)}%" y="1" width="${round(width)}%" height="20" class="f-${tone}"/>${figure}`
      })
    const whole = isShare ? `${said(values[0] ?? 0)}%` : `${said(sum(values))} ${unit}`
    return `<li><span class="bar-name">${escapedText(label)}</span><svg class="bar" height="22" role="img" aria-label="${escapedText(`${label}: ${told}`)}"><title>${escapedText(told)}</title>${drawn.join('')}</svg><span class="bar-sum">${escapedText(whole)}</span></li>`
  })
  return `<ul class="bar-list">${lines.join('')}</ul>`
}

const round = (it: number): number => Math.round(it * 100) / 100
