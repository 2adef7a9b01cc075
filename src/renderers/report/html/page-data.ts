import type { Cell, Tone } from '../../../model/cell.ts'
import { printableLines } from '../../../model/printable.ts'
import { type LocaleFormat, type Report, tablesOf } from '../../../model/report.ts'
import { alignOf, rawOf, shownOf } from '../../../model/report-cell.ts'
import { type Line, layoutOf } from '../../../model/report-layout.ts'
import { type Column, columnsFor, type Row, rowsOf, type Table } from '../../../model/table.ts'
import type { PageColumn, PageData, PageLine, PageTable, Thing } from './data.ts'

/** Everything that the tables of a report show, each value once. */
export function pageDataOf(report: Report, format: LocaleFormat): PageData {
  const things = new Things(format)
  const found = report.findings
    ? findingsIn(report.findings.blocks.flatMap((it) => ('table' in it ? it.table : [])))
    : none
  const tables = [...tablesOf(report), ...(report.findings ? tablesOf({ ...report, sections: [report.findings] }) : [])]
  return {
    locale: report.locale,
    words: report.labels.page,
    units: (report.units ?? []).map(({ code, name, kind }) => [
      code,
      printableLines(name),
      printableLines(kind),
      found.ofUnit.get(code) ?? 0,
    ]),
    contents: (report.contents ?? []).map(({ key, name }) => [key, printableLines(name)]),
    tables: tables.map((it) => tableData(it, things, found)),
    things: things.all,
  }
}

/** Values by what is shown of them. */
class Things {
  readonly all: Thing[] = ['-']
  readonly #places = new Map<string, number>()
  readonly #plain = new Map<string | number, number>()
  readonly #format: LocaleFormat
  constructor(format: LocaleFormat) {
    this.#format = format
  }

  /** Whole numbers and days are most of a table: their place is known before anything is written. */
  of(cell: Cell): number {
    if (cell === null) return 0
    const plain = 'date' in cell ? cell.date : isPlain(cell) ? cell.number : null
    if (plain === null) return this.#shown(cell)
    const known = this.#plain.get(plain) ?? this.#shown(cell)
    this.#plain.set(plain, known)
    return known
  }

  #shown(cell: Cell): number {
    const text = shownOf(cell, this.#format, '')
    const tone = cell && 'state' in cell ? cell.tone : undefined
    return cell === null || (!text && !tone) ? 0 : this.#add(text, orderOf(cell), tone)
  }

  text(text: string): number {
    return text ? this.#add(printableLines(text), null) : 0
  }

  #add(text: string, order: number | null, tone?: Tone): number {
    const key = `${text}\n${order}\n${tone}`
    const place = this.#places.get(key) ?? this.all.length
    if (place === this.all.length) {
      this.#places.set(key, place)
      this.all.push(order === null && !tone ? text : tone ? [text, order, tone] : [text, order])
    }
    return place
  }
}

const isPlain = (cell: NonNullable<Cell>): cell is { readonly number: number } =>
  'number' in cell && cell.decimals === undefined && !cell.signed && !cell.unit

/** A number for what is not put in order by its text. */
function orderOf(cell: Cell): number | null {
  if (!cell) return null
  if ('number' in cell) return cell.number
  if ('percent' in cell) return cell.percent
  if ('year' in cell) return cell.year
  if ('mark' in cell) return cell.mark ? 0 : 1
  const day = 'date' in cell ? cell.date : 'period' in cell ? cell.period.to : null
  return day === null ? null : Number(day.replaceAll('-', ''))
}

interface Found {
  readonly ofUnit: ReadonlyMap<string, number>
  /** Lines of the table of findings by fingerprint, and by unit and content. */
  readonly lines: ReadonlyMap<string, readonly number[]>
}

const none: Found = { ofUnit: new Map(), lines: new Map() }

function findingsIn([table]: readonly Table[]): Found {
  if (!table) return none
  const keyOf = (role: Column['role']) => table.columns.find((it) => it.role === role)?.key ?? ''
  const [unit, content, finding] = [keyOf('unit'), keyOf('content'), keyOf('finding')]
  const ofUnit = new Map<string, number>()
  const lines = new Map<string, number[]>()
  for (const [i, row] of rowsOf(table).entries()) {
    const code = rawOf(row[unit])
    if (typeof code === 'string') ofUnit.set(code, (ofUnit.get(code) ?? 0) + 1)
    for (const key of [rawOf(row[finding]), `${code}\n${rawOf(row[content])}`].map(String)) {
      const own = lines.get(key) ?? []
      lines.set(key, own)
      own.push(i)
    }
  }
  return { ofUnit, lines }
}

function tableData(table: Table, things: Things, { lines: found }: Found): PageTable {
  const layout = layoutOf(table)
  const people = columnsFor('people', table.columns)
  const hidden = table.columns.filter((it) => !people.includes(it) && (it.role || it.kind === 'state'))
  const columns = [...people, ...hidden]
  const unit = table.columns.find((it) => it.role === 'unit')?.key
  const rows = rowsOf(table).values()
  const links: Record<string, readonly number[]> = {}
  const lines = layout.lines.map((line, at): PageLine => {
    const ordinal = things.text(line.ordinal)
    if (line.kind !== 'row') return spanLine(line, ordinal, things)
    const row: Row = rows.next().value ?? {}
    if (table.key !== 'findings') {
      for (const [i, column] of columns.entries()) {
        const said = found.size ? saying(row, column, unit, found) : []
        if (said.length) links[`${at}.${i}`] = said
      }
    }
    return [0, ordinal, ...columns.map((it) => things.of(row[it.key] ?? null))]
  })
  return {
    key: table.key,
    name: table.name,
    ordinal: table.ordinal !== null,
    columns: columns.map((it) => pageColumn(it, hidden.includes(it))),
    lines,
    links,
  }
}

function spanLine(line: Exclude<Line, { kind: 'row' }>, ordinal: number, things: Things): PageLine {
  const cells = line.cells.map((it) => things.of(it))
  return [line.kind === 'group' ? 1 : 2, ordinal, things.text(line.title), line.span, ...cells]
}

/** The findings behind a cell that tells a state: its own, else those of its unit and its content. */
function saying(
  row: Row,
  { key, content, only }: Column,
  unit: string | undefined,
  found: Found['lines'],
): readonly number[] {
  const cell = row[key]
  if (!cell || !('state' in cell) || only === 'machines') return []
  if (cell.findings) return cell.findings.flatMap((it) => found.get(it) ?? [])
  return content && unit ? (found.get(`${rawOf(row[unit])}\n${content}`) ?? []) : []
}

/** Letters from which a column of texts holds names. */
const nameWidth = 16

const pageColumn = ({ title, under = [], kind, role, content, width }: Column, hidden: boolean): PageColumn => ({
  title: printableLines([...under, title].join(': ')),
  align: alignOf(kind),
  ...(hidden && { hidden }),
  ...(kind === 'text' && (width ?? nameWidth) >= nameWidth && { name: true as const }),
  ...(kind === 'list' && { many: true as const }),
  ...(kind === 'state' && !role && { state: true as const }),
  ...(role && { role }),
  ...(content && { content }),
})
