import { workspaceRule } from '../model/finding.ts'
import { idMeantBy } from '../model/ids.ts'
import { plansOf } from '../model/replacements.ts'
import { readReference, referenceTo, tasksOf, tiedTasks } from '../model/task-references.ts'
import type { PlanFacts, Workspace } from '../model/workspace.ts'

const help = {
  vi: 'Ghi mã đơn vị và mã nhiệm vụ như trong tệp kế hoạch của đơn vị đó, cách nhau bằng dấu #, đặt trong dấu ngoặc kép, ví dụ `implements: ["{example}"]`. Nếu nhiệm vụ không thực hiện nhiệm vụ nào của cấp trên, bỏ trường này.',
  en: 'Write the unit\'s code and the task\'s id as the plan of that unit has them, with # between them, in quotes, e.g. `implements: ["{example}"]`. If the task carries out none of the unit above, remove the field.',
}

/** So many faults of one plan get a suggestion; more have one cause, and looking each up takes long. */
const suggestions = 100

/** A task that is carried out exists in the plan of its unit. Plans that are not in the repository are not judged. */
export default workspaceRule({
  id: 'implements-unknown',
  severity: 'error',
  about: 'file',
  family: 'files',
  words: () => ({
    title: { vi: 'Nhiệm vụ cấp trên được dẫn chiếu có trong kế hoạch', en: 'Tasks that are carried out exist' },
    help: { unknown: help, unknownNear: help, form: help, formNear: help },
    messages: {
      unknown: {
        vi: 'Nhiệm vụ {task} ghi thực hiện “{written}”, nhưng kế hoạch của {unit} không có nhiệm vụ “{id}”.',
        en: 'Task {task} carries out "{written}", but the plan of {unit} has no task "{id}".',
      },
      unknownNear: {
        vi: 'Nhiệm vụ {task} ghi thực hiện “{written}”, nhưng kế hoạch của {unit} không có nhiệm vụ “{id}”; có thể là `{meant}`.',
        en: 'Task {task} carries out "{written}", but the plan of {unit} has no task "{id}"; `{meant}` may be meant.',
      },
      form: {
        vi: 'Nhiệm vụ {task} ghi thực hiện “{written}”, chưa theo mẫu “mã đơn vị#mã nhiệm vụ”.',
        en: 'Task {task} carries out "{written}", which is not of the form "unit code#task id".',
      },
      formNear: {
        vi: 'Nhiệm vụ {task} ghi thực hiện “{written}”, chưa theo mẫu “mã đơn vị#mã nhiệm vụ”; có thể là `{meant}`.',
        en: 'Task {task} carries out "{written}", which is not of the form "unit code#task id"; `{meant}` may be meant.',
      },
    },
  }),
  check({ workspace }, say) {
    const near = suggester(workspace)
    const said = new Map<PlanFacts, number>()
    for (const { plan, task: own } of tiedTasks(workspace).implementing) {
      const { id: task, at, implements: list = [] } = own
      for (const [i, written] of list.entries()) {
        if (written === null) continue
        const place = { file: plan.file, at: [...at, 'implements', i] }
        const reference = readReference(written)
        if (!reference) {
          const meant = ownOrAbove(written.trim(), plan, workspace)
          const data = { task, written, example: meant ?? exampleOf(plan.unit.parent ?? plan.unit.code, workspace) }
          if (meant) say({ ...place, message: 'formNear', data: { ...data, meant } })
          else say({ ...place, message: 'form', data })
          continue
        }
        const { unit, task: id } = reference
        if (!isKnown(unit, workspace) || tasksOf(unit, workspace).has(id)) continue
        const [named] = plansOf(unit, workspace.plans)
        const times = said.get(plan) ?? 0
        said.set(plan, times + 1)
        const meant = times < suggestions ? near(unit, id) : undefined
        const data = { task, written, id, unit: named?.unit.name ?? unit }
        const related = named ? [{ file: named.file, at: ['contents'] }] : []
        if (meant === undefined)
          say({ ...place, message: 'unknown', data: { ...data, example: exampleOf(unit, workspace) }, related })
        else {
          const right = referenceTo(unit, meant)
          say({ ...place, message: 'unknownNear', data: { ...data, meant: right, example: right }, related })
        }
      }
    }
  },
})

/** All that a unit has planned is in the repository and could be read. */
function isKnown(unit: string, { plans, attempted }: Workspace): boolean {
  const own = plansOf(unit, plans)
  return own.length > 0 && !attempted.plans.has(unit) && own.every((it) => !it.excerpt)
}

/** A task's id without its unit: of the unit above, as a rule. */
function ownOrAbove(written: string, { unit }: PlanFacts, workspace: Workspace): string | undefined {
  const codes = [unit.parent, unit.code].filter((it) => it !== undefined)
  const found = codes.find((it) => tasksOf(it, workspace).has(written))
  return found === undefined ? undefined : referenceTo(found, written)
}

/** A reference that is right: to some task of a unit. */
function exampleOf(unit: string, workspace: Workspace): string {
  const [first] = tasksOf(unit, workspace).keys()
  return referenceTo(...(first === undefined ? (['BNV', 'BNV-3.02'] as const) : ([unit, first] as const)))
}

/** Many plans below one that is wrong ask the same question. */
function suggester(workspace: Workspace) {
  const known = new Map<string, string | undefined>()
  return (unit: string, id: string): string | undefined => {
    const key = referenceTo(unit, id)
    if (!known.has(key)) known.set(key, idMeantBy(id, [...tasksOf(unit, workspace).keys()]))
    return known.get(key)
  }
}
