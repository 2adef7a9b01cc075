import { widthOf } from '../../../model/report-cell.ts'
import { type HeadCell, layoutOf } from '../../../model/report-layout.ts'
import type { Table } from '../../../model/table.ts'
import { type PageData, windowSize } from './data.ts'
import { escapedMarks, escapedText } from './escape.ts'
import { rowHtml } from './rows.ts'

/** A table with its heads and its first rows; the script of the page shows the others. `title` is said to who cannot see it. */
export function tableHtml(table: Table, title: string, data: PageData): string {
  const at = data.tables.findIndex((it) => it.key === table.key)
  const drawn = data.tables[at]
  if (!drawn) return ''
  const { columns, ordinal, head, numbers, empty, lines } = layoutOf(table)
  const letters = columns.reduce((sum, it) => sum + widthOf(it), ordinal === null ? 0 : 5)
  const share = (it: number) => `<col width="${Math.round((it * 1000) / letters) / 10}%">`
  const cols = [...(ordinal === null ? [] : [share(5)]), ...columns.map((it) => share(widthOf(it)))].join('')
  const heads = head.map((cells, level) => {
    const first =
      ordinal !== null && level === 0 ? `<th scope="col"${spans(1, head.length)}>${escapedText(ordinal)}</th>` : ''
    return `<tr>${first}${cells.map(headCell).join('')}</tr>`
  })
  const numbered = numbers
    ? `<tr class="numbers">${numbers.map((it) => `<td>${escapedText(it)}</td>`).join('')}</tr>`
    : ''
  const rows = lines.slice(0, windowSize).map((_, i) => rowHtml(data, drawn, i))
  const caption = `<caption id="t-${escapedMarks(table.key)}"${table.title === null ? ' class="unseen"' : ''}>${escapedText(table.title ?? title)}</caption>`
  const body = `<table class="${sizeOf(letters)}">${caption}<colgroup>${cols}</colgroup><thead>${heads.join('')}${numbered}</thead><tbody>${rows.join('')}</tbody></table>`
  const shown =
    empty && !lines.length
      ? ''
      : `<div class="scroll${lines.length > tall ? ' tall' : ''}" tabindex="0" role="region" aria-labelledby="t-${escapedMarks(table.key)}">${body}</div>`
  const none = empty ? `<p class="empty">${escapedText(table.whenEmpty)}</p>` : ''
  const notes = table.notes.map((it) => `<p class="note">${escapedText(it)}</p>`).join('')
  return `<div class="table" data-table="${at}">${shown}${none}${notes}</div>`
}

/** Lines above which a table is scrolled in a box of its own, so that its heads stay in sight. */
const tall = 40

function headCell({ title, column, span, depth }: HeadCell): string {
  const group = span > 1
  const leaf = group ? '' : ` data-column="${column}"`
  return `<th scope="${group ? 'colgroup' : 'col'}"${spans(span, depth)}${leaf}>${escapedText(title)}</th>`
}

const spans = (span: number, depth: number): string =>
  `${span > 1 ? ` colspan="${span}"` : ''}${depth > 1 ? ` rowspan="${depth}"` : ''}`

/** How much room a table asks for, by the letters of its columns. */
const sizeOf = (letters: number): string =>
  letters > 200 ? 'size-xl' : letters > 150 ? 'size-l' : letters > 100 ? 'size-m' : letters > 60 ? 'size-s' : 'size-xs'
