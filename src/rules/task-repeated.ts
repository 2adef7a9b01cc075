import { fileRule } from '../model/finding.ts'
import { fold } from '../model/names.ts'
import type { Task } from '../model/plan.ts'
import { lettersKey } from '../model/text-key.ts'

/** One piece of work stands under one id; the same words for another lead, time or product are another task. */
export default fileRule({
  id: 'task-repeated',
  severity: 'warning',
  about: 'file',
  family: 'targets',
  yieldsTo: ['placeholder-left', 'clear-work'],
  words: () => ({
    title: { vi: 'Nhiệm vụ không lặp lại', en: 'No task twice' },
    help: {
      vi: 'Giữ một nhiệm vụ, bỏ nhiệm vụ ghi lặp. Nếu là hai việc khác nhau, nêu rõ điểm khác ở `work`, ví dụ `Số hóa hồ sơ hộ tịch giai đoạn 1980 - 1999` và `Số hóa hồ sơ hộ tịch giai đoạn 2000 - 2015`.',
      en: 'Keep one of the two. If they are different work, let `work` say how, e.g. `Số hóa hồ sơ hộ tịch giai đoạn 1980 - 1999` and `Số hóa hồ sơ hộ tịch giai đoạn 2000 - 2015`.',
    },
    messages: {
      same: {
        vi: 'Nhiệm vụ {task} trùng với nhiệm vụ {first}: cùng việc, cùng đơn vị chủ trì, cùng thời gian.',
        en: 'Task {task} repeats task {first}: the same work, lead unit and time.',
      },
    },
  }),
  check({ plan }, say) {
    for (const alike of groupBy(plan.tasks, when)
      .flatMap((it) => groupBy(it, who))
      .flatMap((it) => groupBy(it, letters))
      .flatMap((it) => groupBy(it, setting))) {
      for (const [first, ...others] of groupBy(alike, (it) => fold(it.work).replace(/[\s.,;]+$/, ''))) {
        if (!first) continue
        const product = first.file.deliverable
        for (const { id, at, file } of others) {
          const other = file.deliverable
          if (id === first.id || (product && other && fold(product) !== fold(other))) continue
          const related = [{ at: [...first.at, 'work'] }]
          say({ at: [...at, 'work'], message: 'same', data: { task: id, first: first.id }, related })
        }
      }
    }
  },
})

/** For first looks, which part nearly all of them. */
const when = ({ due }: Task): string => due?.to ?? ''
const who = ({ leads }: Task): string => leads[0] ?? ''
const letters = ({ work }: Task): number => lettersKey(work)

/** Who does it and when: cheap to compare, so that few texts need folding. */
function setting({ leads, start, due, phases, file }: Task): string {
  const whom = file.addressed_to ? JSON.stringify(file.addressed_to) : ''
  return [...leads, whom, start?.from, due?.from, due?.to, file.recurrence, ...phases].join('|')
}

/** The groups of two and more, in order. */
function groupBy(tasks: readonly Task[], key: (task: Task) => string | number): readonly (readonly Task[])[] {
  const groups = new Map<string | number, Task[]>()
  for (const task of tasks) {
    const name = key(task)
    const group = groups.get(name)
    if (group) group.push(task)
    else groups.set(name, [task])
  }
  return [...groups.values()].filter((it) => it.length > 1)
}
