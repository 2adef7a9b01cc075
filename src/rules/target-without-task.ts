import { fileRule } from '../model/finding.ts'
import { looseId } from '../model/ids.ts'

/** Each target is served by a task, in a plan that ties tasks to targets at all. */
export default fileRule({
  id: 'target-without-task',
  severity: 'warning',
  about: 'plan',
  family: 'targets',
  absence: true,
  practice: true,
  words: () => ({
    title: { vi: 'Nhiệm vụ thực hiện chỉ tiêu', en: 'Tasks that serve the targets' },
    help: {
      vi: 'Ghi mã chỉ tiêu ở nhiệm vụ góp phần thực hiện, ví dụ `targets: [{target}]`. Nếu chưa có nhiệm vụ nào, bổ sung nhiệm vụ hoặc xem lại chỉ tiêu.',
      en: 'Write the id of the target in the task that helps to reach it, e.g. `targets: [{target}]`. Where there is none, add a task or reconsider the target.',
    },
    messages: {
      none: {
        vi: 'Chỉ tiêu {target} chưa có nhiệm vụ nào thực hiện.',
        en: 'Target {target} is served by no task.',
      },
    },
  }),
  check({ plan }, say) {
    const served = new Set(plan.tasks.flatMap((it) => it.file.targets ?? []))
    if (!served.size) return
    // an id slightly mistyped is a reference all the same: reference-unknown speaks of it
    const isMeant = (id: string) => [...served].some((it) => it !== null && looseId(it) === looseId(id))
    const national = new Set(plan.tasks.flatMap((it) => it.file.contributes_to ?? []))
    for (const { target, at } of plan.targets) {
      if (served.has(target.id) || (target.national !== undefined && national.has(target.national))) continue
      if (isMeant(target.id)) continue
      say({ at: [...at, 'id'], message: 'none', data: { target: target.id } })
    }
  },
})
