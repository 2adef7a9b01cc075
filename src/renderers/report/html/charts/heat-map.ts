import type { HeatMap } from '../../../../model/chart.ts'
import type { PageWords } from '../../../../model/page-words.ts'
import { escapedText } from '../escape.ts'
import { sign } from '../sign.ts'

/** A heat map as a table of its own: each field has its colour, its sign and its figure. */
export function heatMap({ title, rows, columns, fields, legend }: HeatMap, words: PageWords): string {
  const said = new Map(legend.map((it) => [it.tone, it.label]))
  const field = (it: HeatMap['fields'][number][number]) => {
    if (!it) return '<td>-</td>'
    const { tone = 'neutral', label } = it
    const mark = tone === 'neutral' ? '' : sign(tone)
    const unseen = label ? '' : `<span class="unseen">${escapedText(said.get(tone) ?? words.tones[tone])}</span>`
    return `<td class="t-${tone}">${mark}${escapedText(label)}${unseen}</td>`
  }
  const head = columns.map((it) => `<th scope="col">${escapedText(it)}</th>`).join('')
  const body = rows.map((name, i) => {
    const cells = (fields[i] ?? []).map(field).join('')
    return `<tr><th scope="row">${escapedText(name)}</th>${cells}</tr>`
  })
  return `<div class="scroll" tabindex="0" role="group" aria-label="${escapedText(title)}"><table class="heat"><caption class="unseen">${escapedText(title)}</caption><thead><tr><td></td>${head}</tr></thead><tbody>${body.join('')}</tbody></table></div>`
}
