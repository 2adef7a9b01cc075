import type { Cell } from '../../model/cell.ts'
import type { CompiledUnit } from '../../model/compiled-unit.ts'
import type { Column } from '../../model/table.ts'
import type { Locale } from '../../model/words.ts'
import { text } from './cells.ts'
import { frameWords } from './frame-words.ts'

/** What a row that speaks of one unit begins with: its name for people, its code for machines and filters. */
export function unitColumns(locale: Locale, width: number): readonly Column<'unit' | 'code'>[] {
  const { unit, code } = frameWords(locale)
  return [
    { key: 'unit', title: unit, kind: 'text', width },
    { key: 'code', title: code, kind: 'text', only: 'machines', role: 'unit' },
  ]
}

/** The cells of these columns. */
export const unitCells = ({ name, code }: CompiledUnit): Readonly<Record<'unit' | 'code', Cell>> => ({
  unit: text(name),
  code: text(code),
})
