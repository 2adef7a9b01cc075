import { fileRule } from '../model/finding.ts'
import { unstated } from '../model/lead-units.ts'

/** What each lead unit answers for, and to whom, is stated in its tasks or once in `assignments`. */
export default fileRule({
  id: 'clear-responsibility',
  severity: 'error',
  about: 'plan',
  family: 'clears',
  absence: true,
  yieldsTo: ['placeholder-left'],
  words: () => ({
    title: { vi: 'Rõ trách nhiệm', en: 'Clear responsibility' },
    help: {
      vi: 'Ghi một lần tại `assignments` (mục Tổ chức thực hiện): chịu trách nhiệm về việc gì, trước ai, ví dụ `responsibility: Chịu trách nhiệm trước người đứng đầu về tiến độ, chất lượng số hóa hồ sơ`. Không cần lặp lại ở từng nhiệm vụ.',
      en: 'State it once under `assignments`: answerable for what and to whom, e.g. `responsibility: Chịu trách nhiệm trước người đứng đầu về tiến độ, chất lượng số hóa hồ sơ`. No need to repeat it per task.',
    },
    messages: {
      none: {
        vi: 'Chưa nêu trách nhiệm của {unit}, đơn vị chủ trì {n:count} nhiệm vụ (rõ trách nhiệm).',
        en: 'No responsibility is stated for {unit}, lead of {n:plural:task} (clear responsibility).',
      },
      some: {
        vi: '{n:count} nhiệm vụ do {unit} chủ trì chưa nêu trách nhiệm (rõ trách nhiệm): {tasks:list}.',
        en: 'No responsibility is stated for {n:plural:task} led by {unit} (clear responsibility): {tasks:list}.',
      },
    },
  }),
  check({ plan, catalogue }, say) {
    for (const { unit, at, led, tasks } of unstated(plan, catalogue, 'responsibility')) {
      say({ at, message: tasks.length === led ? 'none' : 'some', data: { unit, n: tasks.length, tasks } })
    }
  },
})
