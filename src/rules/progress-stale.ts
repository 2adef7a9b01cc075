import { workspaceRule } from '../model/finding.ts'
import { identify } from '../model/identity.ts'
import { inForce } from '../model/in-force.ts'
import { officialName } from '../model/official-name.ts'
import { progressByUnit, type UnitProgress } from '../model/progress.ts'
import { reportedPeriod } from '../model/reporting.ts'
import { taskStanding } from '../model/task-state.ts'
import type { Bilingual, IsoDate } from '../model/words.ts'
import type { PlanFacts, Workspace } from '../model/workspace.ts'

const often: Readonly<Record<NonNullable<PlanFacts['reports']['frequency']>, Bilingual>> = {
  monthly: { vi: 'hằng tháng', en: 'monthly' },
  quarterly: { vi: 'hằng quý', en: 'quarterly' },
  half_yearly: { vi: '06 tháng một lần', en: 'half-yearly' },
  yearly: { vi: 'hằng năm', en: 'yearly' },
}

/**
 * A unit reports as often as its plan says. A unit that has never reported here is only named where units like it do: a
 * repository may not collect reports at all, or not from everybody.
 */
export default workspaceRule({
  id: 'progress-stale',
  severity: 'warning',
  about: 'file',
  family: 'files',
  words: () => {
    const help = {
      vi: 'Kế hoạch nêu chế độ báo cáo {often}. Nếu đã báo cáo, nhập tệp báo cáo tiến độ, ví dụ `as_of: {example}`; nếu chưa, đề nghị gửi báo cáo. Chưa có tệp chưa phải là căn cứ kết luận đơn vị không báo cáo.',
      en: "The plan provides for {often} reports. If there was one, add the progress file, e.g. `as_of: {example}`; if not, send it. A missing file doesn't show that the unit did not report.",
    }
    return {
      title: { vi: 'Báo cáo tiến độ theo kỳ', en: 'Progress reported in each period' },
      help: { since: help, never: help },
      messages: {
        since: {
          vi: 'Chưa có báo cáo tiến độ của {unit} cho kỳ {period:period}; số liệu gần nhất tính đến ngày {last:date}.',
          en: 'No progress report of {unit} for {period:period}; the newest is as of {last:date}.',
        },
        never: {
          vi: 'Chưa có báo cáo tiến độ nào của {unit} trong kho dữ liệu; kỳ báo cáo gần nhất là {period:period}.',
          en: 'The repository has no progress report of {unit} yet; the newest period to report on is {period:period}.',
        },
      },
    }
  },
  check({ workspace, today }, say) {
    if (!workspace.progress.length) return
    const reported = progressByUnit(workspace.progress)
    const kin = reportingKin(workspace, reported, today)
    const said = new Set<string>()
    for (const plan of inForce(workspace)) {
      const { file, unit, reports } = plan
      const period = reportedPeriod(plan, today)
      if (!period || !reports.frequency || said.has(unit.code) || workspace.attempted.progress.has(unit.code)) continue
      const progress = reported.get(unit.code)
      const last = progress?.dates.find((it) => it <= today)
      if (progress?.undated || (last !== undefined && last >= period.from)) continue
      if (last === undefined ? !kin.has(kinOf(plan)) : isFinished(plan, progress, today)) continue
      if (identify(plan, workspace, today).is === 'ended') continue
      said.add(unit.code)
      const at = ['monitoring', 'frequency']
      const data = {
        unit: officialName(unit, workspace, today),
        period: { ...period },
        often: often[reports.frequency],
        example: period.to,
      }
      if (last === undefined) say({ file, at, message: 'never', data })
      else say({ file, at, message: 'since', data: { ...data, last } })
    }
  },
})

/** Units that are alike in what is asked of them: of one kind, below one unit. */
const kinOf = ({ unit: { kind, parent } }: PlanFacts) => `${kind} ${parent ?? ''}`

/** What kinds of unit report here. */
function reportingKin(
  { plans }: Workspace,
  reported: ReadonlyMap<string, UnitProgress>,
  today: IsoDate,
): ReadonlySet<string> {
  const reporting = plans.filter((it) => reported.get(it.unit.code)?.dates.some((date) => date <= today))
  return new Set(reporting.map(kinOf))
}

/** Nothing is left to report on. */
const isFinished = (plan: PlanFacts, progress: UnitProgress | undefined, today: IsoDate) =>
  plan.tasks.every((it) =>
    ['done_on_time', 'done_late', 'cancelled'].includes(taskStanding(it, plan, progress, today).state),
  )
