import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parquet } from '../../src/renderers/compilation/parquet.ts'
import { compileFolder } from '../support/compile-folder.ts'
import { compileTexts } from '../support/compile-texts.ts'
import { askParquet, parquetFiles, parquetFolder } from '../support/parquet-folder.ts'

const repositories = ['examples/sound', 'examples/faulty', 'test/reports/song-lam']

describe.each(repositories)('the tables of %s, read by DuckDB', (name) => {
  const compilation = compileFolder(name, '2026-11-22')
  const tasks = [...compilation.tasks]
  const folder = () => parquetFolder(compilation)

  test('have as many rows as the artifact has records', async () => {
    const { units, plans, targets, findings } = compilation
    const expected = {
      plans: plans.length,
      tasks: tasks.length,
      targets: targets.length,
      units: units.length,
      obligations: units.reduce((sum, it) => sum + it.obligations.length, 0),
      coverage: units.reduce((sum, it) => sum + it.coverage.length, 0),
      findings: findings.length,
    }
    const place = folder()
    expect(readdirSync(place).sort()).toEqual([...parquet.files].sort())
    for (const [table, count] of Object.entries(expected)) {
      const [row] = await askParquet(place, `select count(*)::int as n from ${table}.parquet`)
      expect([table, row?.n]).toEqual([table, count])
    }
  })

  test('say of each task what the artifact says', async () => {
    const rows = await askParquet(
      folder(),
      `select id, work, leads, phases, due_from, due_to, clear_deliverable, targets, state, days_left, percent, extensions, source_path
       from tasks.parquet`,
    )
    const json = rows.map((it) => ({ ...it, extensions: JSON.parse(String(it.extensions)) }))
    expect(json).toEqual(
      tasks.map((it) => ({
        id: it.id,
        work: it.work,
        leads: it.lead.units,
        phases: it.phases,
        due_from: it.due?.from ?? null,
        due_to: it.due?.to ?? null,
        clear_deliverable: it.clears.deliverable,
        targets: it.targets,
        state: it.state.state,
        days_left: it.state.daysLeft,
        percent: it.state.entry?.percent ?? null,
        extensions: it.extensions,
        source_path: it.source.path.join('/'),
      })),
    )
  })

  test('say of obligations and coverage what the artifact says', async () => {
    const place = folder()
    const states = await askParquet(place, 'select state, count(*)::int as n from obligations.parquet group by all')
    const counted = new Map(states.map((it) => [it.state, it.n]))
    const all = compilation.units.flatMap((it) => it.obligations)
    for (const [state, n] of counted) expect([state, n]).toEqual([state, all.filter((it) => it.state === state).length])
    const findings = await askParquet(
      place,
      `select count(*)::int as n from (select unnest(findings) as it from obligations.parquet)
       where it not in (select fingerprint from findings.parquet)`,
    )
    expect(findings).toEqual([{ n: 0 }])
    const cells = await askParquet(place, 'select unit, content, state, tasks, tasks_by_phase from coverage.parquet')
    const own = compilation.units.flatMap((unit) => unit.coverage.map((it) => ({ unit: unit.id, ...it })))
    expect(cells.map((it) => ({ ...it, tasks_by_phase: JSON.parse(String(it.tasks_by_phase)) }))).toEqual(
      own.map(({ unit, content, state, tasks: n, byPhase }) => ({
        unit,
        content,
        state,
        tasks: n,
        tasks_by_phase: byPhase,
      })),
    )
  })

  test('are joined by units, plans and tasks', async () => {
    const [lost] = await askParquet(
      folder(),
      `select count(*)::int as n from tasks.parquet t
       left join units.parquet u on t.unit = u.id left join plans.parquet p on t.plan = p.file
       where u.id is null or p.file is null or p.standing <> 'in_force'`,
    )
    expect(lost).toEqual({ n: 0 })
  })
})

test('the same compilation gives the same bytes', () => {
  const [one, other] = [
    parquetFiles(compileFolder('examples/sound', '2026-11-22')),
    parquetFiles(compileFolder('examples/sound', '2026-11-22')),
  ]
  for (const [file, bytes] of one) expect(Buffer.from(other.get(file) ?? []).equals(bytes), file).toBe(true)
})

test('a repository without a plan has all tables, and all their columns', async () => {
  const [empty, full] = [
    parquetFolder(compileTexts(new Map())),
    parquetFolder(compileFolder('examples/sound', '2026-11-22')),
  ]
  for (const file of parquet.files) {
    const columns = (folder: string) =>
      askParquet(folder, `select column_name, column_type from (describe select * from ${file})`)
    expect(await columns(empty)).toEqual(await columns(full))
  }
  expect(await askParquet(empty, 'select count(*)::int as n from tasks.parquet')).toEqual([{ n: 0 }])
})

test('rows are written in groups; none is lost or doubled between them', async () => {
  const compilation = compileFolder('examples/sound', '2026-11-22')
  const many = Array.from({ length: 90 }, (_, i) =>
    [...compilation.tasks].map((it) => ({ ...it, id: `${it.id}/${i}` })),
  )
  const folder = parquetFolder({ ...compilation, tasks: many.flat() })
  const [row] = await askParquet(folder, 'select count(*)::int as n, count(distinct id)::int as ids from tasks.parquet')
  expect(row).toEqual({ n: many.flat().length, ids: many.flat().length })
  const [groups] = await askParquet(
    folder,
    'select count(distinct row_group_id)::int as n from parquet_metadata(tasks.parquet)',
  )
  expect(groups).toEqual({ n: 2 })
})

test('a year that no column has room for is left out; what is wrong with it is found', async () => {
  const plan = readFileSync('test/base/commune.yaml', 'utf8').replaceAll(/\byear: 20\d\d/g, 'year: 99999999999')
  const compilation = compileTexts(new Map([['xa.yaml', plan]]))
  expect(compilation.targets.map((it) => it.year)).toContain(99999999999)
  const folder = parquetFolder(compilation)
  expect(await askParquet(folder, 'select distinct year from targets.parquet')).toEqual([{ year: null }])
  const found = "select count(*)::int > 0 as said from findings.parquet where rule = 'shape-size'"
  expect(await askParquet(folder, found)).toEqual([{ said: true }])
})

test('no person is named in any table', () => {
  const named = readFileSync('test/base/commune.yaml', 'utf8').replace(
    'position: Chủ tịch UBND xã\n',
    'position: Chủ tịch UBND xã\n    name: Nguyễn Văn Sậy\n',
  )
  const compilation = compileTexts(new Map([['xa.yaml', named]]))
  expect(JSON.stringify(compilation.plans)).toContain('Nguyễn Văn Sậy')
  for (const bytes of parquetFiles(compilation).values()) expect(Buffer.from(bytes).includes('Văn Sậy')).toBe(false)
})
