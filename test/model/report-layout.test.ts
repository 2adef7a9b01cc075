import { expect, test } from 'vitest'
import { layoutOf } from '../../src/model/report-layout.ts'
import { type Column, type Table, table } from '../../src/model/table.ts'

const column = (key: string, more: Partial<Column> = {}): Column => ({ key, title: key, kind: 'number', ...more })

/** A table of units around what a test is about. */
const of = (more: Partial<Table>): Table =>
  table({
    key: 'units',
    name: 'Đơn vị',
    title: null,
    columns: [column('unit', { kind: 'text' }), column('total'), column('done')],
    ordinal: 'TT',
    numerals: 'roman',
    groups: [],
    totals: [],
    totalsAt: 'last',
    numbered: true,
    notes: [],
    whenEmpty: 'Không có đơn vị.',
    ...more,
  })

const row = (unit: string, total: number) => ({ unit: { text: unit }, total: { number: total }, done: null })

test('ordinals begin anew in each group; sums stand in the line of the heading', () => {
  const { lines } = layoutOf(
    of({
      groups: [
        { key: 'a', title: 'Sở', subtotal: { total: { number: 3 } }, rows: [row('Sở A', 1), row('Sở B', 2)] },
        { key: 'b', title: 'Xã', rows: [row('Xã C', 4)] },
      ],
      totals: [{ key: 'all', title: 'TỔNG CỘNG', cells: { done: { number: 0 } } }],
    }),
  )
  expect(lines.map((it) => [it.kind, it.ordinal])).toEqual([
    ['group', 'I'],
    ['row', '1'],
    ['row', '2'],
    ['group', 'II'],
    ['row', '1'],
    ['total', ''],
  ])
  // titles reach over what has no figure
  expect(lines.map((it) => (it.kind === 'row' ? null : it.span))).toEqual([1, null, null, 3, null, 2])
})

test('a rate of nothing is shown as absent in a sum; what is not summed up stays empty', () => {
  const columns = [
    column('unit', { kind: 'text' }),
    column('done'),
    column('rate', { kind: 'percent' }),
    column('note'),
  ]
  const totals = [{ key: 'all', title: 'TỔNG CỘNG', cells: { done: { number: 0 }, rate: null } }]
  const [line] = layoutOf(of({ columns, totals })).lines
  expect(line?.cells).toEqual([null, { number: 0 }, { text: '-' }, null])
})

test('sums come first or last, and below the rows of their group', () => {
  const group = { key: 'a', title: null, rows: [row('Sở A', 1)], totals: [{ key: 'x', title: 'Cộng', cells: {} }] }
  const totals = [{ key: 'all', title: 'TỔNG CỘNG', cells: {} }]
  const titles = (totalsAt: Table['totalsAt']) =>
    layoutOf(of({ groups: [group], totals, totalsAt })).lines.map((it) => (it.kind === 'row' ? 'row' : it.title))
  expect(titles('last')).toEqual(['row', 'Cộng', 'TỔNG CỘNG'])
  expect(titles('first')).toEqual(['TỔNG CỘNG', 'row', 'Cộng'])
})

test('numerals go on past the tenth group and the letter Z', () => {
  const groups = Array.from({ length: 949 }, (_, i) => ({ key: String(i), title: 'Nhóm', rows: [] }))
  const numeral = (numerals: Table['numerals'], i: number) => layoutOf(of({ groups, numerals })).lines[i]?.ordinal
  expect([0, 3, 8, 13, 39, 48].map((i) => numeral('roman', i))).toEqual(['I', 'IV', 'IX', 'XIV', 'XL', 'XLIX'])
  // a group a unit: there may be some hundreds of them
  expect([89, 98, 399, 948].map((i) => numeral('roman', i))).toEqual(['XC', 'XCIX', 'CD', 'CMXLIX'])
  expect([0, 3, 25, 26, 27].map((i) => numeral('letters', i))).toEqual(['A', 'D', 'Z', 'AA', 'AB'])
  expect(numeral(null, 4)).toBe('')
})

test('heads under one heading share it; the same heading elsewhere is another', () => {
  const columns = [
    column('unit'),
    column('a', { under: ['Đã hoàn thành', 'GĐ 1'] }),
    column('b', { under: ['Đã hoàn thành', 'GĐ 1'] }),
    column('c', { under: ['Đã hoàn thành', 'GĐ 2'] }),
    column('d'),
    column('e', { under: ['Đã hoàn thành'] }),
  ]
  expect(layoutOf(of({ columns })).head).toEqual([
    [
      { title: 'unit', column: 0, span: 1, depth: 3 },
      { title: 'Đã hoàn thành', column: 1, span: 3, depth: 1 },
      { title: 'd', column: 4, span: 1, depth: 3 },
      { title: 'Đã hoàn thành', column: 5, span: 1, depth: 1 },
    ],
    [
      { title: 'GĐ 1', column: 1, span: 2, depth: 1 },
      { title: 'GĐ 2', column: 3, span: 1, depth: 1 },
      { title: 'e', column: 5, span: 1, depth: 2 },
    ],
    [
      { title: 'a', column: 1, span: 1, depth: 1 },
      { title: 'b', column: 2, span: 1, depth: 1 },
      { title: 'c', column: 3, span: 1, depth: 1 },
    ],
  ])
})

test('formulas name columns, and follow them when one comes or goes', () => {
  const columns = [
    column('unit'),
    column('code', { only: 'machines' }),
    column('total', { formula: '{done}+{open}' }),
    column('done'),
    column('open'),
    column('change', { formula: '{total}-{before}' }),
  ]
  expect(layoutOf(of({ columns })).numbers).toEqual(['(1)', '(2)', '(3) = (4)+(5)', '(4)', '(5)', '(6)'])
  const late = columns.filter((it) => it.key !== 'unit')
  expect(layoutOf(of({ columns: late, ordinal: null })).numbers).toEqual(['(1) = (2)+(3)', '(2)', '(3)', '(4)'])
  expect(layoutOf(of({ columns, numbered: false })).numbers).toBeNull()
})
