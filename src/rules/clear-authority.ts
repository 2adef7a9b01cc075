import { fileRule } from '../model/finding.ts'
import { unstated } from '../model/lead-units.ts'

/** What each lead unit may decide or submit is stated in its tasks or once in `assignments`. */
export default fileRule({
  id: 'clear-authority',
  severity: 'error',
  about: 'plan',
  family: 'clears',
  absence: true,
  yieldsTo: ['placeholder-left'],
  words: () => ({
    title: { vi: 'Rõ thẩm quyền', en: 'Clear authority' },
    help: {
      vi: 'Ghi một lần tại `assignments` (mục Tổ chức thực hiện): được quyết định việc gì, trình ai việc gì, ví dụ `authority: Quyết định kế hoạch số hóa; trình phê duyệt dự toán thuê dịch vụ`. Không cần lặp lại ở từng nhiệm vụ.',
      en: 'State it once under `assignments`: what it may decide, what it submits to whom, e.g. `authority: Quyết định kế hoạch số hóa; trình phê duyệt dự toán thuê dịch vụ`. No need to repeat it per task.',
    },
    messages: {
      none: {
        vi: 'Chưa nêu thẩm quyền của {unit}, đơn vị chủ trì {n:count} nhiệm vụ (rõ thẩm quyền).',
        en: 'No authority is stated for {unit}, lead of {n:plural:task} (clear authority).',
      },
      some: {
        vi: '{n:count} nhiệm vụ do {unit} chủ trì chưa nêu thẩm quyền (rõ thẩm quyền): {tasks:list}.',
        en: 'No authority is stated for {n:plural:task} led by {unit} (clear authority): {tasks:list}.',
      },
    },
  }),
  check({ plan, catalogue }, say) {
    for (const { unit, at, led, tasks } of unstated(plan, catalogue, 'authority')) {
      say({ at, message: tasks.length === led ? 'none' : 'some', data: { unit, n: tasks.length, tasks } })
    }
  },
})
