import { fileRule } from '../model/finding.ts'
import { leadUnit, readLead } from '../model/leads.ts'
import { fold } from '../model/names.ts'

/** Two writings of one name differ little in length; others are never folded. */
const slack = 6

/** A unit that leads a task doesn't coordinate it as well. */
export default fileRule({
  id: 'lead-coordinates-itself',
  severity: 'warning',
  about: 'file',
  words: () => ({
    title: { vi: 'Đơn vị chủ trì không đồng thời phối hợp', en: 'The lead unit is no coordinating unit' },
    help: {
      vi: 'Bỏ {unit} khỏi `coordinating`, hoặc ghi đúng đơn vị phối hợp theo bản đã ký.',
      en: 'Take {unit} out of `coordinating`, or write the coordinating unit that the signed copy names.',
    },
    messages: {
      same: {
        vi: 'Nhiệm vụ {task} ghi {unit} vừa chủ trì, vừa phối hợp.',
        en: 'In task {task}, {unit} both leads and coordinates.',
      },
    },
  }),
  *check({ plan, catalogue }) {
    for (const task of plan.tasks) {
      const { coordinating } = task.file
      const unit = coordinating ? leadUnit(task, plan, catalogue) : null
      if (!coordinating || unit === null) continue
      const at = [...task.at, 'coordinating']
      const data = { task: task.id, unit }
      if (typeof coordinating === 'string') {
        if (coordinating.length < unit.length - slack) continue
        const { leads, beside } = readLead([coordinating], catalogue)
        if ([...leads, ...beside].some((it) => fold(it) === fold(unit))) yield { at, message: 'same', data }
        continue
      }
      const index = coordinating.findIndex(
        (it) => it && Math.abs(it.length - unit.length) <= slack && fold(it) === fold(unit),
      )
      if (index >= 0) yield { at: [...at, index], message: 'same', data }
    }
  },
})
