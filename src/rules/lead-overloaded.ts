import { fileRule } from '../model/finding.ts'
import { leadUnitsOf, sameUnit } from '../model/lead-units.ts'

const fewest = 10
const share = 0.6

/** No single unit leads most of the tasks; the issuing unit itself apart, which may be all there is. */
export default fileRule({
  id: 'lead-overloaded',
  severity: 'info',
  about: 'plan',
  family: 'clears',
  practice: true,
  words: () => ({
    title: { vi: 'Phân công chủ trì cân đối', en: 'Leads spread over units' },
    help: {
      vi: 'Đề nghị cân nhắc giao chủ trì theo chức năng của từng đơn vị, nhất là nhiệm vụ mà {unit} chỉ theo dõi, tổng hợp. Nếu phân công như vậy là đúng chức năng, giữ nguyên.',
      en: 'Consider giving the lead to units by their functions, above all where {unit} only monitors or compiles. If the assignment fits the functions, keep it.',
    },
    messages: {
      many: {
        vi: '{unit} chủ trì {n:count} trên {total:count} nhiệm vụ của kế hoạch.',
        en: '{unit} leads {n} of the {total} tasks of the plan.',
      },
    },
  }),
  check({ plan, catalogue }, say) {
    const total = plan.tasks.length
    if (total < fewest) return
    for (const { unit, tasks } of leadUnitsOf(plan, catalogue)) {
      const [first] = tasks
      if (!first || tasks.length <= total * share || sameUnit(unit, plan.file.unit.name)) continue
      say({ at: [...first.at, 'lead'], message: 'many', data: { unit, n: tasks.length, total } })
    }
  },
})
