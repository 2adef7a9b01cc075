import type { Chart } from '../../../model/chart.ts'
import type { PageWords } from '../../../model/page-words.ts'
import type { LocaleFormat } from '../../../model/report.ts'
import { bars } from './charts/bars.ts'
import { heatMap } from './charts/heat-map.ts'
import { target } from './charts/target.ts'
import { timeline } from './charts/timeline.ts'
import { escapedText } from './escape.ts'
import { sign } from './sign.ts'

/** A drawing with its title, what it shows in words, and what its signs mean. */
export function chartHtml(chart: Chart, format: LocaleFormat, words: PageWords): string {
  const id = `chart-${escapedText(chart.key)}`
  const text = `<strong>${escapedText(chart.title)}</strong> <span>${escapedText(chart.description)}</span>`
  return `<figure class="chart chart-${chart.kind}" id="${id}"><figcaption>${text}</figcaption>${drawn(chart, format, words, id)}${legend(chart, words)}</figure>`
}

function drawn(chart: Chart, format: LocaleFormat, words: PageWords, id: string): string {
  switch (chart.kind) {
    case 'heat-map':
      return heatMap(chart, words)
    case 'bars':
      return bars(chart, format)
    case 'timeline':
      return timeline(chart, format, words, id)
    case 'target':
      return target(chart, format, words, id)
  }
}

function legend(chart: Chart, words: PageWords): string {
  const entries = 'legend' in chart ? chart.legend : 'series' in chart ? chart.series : []
  if (!entries.length) return ''
  const items = entries.map(
    ({ label, tone }) => `<li><span class="swatch t-${tone} f-${tone}">${sign(tone)}</span>${escapedText(label)}</li>`,
  )
  return `<ul class="legend" aria-label="${escapedText(words.legend)}">${items.join('')}</ul>`
}
