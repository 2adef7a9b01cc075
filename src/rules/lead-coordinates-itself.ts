import { fileRule } from '../model/finding.ts'
import { leadUnit, readLead } from '../model/leads.ts'
import { foldName } from '../model/names.ts'

/** A unit that leads a task doesn't coordinate it as well. */
export default fileRule({
  id: 'lead-coordinates-itself',
  severity: 'warning',
  about: 'file',
  family: 'clears',
  words: () => ({
    title: { vi: 'Đơn vị chủ trì không đồng thời phối hợp', en: 'The lead unit is no coordinating unit' },
    help: {
      vi: 'Bỏ {unit} khỏi `coordinating`, hoặc ghi đúng tên đơn vị phối hợp, ví dụ `coordinating: [Văn phòng UBND tỉnh]`.',
      en: 'Take {unit} out of `coordinating`, or name the unit that does coordinate, e.g. `coordinating: [Văn phòng UBND tỉnh]`.',
    },
    messages: {
      same: {
        vi: 'Nhiệm vụ {task} ghi {unit} vừa chủ trì, vừa phối hợp.',
        en: 'In task {task}, {unit} both leads and coordinates.',
      },
    },
  }),
  check({ plan, catalogue }, say) {
    for (const task of plan.tasks) {
      const { coordinating } = task.file
      const unit = coordinating ? leadUnit(task, plan, catalogue) : null
      if (!coordinating || unit === null) continue
      const at = [...task.at, 'coordinating']
      const data = { task: task.id, unit }
      if (typeof coordinating === 'string') {
        const { leads, beside } = readLead([coordinating], catalogue)
        if ([...leads, ...beside].some((it) => foldName(it) === foldName(unit))) say({ at, message: 'same', data })
        continue
      }
      const own = foldName(unit)
      const index = coordinating.findIndex((it) => it && foldName(it) === own)
      if (index >= 0) say({ at: [...at, index], message: 'same', data })
    }
  },
})
