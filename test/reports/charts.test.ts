import { expect, test } from 'vitest'
import type { Chart } from '../../src/model/chart.ts'
import type { Report } from '../../src/model/report.ts'
import { compileFolder } from '../support/compile-folder.ts'
import { reportOn } from '../support/report.ts'

const compilation = compileFolder('test/reports/song-lam', '2026-11-22')

/** The chart of a report; it repeats what the tables say. */
function chartIn<K extends Chart['kind']>(report: Report, kind: K): Extract<Chart, { kind: K }> {
  const charts = report.sections.flatMap((it) =>
    it.blocks.flatMap((block) => (block.kind === 'chart' ? [block.chart] : [])),
  )
  const found = charts.find((it): it is Extract<Chart, { kind: K }> => it.kind === kind)
  if (!found) throw new Error(`${report.name} has no chart ${kind}`)
  return found
}

test('coverage: a field for each unit with a plan and each content; signs where there is no number', async () => {
  const map = chartIn(await reportOn('coverage', compilation), 'heat-map')
  expect(map.columns).toHaveLength(7)
  expect(map.rows).toEqual([
    'UBND tỉnh Sông Lam (giả định)',
    'UBND phường Cầu Xéo (giả định)',
    'UBND xã Bến Sậy (giả định)',
    'Công ty Lúa Vàng (giả định)',
  ])
  expect(map.fields[2]?.map((it) => [it?.label, it?.tone])).toEqual([
    ['2', 'good'],
    ['', 'missing'],
    ['', 'missing'],
    ['', 'missing'],
    ['1', 'warning'],
    ['VBR', 'neutral'],
    ['KAD', 'neutral'],
  ])
  expect(map.description).toContain('03 trong 04 đơn vị có kế hoạch còn thiếu nội dung')
})

test('progress: a bar for each group, made of the four states', async () => {
  const bars = chartIn(await reportOn('progress', compilation), 'bars')
  expect(bars.series.map((it) => it.key)).toEqual(['done_on_time', 'done_late', 'open_within_term', 'open_overdue'])
  expect(bars.bars).toEqual([
    { label: 'Tỉnh, thành phố', values: [1, 1, 7, 1] },
    { label: 'UBND các xã, phường, đặc khu', values: [2, 0, 0, 1] },
    { label: 'Doanh nghiệp, đơn vị sự nghiệp', values: [0, 0, 0, 0] },
  ])
})

test('deadlines: what lies ahead, a lane for each level', async () => {
  const line = chartIn(await reportOn('deadlines', compilation), 'timeline')
  expect([line.today, line.span]).toEqual(['2026-11-22', { from: '2025-01-01', to: '2030-12-31' }])
  expect(line.lanes.map((it) => [it.label, it.events.map((event) => event.label)])).toEqual([
    ['Cấp xã, cơ sở', ['Sơ kết: 02 đơn vị']],
    ['Cấp tỉnh', ['Phát động: 01 đơn vị', 'Sơ kết: 01 đơn vị', 'Tổng kết: 01 đơn vị']],
    ['Mốc chung của Phong trào', ['Sơ kết', 'Tổng kết']],
  ])
})
