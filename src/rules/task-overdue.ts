import { workspaceRule } from '../model/finding.ts'
import { identify } from '../model/identity.ts'
import { looseId } from '../model/ids.ts'
import { inForce, isInForce } from '../model/in-force.ts'
import { daysBetween } from '../model/period.ts'
import { type ProgressEntry, progressByUnit, type UnitProgress } from '../model/progress.ts'
import { isFrequency, writtenPeriod } from '../model/recurrence.ts'
import { plansOf } from '../model/replacements.ts'
import { taskStanding } from '../model/task-state.ts'
import type { IsoDate } from '../model/words.ts'
import type { PlanFacts, TaskFacts, Workspace } from '../model/workspace.ts'

/**
 * A task is done by its due date, extensions counted, as far as its unit reports. Of units that sent no progress nothing is
 * known, and nothing said. A recurring task is looked at as of the unit's newest report: what has ended since may be in
 * the next one.
 */
export default workspaceRule({
  id: 'task-overdue',
  severity: 'warning',
  about: 'file',
  family: 'files',
  words: () => ({
    title: { vi: 'Nhiệm vụ hoàn thành đúng thời hạn', en: 'Tasks done in time' },
    help: {
      overdue: {
        vi: 'Nếu đã hoàn thành, cập nhật ngày và tài liệu kiểm chứng vào báo cáo tiến độ, ví dụ `completed: {due}`; nếu được gia hạn, ghi thời hạn mới và số văn bản vào nhiệm vụ này trong tệp kế hoạch, ví dụ `extended: [{ to: 2027-03-31, document: 77/UBND-NC }]`; nếu chưa, nêu nguyên nhân, giải pháp, thời gian dự kiến ở `cause`.',
        en: 'If done, record date and evidence in the progress file, e.g. `completed: {due}`; if extended, add the new date and the document to this task in the plan, e.g. `extended: [{ to: 2027-03-31, document: 77/UBND-NC }]`; otherwise cause, remedy and expected date in `cause`.',
      },
      period: {
        vi: 'Nếu đã thực hiện, bổ sung vào báo cáo tiến độ một mục của kỳ này, kèm ngày và tài liệu kiểm chứng, ví dụ `period: {example}`, `status: done`; nếu chưa, nêu nguyên nhân, giải pháp, thời gian dự kiến ở `cause`.',
        en: 'If done, add an entry for this period to the progress file, with date and evidence, e.g. `period: {example}`, `status: done`; otherwise cause, remedy and expected date in `cause`.',
      },
    },
    messages: {
      overdue: {
        vi: 'Nhiệm vụ {task} đến hạn ngày {due:date}, chưa ghi nhận hoàn thành (quá hạn {days:count} ngày, tính đến ngày {asOf:date}).',
        en: 'Task {task} was due {due:date} and is not recorded as done ({days:plural:day} over, as of {asOf:date}).',
      },
      period: {
        vi: 'Nhiệm vụ định kỳ {task} chưa ghi nhận hoàn thành cho kỳ {period:period} (theo số liệu đến ngày {asOf:date}).',
        en: 'The recurring task {task} is not recorded as done for {period:period} (as reported up to {asOf:date}).',
      },
    },
  }),
  check({ workspace, today }, say) {
    const reported = progressByUnit(workspace.progress)
    for (const plan of workspace.progress.length ? inForce(workspace) : []) {
      const progress = reported.get(plan.unit.code)
      const newest = progress?.dates.find((it) => it <= today)
      if (!progress || newest === undefined || progress.undated) continue
      if (workspace.attempted.progress.has(plan.unit.code)) continue
      let ended: boolean | undefined
      let unclear: ReturnType<typeof unclearIn> | undefined
      for (const task of plan.tasks) {
        // most tasks are not due yet, and need no second look
        if (!task.recurrence && (task.dueNow ?? today) >= today) continue
        const asOf = task.recurrence ? newest : today
        const { state, due, period, entry } = taskStanding(task, plan, progress, asOf)
        if (state !== 'open_overdue' || due === null) continue
        unclear ??= unclearIn(plan, progress, workspace)
        if (unclear(task) || (period && isBefore(period.to, progress))) continue
        ended ??= identify(plan, workspace, today).is === 'ended'
        if (ended) break
        const place = { file: plan.file, related: entry ? [{ file: entry.file, at: [...entry.at, 'status'] }] : [] }
        const data = { task: task.id, due, asOf }
        if (period && task.recurrence && isFrequency(task.recurrence)) {
          const example = writtenPeriod(task.recurrence, period.from)
          const at = [...task.at, 'recurrence']
          say({ ...place, at, message: 'period', data: { ...data, period: { ...period }, example } })
        } else {
          const days = daysBetween(due, today)
          say({ ...place, at: [...task.at, 'due'], message: 'overdue', data: { ...data, days } })
        }
      }
    }
  },
})

/** Of a recurring task that is not reported on by its periods, or not at all, nothing is known of any one of them. */
const isReportedByPeriod = (entries: readonly ProgressEntry[]) =>
  entries.length > 0 && entries.every((it) => it.period !== null)

/** A period had ended long before the unit's first report: whoever began to collect reports later does not know of it. */
function isBefore(ended: IsoDate, { dates }: UnitProgress): boolean {
  const first = dates.at(-1)
  return first !== undefined && daysBetween(ended, first) > 31
}

/**
 * Whether a report may speak of this task without saying so: its id stands for several tasks of the unit, or is reported
 * on under an id that only looks like it; or it recurs, and its periods are not told apart.
 */
function unclearIn(plan: PlanFacts, progress: UnitProgress, workspace: Workspace): (task: TaskFacts) => boolean {
  const own = plansOf(plan.unit.code, workspace.plans)
  const known = new Set(own.flatMap((it) => it.tasks.map(({ id }) => id)))
  const several = new Set<string>()
  const once = new Set<string>()
  for (const it of own.filter((it) => isInForce(it, workspace)))
    for (const { id } of it.tasks) (once.has(id) ? several : once).add(id)
  const unknown = new Set([...progress.tasks.keys()].filter((id) => !known.has(id)).map(looseId))
  return ({ id, recurrence }) => {
    const isVague = recurrence !== undefined && !isReportedByPeriod(progress.tasks.get(id) ?? [])
    return several.has(id) || isVague || (unknown.size > 0 && unknown.has(looseId(id)))
  }
}
