import { fileRule } from '../model/finding.ts'
import { isAddressed } from '../model/leads.ts'

/** Each task has a lead unit, or is addressed to units that each lead it. */
export default fileRule({
  id: 'clear-person',
  severity: 'error',
  about: 'plan',
  family: 'clears',
  absence: true,
  words: () => ({
    title: { vi: 'Rõ người: có đơn vị chủ trì', en: 'Clear person: a lead unit' },
    help: {
      vi: 'Ghi 01 cơ quan, đơn vị vào `lead`, ví dụ `lead: Phòng Văn hóa - Xã hội`. Chức danh người chịu trách nhiệm ghi ở `position`; không cần ghi họ tên.',
      en: 'Write one unit in `lead`, e.g. `lead: Phòng Văn hóa - Xã hội`. The responsible post goes to `position`; no personal name is needed.',
    },
    messages: {
      missing: {
        vi: 'Nhiệm vụ {task} chưa xác định cơ quan, đơn vị chủ trì (rõ người).',
        en: 'Task {task} names no lead unit (clear person).',
      },
    },
  }),
  check({ plan }, say) {
    for (const task of plan.tasks) {
      if (task.leads.length || isAddressed(task)) continue
      say({ at: [...task.at, 'lead'], message: 'missing', data: { task: task.id } })
    }
  },
})
