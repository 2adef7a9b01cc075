import { fileRule } from '../model/finding.ts'

/** A plan of very few tasks hardly changes its numbers. */
const fewest = 5

/** Ids of tasks are names that last, not the numbers of lines in a table. */
export default fileRule({
  id: 'id-serial',
  severity: 'info',
  about: 'file',
  family: 'targets',
  words: () => ({
    title: { vi: 'Mã nhiệm vụ ổn định', en: 'Ids that last' },
    help: {
      vi: 'Đặt mã có phần chỉ nội dung hoặc đơn vị, ví dụ `id: NV-1.01`; khi thêm, bớt nhiệm vụ, mã đã có được giữ nguyên để báo cáo tiến độ và kế hoạch cấp dưới dẫn chiếu đúng.',
      en: 'Give ids that name the content or the unit, e.g. `id: NV-1.01`; when tasks are added or dropped the others keep theirs, so that progress files and plans below still point at the right ones.',
    },
    messages: {
      serial: {
        vi: 'Cả {n:count} mã nhiệm vụ là số thứ tự ({ids:list}); số thứ tự dễ thay đổi mỗi khi kế hoạch được sửa đổi, bổ sung.',
        en: 'All {n} task ids are serial numbers ({ids:list}), which change whenever the plan is amended.',
      },
    },
  }),
  check({ plan: { tasks } }, say) {
    const [first] = tasks
    if (!first || tasks.length < fewest || !tasks.every((it) => /^\d{1,3}\.?$/.test(it.id))) return
    const ids = tasks.slice(0, 3).map((it) => it.id)
    say({ at: [...first.at, 'id'], message: 'serial', data: { n: tasks.length, ids: [...ids, '…'] } })
  },
})
