import type { CompiledUnit } from '../../model/compiled-unit.ts'
import { type ParquetTable, parquetTable } from './parquet-column.ts'
import { parquetTasks } from './parquet-tasks.ts'

const plans = parquetTable(
  'plans',
  (it) => it.plans,
  ({ text, integer, date, json }) => [
    text('file', (it) => it.file),
    text('unit', (it) => it.unit),
    text('standing', (it) => it.standing),
    text('number', (it) => it.number),
    date('issued', (it) => it.issued),
    date('first_issued', (it) => it.firstIssued),
    text('title', (it) => it.title),
    date('period_from', (it) => it.period.from),
    date('period_to', (it) => it.period.to),
    text('replaces', (it) => it.replaces),
    text('under_plan', (it) => it.under),
    text('head_position', (it) => it.head?.position),
    text('standing_agency', (it) => it.standingAgency),
    json('reviews', (it) => it.reviews),
    json('key_projects', (it) => it.keyProjects),
    integer('tasks', (it) => it.tasks),
    integer('targets', (it) => it.targets),
  ],
)

const targets = parquetTable(
  'targets',
  (it) => it.targets,
  ({ text, texts, integer, number, boolean, date, json }) => [
    text('id', (it) => it.id),
    text('unit', (it) => it.unit),
    text('plan', (it) => it.plan),
    text('target', (it) => it.target),
    text('indicator', (it) => it.indicator),
    text('unit_of_measure', (it) => it.unitOfMeasure),
    text('measure', (it) => it.measure),
    text('direction', (it) => it.direction),
    integer('baseline_year', (it) => it.baseline?.year),
    number('baseline_value', (it) => it.baseline?.value),
    number('value', (it) => it.value),
    integer('year', (it) => it.year),
    boolean('measurable', (it) => it.measurable),
    json('milestones', (it) => it.milestones),
    text('assigned_by', (it) => it.assigned?.by),
    text('assigned_target', (it) => it.assigned?.id ?? it.assigned?.target),
    number('assigned_value', (it) => it.assigned?.value),
    text('national', (it) => it.national?.id),
    number('national_value', (it) => it.national?.value),
    integer('national_year', (it) => it.national?.year),
    boolean('comparable', (it) => it.national?.comparable),
    number('newest_value', (it) => it.newest?.value),
    date('newest_as_of', (it) => it.newest?.asOf),
    texts('served_by', (it) => it.servedBy),
    text('note', (it) => it.note),
    text('source_path', (it) => it.source.path.join('/')),
  ],
)

const units = parquetTable(
  'units',
  (it) => it.units,
  ({ text, texts, integer, number, boolean, date }) => [
    text('id', (it) => it.id),
    text('code', (it) => it.code),
    text('name', (it) => it.name),
    text('kind', (it) => it.kind),
    text('level', (it) => it.level),
    text('parent', (it) => it.parent),
    text('binding_group', (it) => it.group),
    text('cluster', (it) => it.cluster),
    text('heading', (it) => it.heading),
    number('place', (it) => it.order),
    boolean('registered', (it) => it.registered),
    date('ended', (it) => it.ended),
    texts('successors', (it) => it.successors),
    boolean('counts', (it) => it.counts),
    boolean('must_file', (it) => it.mustFile),
    text('filing_state', (it) => it.filing.state),
    text('plan_number', (it) => it.filing.number),
    date('plan_issued', (it) => it.filing.issued),
    date('plan_first_issued', (it) => it.filing.firstIssued),
    date('plan_due', (it) => it.filing.deadline?.due),
    text('plan_due_from', (it) => it.filing.deadline?.from),
    text('extension_document', (it) => it.filing.deadline?.extension?.document),
    integer('days_late', (it) => it.filing.daysLate),
    date('received', (it) => it.filing.received),
    integer('reminders', (it) => it.filing.reminders),
    texts('plans', (it) => it.plans),
    boolean('reported', (it) => it.progress.reported),
    date('reported_as_of', (it) => it.progress.newest),
    boolean('report_uncertain', (it) => it.progress.uncertain),
    integer('tasks', (it) => it.tasks),
    integer('clear_tasks', (it) => it.clearTasks),
    integer('local_tasks', (it) => it.localTasks),
    integer('targets', (it) => it.targets),
    integer('measurable_targets', (it) => it.measurableTargets),
  ],
)

/** What each unit says of a list of its own, with the unit. */
function* ofUnits<T>(all: readonly CompiledUnit[], own: (unit: CompiledUnit) => readonly T[]) {
  for (const unit of all) for (const it of own(unit)) yield { ...it, unit: unit.id }
}

const obligations = parquetTable(
  'obligations',
  (it) => ofUnits(it.units, (unit) => unit.obligations),
  ({ text, texts, date }) => [
    text('unit', (it) => it.unit),
    text('obligation', (it) => it.obligation),
    text('force', (it) => it.force),
    text('state', (it) => it.state),
    text('why', (it) => it.why),
    texts('findings', (it) => it.findings),
    date('waived_until', (it) => it.until),
  ],
)

const coverage = parquetTable(
  'coverage',
  (it) => ofUnits(it.units, (unit) => unit.coverage),
  ({ text, integer, json }) => [
    text('unit', (it) => it.unit),
    text('content', (it) => it.content),
    text('state', (it) => it.state),
    integer('tasks', (it) => it.tasks),
    json('tasks_by_phase', (it) => it.byPhase),
    text('reason', (it) => it.reason),
  ],
)

const findings = parquetTable(
  'findings',
  (it) => it.findings,
  ({ text, texts, integer, boolean, date, json }) => [
    text('fingerprint', (it) => it.fingerprint),
    text('rule', (it) => it.rule),
    text('severity', (it) => it.severity),
    text('about', (it) => it.about),
    text('unit', (it) => it.unit),
    text('file', (it) => it.file),
    integer('line', (it) => it.range.start.line),
    integer('column', (it) => it.range.start.column),
    text('place', (it) => it.place),
    text('message', (it) => it.message),
    json('data', (it) => it.data),
    texts('obligations', (it) => it.obligations),
    boolean('waived', (it) => it.waived !== null),
    date('waived_until', (it) => it.waived?.until),
    text('waived_by', (it) => it.waived?.by),
    boolean('baselined', (it) => it.baselined),
  ],
)

/** The tables of a compilation; persons' names stand in none of them. */
export const parquetTables: readonly ParquetTable[] = [
  plans,
  parquetTasks,
  targets,
  units,
  obligations,
  coverage,
  findings,
]
