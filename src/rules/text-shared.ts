import { workspaceRule } from '../model/finding.ts'
import { groupedBy } from '../model/grouped.ts'
import { inForce } from '../model/in-force.ts'
import { officialName } from '../model/official-name.ts'
import { isReplaced } from '../model/replacements.ts'
import { type FoundTask, tiedTasks } from '../model/task-references.ts'
import type { PlanFacts, Workspace } from '../model/workspace.ts'

/** So many units of a kind below one superior, and such a part of them: fewer may say the same by chance. */
const [fewest, share] = [5, 0.2]

/**
 * Units do not share the words of a task unless they carry out the same task of the unit above. Said once of all tasks that
 * the same units share, in the first of their plans.
 */
export default workspaceRule({
  id: 'text-shared',
  severity: 'info',
  about: 'file',
  family: 'files',
  words: () => ({
    title: { vi: 'Nhiệm vụ của riêng từng đơn vị', en: "Tasks of each unit's own" },
    help: {
      vi: 'Nếu các đơn vị cùng thực hiện một nhiệm vụ cấp trên giao, ghi mã nhiệm vụ đó, ví dụ `implements: ["BNV#BNV-3.02"]`; nếu dùng chung một mẫu, đề nghị cân nhắc nêu việc, địa bàn, số lượng của từng đơn vị. Nội dung này chỉ để tham khảo.',
      en: 'If these units carry out one task of the unit above, name it, e.g. `implements: ["BNV#BNV-3.02"]`; if they used one template, consider saying what, where and how much for each. For information only.',
    },
    messages: {
      shared: {
        vi: 'Nhiệm vụ {tasks:list} có nội dung giống hệt ở kế hoạch của {count:count} đơn vị, trong đó có {units:list}.',
        en: 'The words of {tasks:list} stand alike in the plans of {count:plural:unit}, among them {units:list}.',
      },
    },
  }),
  check({ workspace, today }, say) {
    const plans = inForce(workspace)
    const given = textsGiven(workspace)
    for (const family of groupedBy(plans, ({ unit }) => `${unit.kind} ${unit.parent ?? ''}`).values()) {
      for (const [first, ...others] of sharedIn(family, given)) {
        const [task] = first ?? []
        if (!first || !task) continue
        const data = {
          tasks: [first, ...others].map((it) => it[0]?.task.id ?? ''),
          count: first.length,
          units: first.slice(1, 4).map((it) => officialName(it.plan.unit, workspace, today)),
        }
        const related = first.slice(1, 11).map((it) => ({ file: it.plan.file, at: [...it.task.at, 'work'] }))
        say({ file: task.plan.file, at: [...task.task.at, 'work'], message: 'shared', data, related })
      }
    }
  },
})

/** Texts of tasks that a plan gives to others: whoever takes them up may keep the words. */
function textsGiven(workspace: Workspace): ReadonlySet<number | null> {
  const given = tiedTasks(workspace).addressed.filter(({ plan }) => !isReplaced(plan, workspace.plans))
  return new Set(given.map((it) => it.task.text))
}

const slots = 0x4000
/** Where a text is counted, beside some others. */
const slotOf = (text: number) => text & (slots - 1)

/** How many tasks stand in each slot: a text that few share is known by it at once. `null`: none can have so many. */
function countTexts(family: readonly PlanFacts[], many: number): Uint32Array | null {
  const counts = new Uint32Array(slots)
  let most = 0
  for (const { tasks } of family) {
    for (let i = 0; i < tasks.length; i++) {
      const text = tasks[i]?.text ?? null
      if (text === null) continue
      const slot = slotOf(text)
      const count = (counts[slot] as number) + 1
      counts[slot] = count
      if (count > most) most = count
    }
  }
  return most < many ? null : counts
}

/** Texts that many units of a family share, each as its tasks, one a unit; those that the same units share together. */
function sharedIn(family: readonly PlanFacts[], given: ReadonlySet<number | null>): Iterable<readonly FoundTask[][]> {
  const size = new Set(family.map((it) => it.unit.code)).size
  const many = Math.max(fewest, Math.ceil(size * share))
  if (size < many) return []
  const counts = countTexts(family, many)
  if (!counts) return []
  const tasks = new Map<number, Map<string, FoundTask>>()
  for (const plan of family) {
    for (const task of plan.tasks) {
      const { text } = task
      if (text === null || (counts[slotOf(text)] as number) < many || task.implements || given.has(text)) continue
      const units = tasks.get(text) ?? new Map<string, FoundTask>()
      tasks.set(text, units)
      if (!units.has(plan.unit.code)) units.set(plan.unit.code, { plan, task })
    }
  }
  const shared = [...tasks.values()].filter((it) => it.size >= many)
  const alike = groupedBy(shared, (it) => [...it.keys()].join('\n'))
  return [...alike.values()].map((texts) => texts.map((it) => [...it.values()]))
}
