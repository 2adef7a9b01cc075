import { circlesIn } from '../model/circles.ts'
import { workspaceRule } from '../model/finding.ts'
import { isReplaced } from '../model/replacements.ts'
import { type FoundTask, readReference, referenceTo, tasksOf, tiedTasks } from '../model/task-references.ts'
import type { PlanFacts, TaskFacts, Workspace } from '../model/workspace.ts'

/** No task carries out itself, by whatever way. */
export default workspaceRule({
  id: 'implements-cycle',
  severity: 'error',
  about: 'file',
  family: 'files',
  words: () => ({
    title: { vi: 'Quan hệ thực hiện nhiệm vụ không vòng tròn', en: 'No circle of tasks that carry out each other' },
    help: {
      itself: {
        vi: '`implements` ghi nhiệm vụ của cấp trên mà nhiệm vụ này thực hiện, ví dụ `implements: ["BNV#BNV-3.02"]`. Nếu không có, bỏ trường này.',
        en: '`implements` names the task of the unit above that this one carries out, e.g. `implements: ["BNV#BNV-3.02"]`. If there is none, remove the field.',
      },
      circle: {
        vi: '`implements` chỉ ghi ở nhiệm vụ của cấp dưới, dẫn đến nhiệm vụ của cấp trên. Bỏ trường này ở nhiệm vụ của đơn vị cấp trên.',
        en: '`implements` stands in the task of the unit below only and leads to that of the unit above. Remove it from the task of the unit above.',
      },
    },
    messages: {
      itself: {
        vi: 'Nhiệm vụ {task} ghi là thực hiện chính nó.',
        en: 'Task {task} says that it carries out itself.',
      },
      circle: {
        vi: 'Các nhiệm vụ ghi thực hiện lẫn nhau, thành vòng tròn: {way}.',
        en: 'These tasks carry out each other in a circle: {way}.',
      },
    },
  }),
  check({ workspace }, say) {
    const nodes = nodesIn(workspace)
    for (const found of circlesIn(nodes.keys(), (it) => [...(nodes.get(it)?.leads.keys() ?? [])])) {
      const circle = fromAbove(found, nodes)
      const placed = circle.map((it, i) => placeOf(it, nodes, circle[(i + 1) % circle.length]))
      const [first, ...related] = placed
      const [start] = circle
      const plan = start && nodes.get(start)?.plan
      if (!first || !start || !plan) continue
      const place = { file: plan.file, at: first.at }
      if (!related.length) say({ ...place, message: 'itself', data: { task: start.id } })
      else {
        const way = [...circle, start].map((it) => referenceTo(nodes.get(it)?.plan.unit.code ?? '', it.id)).join(' → ')
        say({ ...place, message: 'circle', data: { way }, related })
      }
    }
  },
})

/** A task, its plan, and the tasks that it carries out with the place in its list. */
interface Node {
  readonly plan: PlanFacts
  readonly leads: ReadonlyMap<TaskFacts, number>
}

/** The tasks that carry out others, in the order of their files; plans that were replaced have no part in it. */
function nodesIn(workspace: Workspace): ReadonlyMap<TaskFacts, Node> {
  const { plans } = workspace
  const nodes = new Map<TaskFacts, Node>()
  const implementing = tiedTasks(workspace).implementing.filter(({ plan }) => !isReplaced(plan, plans))
  for (const { plan, task } of implementing.sort((a, b) => compare(a.plan.file, b.plan.file))) {
    const leads = new Map<TaskFacts, number>()
    task.implements?.forEach((written, i) => {
      const meant = written === null ? undefined : onlyOne(written, task, workspace)
      if (meant) leads.set(meant, i)
    })
    if (leads.size) nodes.set(task, { plan, leads })
  }
  return nodes
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/** The one task that is meant; a plan of a year may carry out a task of the same id in the unit's plan for all years. */
function onlyOne(written: string, from: TaskFacts, workspace: Workspace): TaskFacts | undefined {
  const reference = readReference(written)
  const inPlans = reference ? (tasksOf(reference.unit, workspace).get(reference.task) ?? []) : []
  const found = inPlans.filter((it: FoundTask) => !isReplaced(it.plan, workspace.plans)).map((it) => it.task)
  const others = found.filter((it) => it !== from)
  return others.length > 1 ? undefined : (others[0] ?? found[0])
}

/** A circle from where it leads down to a unit below, if it does: there is what is wrong. */
function fromAbove(circle: readonly TaskFacts[], nodes: ReadonlyMap<TaskFacts, Node>): readonly TaskFacts[] {
  const unitOf = (i: number) => nodes.get(circle[i % circle.length] as TaskFacts)?.plan.unit
  const down = circle.findIndex((_, i) => unitOf(i + 1)?.parent === unitOf(i)?.code)
  return down < 0 ? circle : [...circle.slice(down), ...circle.slice(0, down)]
}

function placeOf(task: TaskFacts, nodes: ReadonlyMap<TaskFacts, Node>, next: TaskFacts | undefined) {
  const node = nodes.get(task)
  const i = (next && node?.leads.get(next)) ?? 0
  return { file: node?.plan.file ?? '', at: [...task.at, 'implements', i] }
}
