import { beforeAll, describe, expect, test } from 'vitest'
import { json } from '../../src/renderers/report/json.ts'
import type { Asked } from '../../src/reports/report/maker.ts'
import { formatOf } from '../../src/text/locale-format.ts'
import { countryAsOf } from '../support/country.ts'
import { askParquet, parquetFolder } from '../support/parquet-folder.ts'
import { reportOn } from '../support/report.ts'

// Một nước nhỏ: 4 bộ, 6 tỉnh, 60 xã. Mỗi số của báo cáo được đếm lại bằng SQL trên các bảng của `plan compile`.
const asOf = '2026-11-22'
const [compilation, previous] = countryAsOf(asOf, '2026-09-30')
if (!compilation || !previous) throw new Error('no country')
const country = compilation
let folder = ''
beforeAll(() => {
  folder = parquetFolder(country)
})

type Values = Readonly<Record<string, unknown>>
interface Told {
  readonly facts: readonly { readonly key: string; readonly value: unknown }[]
  readonly tables: readonly {
    readonly key: string
    readonly rows: readonly Values[]
    readonly totals: readonly { readonly key: string; readonly group: string | null; readonly cells: Values }[]
  }[]
}

/** A report as machines get it. */
async function told(name: string, asked: Partial<Asked> = {}): Promise<Told> {
  const screen = { color: false, width: null, format: formatOf('vi') }
  return JSON.parse(String(await json.render(await reportOn(name, country, asked), screen))) as Told
}

function tableOf({ tables }: Told, key: string): Told['tables'][number] {
  const found = tables.find((it) => it.key === key)
  if (!found) throw new Error(`no table ${key}`)
  return found
}

const only = (row: Values, keys: readonly string[]) => Object.fromEntries(keys.map((it) => [it, row[it] ?? null]))
const fact = ({ facts }: Told, key: string) => facts.find((it) => it.key === key)?.value

/** Rows of a table and rows of a query say the same of the same keys. */
function same(rows: readonly Values[], counted: readonly Values[], by: string): void {
  expect(counted.length).toBeGreaterThan(0)
  const keys = Object.keys(counted[0] ?? {})
  const sorted = (list: readonly Values[]) =>
    list.map((it) => only(it, keys)).sort((a, b) => (String(a[by]) < String(b[by]) ? -1 : 1))
  expect(sorted(rows)).toEqual(sorted(counted))
}

const sql = (query: string) => askParquet(folder, query)
const first = async (query: string) => (await sql(query))[0] ?? {}
const four = `('done_on_time', 'done_late', 'open_within_term', 'open_overdue')`

test('there is something to count of every sort', async () => {
  const states = (await sql('select distinct state from tasks.parquet')).map((it) => it.state)
  expect(states.sort()).toEqual([
    'cancelled',
    'done_late',
    'done_on_time',
    'no_deadline',
    'not_reported',
    'open_overdue',
    'open_within_term',
  ])
  const filings = (await sql('select distinct filing_state as it from units.parquet')).map((it) => it.it)
  for (const it of ['encoded', 'on_paper', 'drafting', 'unreadable', 'exempt', 'extension'])
    expect(filings).toContain(it)
  const cells = (await sql('select distinct state from coverage.parquet')).map((it) => it.state)
  expect(cells.sort()).toEqual([
    'covered',
    'missing',
    'no_plan',
    'not_applicable',
    'not_assessable',
    'one_task',
    'withheld',
  ])
})

test('the state of a task that is done once follows from its dates and the newest report', async () => {
  const wrong = await sql(`
    select t.id, t.state, case
      when not u.reported then 'not_reported'
      when t.status = 'cancelled' then 'cancelled'
      when t.due_now_to is null then 'no_deadline'
      when t.status = 'done' and coalesce(t.completed, t.reported_as_of) <= t.due_now_to then 'done_on_time'
      when t.status = 'done' then 'done_late'
      when t.due_now_to < date '${asOf}' then 'open_overdue'
      else 'open_within_term' end as expected
    from tasks.parquet t join units.parquet u on t.unit = u.id
    where t.recurrence = 'once' and t.state <> expected`)
  expect(wrong).toEqual([])
})

describe('Biểu 1', () => {
  const counts = `
    count(*) filter (filing_state <> 'exempt')::int as must,
    count(*) filter (filing_state in ('encoded', 'on_paper'))::int as issued,
    count(*) filter (filing_state in ('encoded', 'on_paper') and days_late = 0)::int as on_time,
    count(*) filter (filing_state in ('encoded', 'on_paper') and days_late > 0)::int as late,
    count(*) filter (filing_state = 'no_information')::int as without_information,
    count(*) filter (filing_state = 'exempt')::int as exempt`

  test.each([
    ['all units', {}, 'true'],
    ['communes', { kind: ['commune'] }, `kind = 'commune'`],
    ['units of one province', { parent: ['04'] }, `parent = '04'`],
    ['one cluster', { cluster: ['Cụm thi đua số 3'] }, `cluster = 'Cụm thi đua số 3'`],
  ])('counts %s', async (_, filters, where) => {
    const { totals } = tableOf(await told('units', { filters }), 'units_by_group')
    const counted = await first(`select ${counts} from units.parquet where counts and must_file and ${where}`)
    expect(only(totals[0]?.cells ?? {}, Object.keys(counted))).toEqual(counted)
    expect(totals[0]?.cells.issued_percent).toBeCloseTo((Number(counted.issued) * 100) / Number(counted.must), 9)
  })

  test('tells each unit', async () => {
    const { rows } = tableOf(await told('units'), 'units')
    same(
      rows,
      await sql(`
        select code, filing_state as state, plan_number as number, plan_issued::varchar as issued, plan_due::varchar as due,
          nullif(greatest(date_diff('day', plan_due, plan_first_issued), 0), 0)::int as days_late, received::varchar as received
        from units.parquet where counts and must_file`),
      'code',
    )
  })
})

describe('Biểu 2', () => {
  // counted from the tasks themselves, not from what the compilation says of coverage
  const counted = `
    with cells as (
      select u.id, u.code, c.content, c.state, count(t.id)::int as tasks
      from units.parquet u join coverage.parquet c on c.unit = u.id
      left join tasks.parquet t on t.unit = u.id and t.content = c.content and not t.local and t.state <> 'cancelled'
      where u.counts group by all
    )`

  test('counts the tasks of each unit in each content', async () => {
    const { rows } = tableOf(await told('coverage'), 'coverage')
    const contents = (await sql(`select distinct content from coverage.parquet`)).map((it) => String(it.content))
    for (const content of contents) {
      const cells = await sql(`${counted} select code, tasks, state from cells where content = '${content}'`)
      const shown = rows.map((it) => ({ code: it.code, tasks: it[`${content}_tasks`] ?? 0, state: it[content] }))
      same(shown, cells, 'code')
    }
  })

  test('tells where there are one task, several, or none', async () => {
    const wrong = await sql(`${counted} select * from cells
      where (state = 'covered') <> (tasks > 1) or (state = 'one_task') <> (tasks = 1)`)
    expect(wrong).toEqual([])
  })

  test('counts units of each content, and what part they are of those to which it applies', async () => {
    const rows = tableOf(await told('coverage'), 'coverage_by_content').rows.filter((it) => it.key !== 'local')
    const reached = await sql(`${counted} select content as key, sum(tasks)::int as tasks,
      count(*) filter (tasks > 0)::int as units, count(*) filter (tasks = 1)::int as one_task,
      count(*) filter (state = 'missing')::int as missing, count(*) filter (state = 'withheld')::int as withheld,
      count(*) filter (state = 'not_applicable')::int as not_applicable
      from cells group by content`)
    same(rows, reached, 'key')
    for (const { key, percent } of rows) {
      const { units, missing } = reached.find((it) => it.key === key) ?? {}
      expect(percent).toBeCloseTo((Number(units) * 100) / (Number(units) + Number(missing)), 9)
    }
  })
})

describe('Biểu 3', () => {
  const tally = `
    count(*) filter (state in ${four})::int as total,
    count(*) filter (state = 'done_on_time')::int as done_on_time, count(*) filter (state = 'done_late')::int as done_late,
    count(*) filter (state = 'open_within_term')::int as open_within_term,
    count(*) filter (state = 'open_overdue')::int as open_overdue,
    count(*) filter (state in ${four} and extensions <> '[]')::int as extended,
    count(*) filter (state = 'cancelled')::int as cancelled, count(*) filter (state = 'not_reported')::int as not_reported`
  const rates = `
    round(100.0 * count(*) filter (state = 'done_on_time')
      / nullif(count(*) filter (state in ('done_on_time', 'done_late', 'open_overdue')), 0), 6) as on_time_percent,
    round(100.0 * count(*) filter (state = 'open_overdue') / nullif(count(*) filter (state in ${four}), 0), 6) as overdue_percent`
  const rounded = (row: Values) => ({
    ...row,
    ...Object.fromEntries(
      ['on_time_percent', 'overdue_percent'].map((it) => [
        it,
        typeof row[it] === 'number' ? Math.round(row[it] * 1e6) / 1e6 : null,
      ]),
    ),
  })
  const living = `(select t.* from tasks.parquet t join units.parquet u on t.unit = u.id where u.counts)`

  test('counts the tasks of each unit that has reported, and their rates', async () => {
    const { rows } = tableOf(await told('progress'), 'progress')
    const reported = rows.filter((it) => it.reporting === 'reported').map(rounded)
    const units = `(select t.*, u.code from tasks.parquet t join units.parquet u on t.unit = u.id where u.counts and u.reported)`
    same(reported, await sql(`select code, ${tally}, ${rates} from ${units} group by code`), 'code')
  })

  test('says nothing of units that have not', async () => {
    const report = await told('progress')
    const silent = await first(
      `select count(*)::int as n from units.parquet where counts and not reported and len(plans) > 0 and not report_uncertain`,
    )
    expect(fact(report, 'units_not_reported')).toBe(silent.n)
    const rows = tableOf(report, 'progress').rows.filter((it) => it.reporting !== 'reported')
    expect(rows.length).toBeGreaterThan(0)
    for (const it of rows) expect([it.total, it.done_on_time, it.on_time_percent]).toEqual([null, null, null])
  })

  test('adds up to the same total by unit, by content, and of all', async () => {
    const report = await told('progress')
    const all = await first(`select ${tally}, ${rates} from ${living}`)
    for (const key of ['progress', 'progress_by_content', 'progress_by_phase']) {
      const total = tableOf(report, key).totals.find((it) => it.key === 'total')
      expect(only(rounded(total?.cells ?? {}), Object.keys(all))).toEqual(all)
    }
    const byContent = tableOf(report, 'progress_by_content')
      .rows.filter((it) => it.key !== 'local')
      .map(rounded)
    same(
      byContent,
      await sql(`select content as key, ${tally}, ${rates} from ${living} where not local group by content`),
      'key',
    )
    const byPhase = tableOf(report, 'progress_by_phase')
      .rows.filter((it) => it.key !== 'unknown')
      .map(rounded)
    const phases = `(select *, unnest(phases)::varchar as key from ${living})`
    same(byPhase, await sql(`select key, ${tally}, ${rates} from ${phases} group by key`), 'key')
  })
})

test('Biểu 4: tasks that are overdue or due within 30, 60 and 90 days, each in its part', async () => {
  const report = await told('deadlines')
  const days = `date_diff('day', date '${asOf}', state_due)::int`
  const open = await sql(`
    select t.id, ${days} as days_left, state_due::varchar as due, case when ${days} < 0 then 'overdue' when ${days} <= 30
      then 'within_30' when ${days} <= 60 then 'within_60' else 'within_90' end as "group"
    from tasks.parquet t join units.parquet u on t.unit = u.id
    where u.counts and t.state in ('open_within_term', 'open_overdue') and ${days} <= 90`)
  same(tableOf(report, 'deadlines').rows, open, 'id')
  const silent = await sql(`
    select t.id, due_now_to::varchar as due from tasks.parquet t join units.parquet u on t.unit = u.id
    where u.counts and t.state = 'not_reported' and recurrence = 'once'
      and date_diff('day', date '${asOf}', due_now_to) <= 90`)
  same(tableOf(report, 'deadlines_not_reported').rows, silent, 'id')
})

describe('Biểu 5', () => {
  const states = (force: string) => `
    count(*) filter (force = '${force}' and state = 'met')::int as ${force}_met,
    count(*) filter (force = '${force}' and state in ('met', 'not_met'))::int as ${force}_counted`

  test('counts the requirements that each unit meets, of those that can be told', async () => {
    const { rows } = tableOf(await told('compliance'), 'compliance')
    const units = await sql(`
      select u.code, ${states('must')}, ${states('should')}, u.clear_tasks, u.tasks, u.measurable_targets, u.targets
      from units.parquet u join obligations.parquet o on o.unit = u.id where u.counts and len(u.plans) > 0 group by all`)
    const known = new Set(units.map((it) => it.code))
    const wanted = rows.filter((it) => known.has(String(it.code)))
    same(wanted, units, 'code')
    for (const { must_met: met, must_counted: counted, must_percent: percent } of wanted) {
      expect(percent).toEqual(counted ? expect.closeTo((Number(met) * 100) / Number(counted), 9) : null)
    }
  })

  test('clear tasks and measurable targets are those of the tasks and targets themselves', async () => {
    const clears = ['person', 'work', 'responsibility', 'authority', 'time', 'deliverable'].map((it) => `clear_${it}`)
    const wrong = await sql(`
      select u.code from units.parquet u
      where clear_tasks <> (select count(*) from tasks.parquet t where t.unit = u.id and ${clears.join(' and ')})
        or measurable_targets <> (select count(*) from targets.parquet t where t.unit = u.id and measurable)`)
    expect(wrong).toEqual([])
  })
})

test('Biểu 6: each target with its newest result, as it stands in the plans', async () => {
  const { rows } = tableOf(await told('targets'), 'targets')
  const plain = rows.map((it) => ({ ...it, target: `${it.code}#${String(it.target).split('#').at(-1)}` }))
  const counted = await sql(`
    select t.id as target, t.value, t.newest_value as result, t.newest_as_of::varchar as result_as_of, t.assigned_value as assigned
    from targets.parquet t join units.parquet u on t.unit = u.id where u.counts`)
  same(plain, counted, 'target')
})

test('the page for the meeting has the same figures', async () => {
  const { rows } = tableOf(await told('briefing', { previous }), 'briefing')
  const value = (key: string, of = 'value') => rows.find((it) => it.key === key)?.[of]
  const day = `date '${asOf}'`
  const tasks = await first(`
    select count(*) filter (state = 'open_overdue')::int as overdue,
      count(*) filter (state = 'open_within_term' and state_due between ${day} and ${day} + interval 6 day)::int as week,
      count(distinct unit) filter (state = 'open_overdue')::int as units
    from tasks.parquet t join units.parquet u on t.unit = u.id where u.counts`)
  expect([value('open_overdue'), value('due_this_week'), value('units_overdue')]).toEqual([
    tasks.overdue,
    tasks.week,
    tasks.units,
  ])
  const [then] = await askParquet(
    parquetFolder(previous),
    `
    select count(*) filter (state = 'open_overdue')::int as overdue from tasks.parquet t join units.parquet u on t.unit = u.id
    where u.counts`,
  )
  expect([value('open_overdue', 'previous'), value('open_overdue', 'change')]).toEqual([
    then?.overdue,
    Number(tasks.overdue) - Number(then?.overdue),
  ])
})
