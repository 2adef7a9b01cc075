import { workspaceRule } from '../model/finding.ts'
import { officialName } from '../model/official-name.ts'
import { contains, daysBetween } from '../model/period.ts'
import { isReplaced, plansOf } from '../model/replacements.ts'
import { superiorPlans } from '../model/superior.ts'
import { type FoundTask, readReference, referenceTo, tiedTasks } from '../model/task-references.ts'
import type { IsoDate } from '../model/words.ts'
import type { PlanFacts, TaskFacts, Workspace } from '../model/workspace.ts'

/** What the plan of the unit above gives to units of this kind, some task of the unit's own plans carries out. */
export default workspaceRule({
  id: 'parent-task-unimplemented',
  severity: 'warning',
  about: 'plan',
  family: 'files',
  words: () => ({
    title: { vi: 'Thực hiện nhiệm vụ cấp trên giao', en: 'Tasks of the unit above are carried out' },
    help: {
      vi: 'Nếu kế hoạch đã có nhiệm vụ này, ghi mã nhiệm vụ của cấp trên vào nhiệm vụ đó, ví dụ `implements: ["{example}"]`; nếu chưa có, bổ sung nhiệm vụ với cơ quan chủ trì, thời hạn và sản phẩm của đơn vị.',
      en: 'If the plan has such a task, write there which one of the unit above it carries out, e.g. `implements: ["{example}"]`; if not, add one with lead unit, due date and deliverable of your own.',
    },
    messages: {
      missing: {
        vi: 'Kế hoạch chưa cụ thể hóa {count:count} nhiệm vụ mà {superior} giao: {tasks:list}.',
        en: 'The plan has no task that carries out {count:plural:task} given by {superior}: {tasks:list}.',
      },
    },
  }),
  check({ workspace, today }, say) {
    if (!tiedTasks(workspace).addressed.length) return
    const seen = new Set<string>()
    for (const { unit } of workspace.plans) {
      if (seen.has(unit.code)) continue
      seen.add(unit.code)
      const own = plansOf(unit.code, workspace.plans).filter((it) => !isReplaced(it, workspace.plans))
      const plan = widest(own)
      // what is not known of a unit's plans may hold the task
      if (!plan || workspace.attempted.plans.has(unit.code) || own.some((it) => it.excerpt)) continue
      const open = given(plan, workspace, today).filter((it) => isAsked(it, own) && !isCarriedOut(it, own))
      const [first] = open
      if (!first) continue
      const data = {
        count: open.length,
        superior: officialName(first.plan.unit, workspace, today),
        tasks: open.map((it) => it.task.id),
        example: reference(first),
      }
      const related = open.slice(0, 10).map(({ plan: { file }, task }) => ({ file, at: [...task.at, 'addressed_to'] }))
      say({ file: plan.file, at: ['contents'], onKey: true, message: 'missing', data, related })
    }
  },
})

const reference = ({ plan, task }: FoundTask) => referenceTo(plan.unit.code, task.id)

/** The plan that speaks for a unit: issued rather than a draft, and of all that for the longest time. */
function widest(plans: readonly PlanFacts[]): PlanFacts | undefined {
  const length = ({ draft, period }: PlanFacts) => daysBetween(period.from, period.to) - (draft ? 1_000_000 : 0)
  const inOrder = [...plans].sort((a, b) => length(b) - length(a) || (a.file < b.file ? -1 : 1))
  return inOrder[0]
}

/** The tasks of the plans above that are addressed to a unit. */
function given(plan: PlanFacts, workspace: Workspace, today: IsoDate): readonly FoundTask[] {
  const { code, kind } = plan.unit
  const isMeant = ({ addressed }: TaskFacts) =>
    addressed?.kinds?.includes(kind) === true || addressed?.units?.includes(code) === true
  return superiorPlans(plan, workspace, plan.issued ?? today).flatMap((above) =>
    above.tasks.filter(isMeant).map((task) => ({ plan: above, task })),
  )
}

/** Whether a plan could and should take a task up: it was given before, is due in the plan's time, and its content is not excused. */
function isAsked({ plan: above, task: { content, due } }: FoundTask, own: readonly PlanFacts[]): boolean {
  if (own.some((it) => it.excused.includes(content))) return false
  return own.some(({ draft, issued, firstIssued, period }) => {
    const inTime = draft || (above.issued !== null && issued !== null && above.issued <= issued)
    const isOver = due !== null && firstIssued !== null && due.to < firstIssued
    return inTime && !isOver && (due === null || contains(period, due.to))
  })
}

/** Some task says so, or says the same in the same words. */
function isCarriedOut(given: FoundTask, own: readonly PlanFacts[]): boolean {
  const { unit } = given.plan
  const says = (written: string | null) => {
    const read = written === null ? null : readReference(written)
    return read?.unit === unit.code && read.task === given.task.id
  }
  return own.some(({ tasks }) =>
    tasks.some((it) => (it.text !== null && it.text === given.task.text) || it.implements?.some(says)),
  )
}
