import type { Catalogue } from '../model/catalogue.ts'
import { fileRule } from '../model/finding.ts'
import { idMeantBy, onlyTwin } from '../model/ids.ts'
import type { Path } from '../model/path.ts'
import { present } from '../model/plan-file.ts'

const target = {
  vi: 'Ghi mã của một chỉ tiêu ở `targets`, đúng từng chữ hoa, số 0, dấu ngăn cách, hoặc bổ sung chỉ tiêu này. Mục tiêu quốc gia thì ghi ở `contributes_to`, ví dụ `contributes_to: [{example}]`.',
  en: 'Write the id of a target under `targets`, with its case, zeros and separators, or add this target. A national target goes to `contributes_to`, e.g. `contributes_to: [{example}]`.',
}
const task = {
  vi: 'Ghi mã của một nhiệm vụ trong kế hoạch này, đúng từng chữ hoa, số 0, dấu ngăn cách, hoặc bổ sung nhiệm vụ này.',
  en: 'Write the id of a task of this plan, with its case, zeros and separators, or add this task.',
}
const national = {
  vi: 'Ghi mã của mục tiêu quốc gia trong danh mục, ví dụ `{example}` (các mã và tên mục tiêu: `plan explain`); chỉ tiêu của kế hoạch thì ghi ở `targets` của nhiệm vụ.',
  en: 'Write the id of a national target of the catalogue, e.g. `{example}` (ids and names: `plan explain`); a target of the plan goes to `targets` of the task.',
}

/** So many faults of one plan get a suggestion; more have one cause, and looking each up takes long. */
const suggestions = 100

/** An id that is referred to is one that this plan, or for national targets the catalogue, defines. */
export default fileRule({
  id: 'reference-unknown',
  severity: 'error',
  about: 'file',
  family: 'targets',
  words: () => ({
    title: { vi: 'Mã dẫn chiếu có trong kế hoạch', en: 'References lead somewhere' },
    help: { target, targetNear: target, task, taskNear: task, national, nationalNear: national },
    messages: {
      target: { vi: 'Kế hoạch không có chỉ tiêu “{id}”.', en: 'The plan has no target "{id}".' },
      targetNear: {
        vi: 'Kế hoạch không có chỉ tiêu “{id}”; có thể là `{meant}`.',
        en: 'The plan has no target "{id}"; `{meant}` may be meant.',
      },
      task: { vi: 'Kế hoạch không có nhiệm vụ “{id}”.', en: 'The plan has no task "{id}".' },
      taskNear: {
        vi: 'Kế hoạch không có nhiệm vụ “{id}”; có thể là `{meant}`.',
        en: 'The plan has no task "{id}"; `{meant}` may be meant.',
      },
      national: {
        vi: 'Danh mục không có mục tiêu quốc gia “{id}”.',
        en: 'The catalogue has no national target "{id}".',
      },
      nationalNear: {
        vi: 'Danh mục không có mục tiêu quốc gia “{id}”; có thể là `{meant}`.',
        en: 'The catalogue has no national target "{id}"; `{meant}` may be meant.',
      },
    },
  }),
  check({ plan, catalogue }, say) {
    const known = {
      task: new Set(plan.file.key_projects?.length ? plan.tasks.map((it) => it.id) : []),
      target: new Set(plan.targets.map((it) => it.target.id)),
      national: nationalOf(catalogue),
    }
    const example = catalogue.targets.find((it) => it.comparable)?.id ?? ''

    let said = 0
    type To = keyof typeof known
    // what an excerpt refers to may stand in the part that isn't known
    const isUnknown = (to: To, id: string) => !known[to].has(id) && !(plan.excerpt && to !== 'national')
    const each = (to: To, at: Path, list: readonly (string | null)[]) =>
      list.forEach((id, i) => {
        if (id !== null && isUnknown(to, id)) say(finding(to, [...at, i], id))
      })
    function finding(to: To, at: Path, id: string) {
      const suggests = said++ < suggestions
      const meant = suggests ? idMeantBy(id, known[to]) : undefined
      const value = suggests ? onlyTwin(id, known[to]) : undefined
      const message = meant === undefined ? to : (`${to}Near` as const)
      const fix = value !== undefined && ([{ op: 'set', path: at, value }] as const)
      return { at, message, data: { id, example, ...(meant !== undefined && { meant }) }, ...(fix && { fix }) }
    }

    for (const { at, file } of plan.tasks) {
      if (file.targets) each('target', [...at, 'targets'], file.targets)
      if (file.contributes_to) each('national', [...at, 'contributes_to'], file.contributes_to)
    }
    for (const { target, at } of plan.targets) {
      const { national: id } = target
      if (id !== undefined && isUnknown('national', id)) say(finding('national', [...at, 'national'], id))
    }
    for (const [g, { items }] of present(plan.file.criteria?.groups)) {
      for (const [i, it] of present(items)) {
        if (it.targets) each('target', ['criteria', 'groups', g, 'items', i, 'targets'], it.targets)
      }
    }
    for (const [i, it] of present(plan.file.key_projects)) {
      if (it.tasks) each('task', ['key_projects', i, 'tasks'], it.tasks)
    }
  },
})

const nationals = new WeakMap<Catalogue, ReadonlySet<string>>()

function nationalOf(catalogue: Catalogue): ReadonlySet<string> {
  const known = nationals.get(catalogue) ?? new Set(catalogue.targets.map((it) => it.id))
  nationals.set(catalogue, known)
  return known
}
