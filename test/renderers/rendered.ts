import { strFromU8, unzipSync } from 'fflate'
import { expect } from 'vitest'
import type { Block, Report } from '../../src/model/report.ts'
import { type Row, type Table, table } from '../../src/model/table.ts'
import { reportRenderers } from '../../src/renderers/report/index.ts'
import { formatOf } from '../../src/text/locale-format.ts'
import { sample } from './sample.ts'

interface Screen {
  readonly color?: boolean
  readonly width?: number | null
}

/** A report in a format, in its own language. */
export async function render(
  name: string,
  report: Report,
  { color = false, width = null }: Screen = {},
): Promise<string | Uint8Array> {
  const renderer = await reportRenderers[name]?.()
  if (!renderer) throw new Error(`no format ${name}`)
  return renderer.render(report, { color, width, format: formatOf(report.locale) })
}

export async function renderText(name: string, report: Report, screen?: Screen): Promise<string> {
  const text = await render(name, report, screen)
  if (typeof text !== 'string') throw new Error(`${name} gave bytes`)
  return text
}

export async function renderBytes(name: string, report: Report): Promise<Uint8Array> {
  const bytes = await render(name, report)
  if (typeof bytes === 'string') throw new Error(`${name} gave a text`)
  return bytes
}

/** The texts of an archive by their names, each looked at for being XML. */
export function xmlFiles(archive: Uint8Array): Readonly<Record<string, string>> {
  const files = Object.entries(unzipSync(archive)).map(([name, bytes]) => [name, strFromU8(bytes)] as const)
  for (const [name, xml] of files) wellFormed(xml, name)
  return Object.fromEntries(files)
}

/** Tags close in their order, and nothing stands in a text that XML does not allow. */
function wellFormed(xml: string, name: string): void {
  const open: string[] = []
  for (const [whole, end, tag = '', self] of xml.matchAll(/<(\/?)([\w:.-]+)(?:\s+[\w:.-]+="[^"<]*")*\s*(\/?)>/g)) {
    if (end) expect(open.pop(), `${name}: ${whole}`).toBe(tag)
    else if (!self) open.push(tag)
  }
  expect(open, name).toEqual([])
  const rest = xml.replace(/^<\?xml[^?]*\?>/, '').replace(/<\/?[\w:.-]+(?:\s+[\w:.-]+="[^"<]*")*\s*\/?>/g, '')
  expect(rest.match(/[<>]|&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i), name).toBeNull()
  expect(xml.match(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/u), name).toBeNull()
}

/** The sample's head around other blocks. */
export function reportOf(blocks: readonly Block[]): Report {
  return {
    ...sample('vi'),
    checked: [],
    notChecked: [],
    sections: [{ key: 'only', title: 'Biểu thử', landscape: true, blocks }],
  }
}

/** A table with a column of texts and one of numbers. */
export function tableOf(rows: readonly { readonly text: string; readonly number: number | null }[]): Table {
  return table({
    key: 'texts',
    name: 'Đơn vị',
    title: null,
    columns: [
      { key: 'unit', title: 'Đơn vị', kind: 'text' },
      { key: 'count', title: 'Số nhiệm vụ', kind: 'number' },
    ],
    ordinal: 'TT',
    numerals: null,
    groups: [
      {
        key: 'all',
        title: null,
        rows: rows.map(
          (it): Row<'unit' | 'count'> => ({
            unit: { text: it.text },
            count: it.number === null ? null : { number: it.number },
          }),
        ),
      },
    ],
    totals: [],
    totalsAt: 'last',
    numbered: false,
    notes: [],
    whenEmpty: 'Không có đơn vị.',
  })
}
