import { fileRule } from '../model/finding.ts'
import { isAddressed, leadsOf } from '../model/leads.ts'

/** The lead of a task is a unit that can be found and asked. */
export default fileRule({
  id: 'lead-vague',
  severity: 'error',
  about: 'plan',
  family: 'clears',
  words: () => ({
    title: { vi: 'Đơn vị chủ trì xác định được', en: 'An identifiable lead unit' },
    help: {
      vague: {
        vi: 'Ghi tên một cơ quan, đơn vị, ví dụ `lead: Sở Khoa học và Công nghệ` hoặc `lead: Phòng Văn hóa - Xã hội`. Trường hợp giao cho từng đơn vị tự chủ trì trong phạm vi của mình, bổ sung `addressed_to`, ví dụ `addressed_to: {kinds: [commune]}`.',
        en: 'Name one unit, e.g. `lead: Sở Khoa học và Công nghệ` or `lead: Phòng Văn hóa - Xã hội`. If each unit leads within its own remit, add `addressed_to`, e.g. `addressed_to: {kinds: [commune]}`.',
      },
      group: {
        vi: 'Nếu từng đơn vị tự chủ trì trong phạm vi của mình, giữ nguyên và bổ sung `addressed_to`, ví dụ `addressed_to: {kinds: [department]}` (các sở, ban, ngành) hoặc `addressed_to: {kinds: [commune]}` (các xã, phường, đặc khu). Nếu không, ghi tên một cơ quan, ví dụ `lead: Sở Khoa học và Công nghệ` hoặc `lead: Phòng Văn hóa - Xã hội`.',
        en: 'If each unit leads within its own remit, keep the text and add `addressed_to`, e.g. `addressed_to: {kinds: [department]}` or `addressed_to: {kinds: [commune]}`. Otherwise name one unit, e.g. `lead: Sở Khoa học và Công nghệ` or `lead: Phòng Văn hóa - Xã hội`.',
      },
    },
    messages: {
      vague: {
        vi: '“{lead}” ở nhiệm vụ {task} chưa xác định được cơ quan cụ thể chịu trách nhiệm chủ trì.',
        en: '"{lead}" in task {task} is no identifiable lead unit.',
      },
      group: {
        vi: '“{lead}” ở nhiệm vụ {task} gồm nhiều đơn vị, chưa xác định được cơ quan cụ thể chịu trách nhiệm chủ trì.',
        en: '"{lead}" in task {task} is a group, no identifiable lead unit.',
      },
    },
  }),
  check({ plan, catalogue }, say) {
    for (const [task, { nobody }] of leadsOf(plan, catalogue)) {
      if (!nobody || isAddressed(task)) continue
      say({ at: [...task.at, 'lead'], message: nobody, data: { task: task.id, lead: task.leads.join('; ') } })
    }
  },
})
