import { workspaceRule } from '../model/finding.ts'
import { idMeantBy } from '../model/ids.ts'
import { registered } from '../model/in-force.ts'
import { nearest } from '../model/nearest.ts'
import type { ProgressFacts } from '../model/progress.ts'
import { existsOn, fullNameOf } from '../model/registry.ts'
import { plansOf } from '../model/replacements.ts'
import type { Bilingual, IsoDate } from '../model/words.ts'
import type { PlanFacts, Workspace } from '../model/workspace.ts'

const task = {
  vi: 'Ghi mã nhiệm vụ đúng như trong kế hoạch, kể cả chữ hoa, số 0, dấu ngăn cách, ví dụ `task: {example}`. Nhiệm vụ thôi thực hiện vẫn giữ trong kế hoạch và báo cáo bằng `status: cancelled`, kèm số văn bản cho phép.',
  en: "Write the task's id as the plan has it, with its case, zeros and separators, e.g. `task: {example}`. A task that is given up stays in the plan and is reported with `status: cancelled` and the document that cancels it.",
}
const target = {
  vi: 'Ghi mã chỉ tiêu đúng như trong kế hoạch, kể cả chữ hoa, số 0, dấu ngăn cách, ví dụ `target: {example}`.',
  en: "Write the target's id as the plan has it, with its case, zeros and separators, e.g. `target: {example}`.",
}

/** So many faults of one repository get a suggestion; more have one cause, and looking each up takes long. */
const suggestions = 1000

/** What a unit reports on stands in a plan of its own; one that was replaced counts, since older reports speak of it. */
export default workspaceRule({
  id: 'progress-unknown',
  severity: 'error',
  about: 'file',
  family: 'files',
  words: () => ({
    title: { vi: 'Báo cáo tiến độ theo đúng kế hoạch', en: 'Progress on what the plan has' },
    help: {
      task,
      taskNear: task,
      target,
      targetNear: target,
      noPlan: {
        vi: 'Ghi mã đơn vị đúng như trong kế hoạch, đặt trong dấu ngoặc kép, ví dụ `unit: "38"`. Nếu kế hoạch chưa có trong kho dữ liệu, nhập tệp kế hoạch; nếu kế hoạch chỉ có bản giấy, cơ quan tổng hợp ghi vào sổ theo dõi.',
        en: 'Write the unit\'s code as its plan has it, in quotes, e.g. `unit: "38"`. If its plan isn\'t in the repository yet, add it; if it exists on paper only, the secretariat enters it in the register.',
      },
      noPlanNear: {
        vi: 'Ghi mã đơn vị đúng như trong kế hoạch, đặt trong dấu ngoặc kép; có thể là `unit: "{meant}"`. Nếu kế hoạch chưa có trong kho dữ liệu, nhập tệp kế hoạch; nếu kế hoạch chỉ có bản giấy, cơ quan tổng hợp ghi vào sổ theo dõi.',
        en: 'Write the unit\'s code as its plan has it, in quotes; perhaps `unit: "{meant}"`. If its plan isn\'t in the repository yet, add it; if it exists on paper only, the secretariat enters it in the register.',
      },
    },
    messages: {
      task: {
        vi: 'Kế hoạch của đơn vị không có nhiệm vụ “{id}” nêu trong báo cáo tiến độ.',
        en: 'The unit\'s plan has no task "{id}", of which the progress report speaks.',
      },
      taskNear: {
        vi: 'Kế hoạch của đơn vị không có nhiệm vụ “{id}” nêu trong báo cáo tiến độ; có thể là `{meant}`.',
        en: 'The unit\'s plan has no task "{id}", of which the progress report speaks; `{meant}` may be meant.',
      },
      target: {
        vi: 'Kế hoạch của đơn vị không có chỉ tiêu “{id}” nêu trong báo cáo tiến độ.',
        en: 'The unit\'s plan has no target "{id}", of which the progress report speaks.',
      },
      targetNear: {
        vi: 'Kế hoạch của đơn vị không có chỉ tiêu “{id}” nêu trong báo cáo tiến độ; có thể là `{meant}`.',
        en: 'The unit\'s plan has no target "{id}", of which the progress report speaks; `{meant}` may be meant.',
      },
      noPlan: {
        vi: 'Trong kho dữ liệu chưa có kế hoạch của {unit}, nên chưa đối chiếu được báo cáo tiến độ này.',
        en: 'The repository has no plan of {unit}, so this progress report cannot be held against it.',
      },
      noPlanNear: {
        vi: 'Trong kho dữ liệu chưa có kế hoạch của {unit}, nên chưa đối chiếu được báo cáo tiến độ này.',
        en: 'The repository has no plan of {unit}, so this progress report cannot be held against it.',
      },
    },
  }),
  check({ workspace, today }, say) {
    const codes = [...new Set(workspace.plans.map((it) => it.unit.code))]
    const ids = new Map<string, Known>()
    let said = 0
    for (const progress of workspace.progress) {
      const { file, unit } = progress
      if (workspace.attempted.plans.has(unit)) continue
      const own = plansOf(unit, workspace.plans)
      if (!own.length) {
        if (!isForPlan(progress, workspace)) continue
        // two digits are like any other two digits
        const meant = unit.length > 2 && said++ < suggestions ? nearest(unit, codes)[0] : undefined
        const data = { unit: nameOf(unit, workspace, today) }
        if (meant === undefined) say({ file, at: ['unit'], message: 'noPlan', data })
        else say({ file, at: ['unit'], message: 'noPlanNear', data: { ...data, meant } })
        continue
      }
      // what it reports on may stand in the part that isn't known
      if (own.some((it) => it.excerpt)) continue
      const known = ids.get(unit) ?? knownIn(own)
      ids.set(unit, known)
      for (const { what, id, at } of unknownIn(progress, known)) {
        const meant = said++ < suggestions ? idMeantBy(id, known[what]) : undefined
        const [example = what === 'task' ? 'TH-1.01' : 'TH-CT01'] = known[what]
        if (meant === undefined) say({ file, at, message: what, data: { id, example } })
        else say({ file, at, message: `${what}Near`, data: { id, meant, example: meant } })
      }
    }
  },
})

/** Ids that a unit's plans have. */
type Known = Readonly<Record<'task' | 'target', ReadonlySet<string>>>

function knownIn(plans: readonly PlanFacts[]): Known {
  const known = { task: new Set<string>(), target: new Set<string>() }
  for (const { tasks, targets } of plans) {
    for (const { id } of tasks) known.task.add(id)
    for (const id of targets) known.target.add(id)
  }
  return known
}

function* unknownIn({ tasks, targets }: ProgressFacts, known: Known) {
  for (const { task: id, at } of tasks) {
    if (!known.task.has(id)) yield { what: 'task' as const, id, at: [...at, 'task'] }
  }
  for (const { target: id, at } of targets) {
    if (!known.target.has(id)) yield { what: 'target' as const, id, at: [...at, 'target'] }
  }
}

/** Whether a plan of the unit should be here; not if a report is looked at alone, or the plan is elsewhere or can't be told. */
function isForPlan({ unit }: ProgressFacts, workspace: Workspace): boolean {
  const { configFile, plans, attempted, blind } = workspace
  if ((configFile === null && !plans.length) || attempted.plans.has(null) || blind.register) return false
  return !registered(workspace, unit).some((it) => it.state === 'filed_on_paper' || it.state === 'exempt')
}

function nameOf(code: string, { unitsByCode }: Workspace, day: IsoDate): Bilingual {
  const found = unitsByCode.get(code)?.find((it) => existsOn(it, day))
  if (!found) return { vi: `đơn vị mã “${code}”`, en: `the unit with code "${code}"` }
  const name = fullNameOf(found, day)
  return { vi: `${name} (mã “${code}”)`, en: `${name} (code "${code}")` }
}
