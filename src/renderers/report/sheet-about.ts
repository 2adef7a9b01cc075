import type { CellObject } from 'write-excel-file/universal'
import { printableLines } from '../../model/printable.ts'
import type { Block, Report } from '../../model/report.ts'
import type { Sheet } from './sheet.ts'
import { type Hand, sheetCell, textCell } from './sheet-cell.ts'

type Row = readonly CellObject[]

/** The last sheet: the figures and texts of a report beside its tables, and what was and was not looked at. */
export function aboutSheet({ title, labels, sections, checked, notChecked }: Report, hand: Hand): Sheet {
  const said = (text: string, style: CellObject = {}): Row => [
    { ...textCell(printableLines(text), hand), wrap: true, alignVertical: 'top', ...style },
  ]
  const bold = { fontWeight: 'bold' } as const
  const list = (label: string, items: readonly string[]) =>
    items.length ? [[], said(label, bold), ...items.map((it) => said(it))] : []
  const rows = [
    said(title, bold),
    said(labels.asOf),
    ...sections.flatMap((section) => {
      const texts = section.blocks.flatMap((it) => blockRows(it, said, hand))
      return texts.length ? [[], said(section.title, bold), ...texts] : []
    }),
    ...list(labels.checked, checked),
    ...list(labels.notChecked, notChecked),
  ]
  return {
    name: labels.about,
    key: 'about',
    data: rows.map((it) => [...it]),
    late: null,
    widths: [80, 24],
    landscape: false,
    frozen: { rows: 0, columns: 0 },
    heads: null,
    filter: null,
  }
}

function blockRows(block: Block, said: (text: string, style?: CellObject) => Row, hand: Hand): readonly Row[] {
  switch (block.kind) {
    case 'heading':
      return [said(block.text, { fontWeight: 'bold' })]
    case 'paragraph':
      return [said(block.text)]
    case 'list':
      return block.items.map((it, i) => said(block.numbered ? `${i + 1}. ${it}` : it))
    case 'facts':
      if (block.only === 'machines') return []
      return block.facts.map((it) => [...said(it.label), sheetCell(it.value, 'number', hand)])
    default:
      return []
  }
}
