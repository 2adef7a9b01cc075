import { fileRule } from '../model/finding.ts'
import { isAddressed, leadsOf } from '../model/leads.ts'

/** One unit leads a task; the others coordinate. */
export default fileRule({
  id: 'lead-not-one',
  severity: 'warning',
  about: 'plan',
  family: 'clears',
  words: () => {
    const split = {
      vi: 'Ghi `lead: {lead}`; đưa vào `coordinating`, mỗi đơn vị một dòng: {others:codes}.',
      en: 'Write `lead: {lead}`; put into `coordinating`, one a line: {others:codes}.',
    }
    return {
      title: { vi: 'Một đơn vị chủ trì', en: 'One lead unit' },
      help: {
        several: {
          vi: `Mỗi nhiệm vụ giao 01 đơn vị chủ trì, chịu trách nhiệm chính; các đơn vị còn lại phối hợp. Trường hợp {lead} chủ trì: ${split.vi.replace('Ghi', 'ghi')} Nếu mỗi đơn vị tự chủ trì trong phạm vi của mình, giữ nguyên và bổ sung \`addressed_to\`.`,
          en: `One lead unit a task; the others coordinate. If {lead} leads: ${split.en.replace('Write', 'write')} If each leads within its own remit, keep the text and add \`addressed_to\`.`,
        },
        coordinated: split,
      },
      messages: {
        several: {
          vi: 'Nhiệm vụ {task} giao {n:count} đơn vị cùng chủ trì: {leads:list}.',
          en: 'Task {task} has {n} lead units: {leads:list}.',
        },
        coordinated: {
          vi: 'Nhiệm vụ {task} ghi cả đơn vị phối hợp trong mục đơn vị chủ trì: “{written}”.',
          en: 'Task {task} names coordinating units together with the lead unit: "{written}".',
        },
      },
    }
  },
  check({ plan, catalogue }, say) {
    for (const [task, { leads, beside, nobody }] of leadsOf(plan, catalogue)) {
      const [lead, ...rest] = leads
      const others = [...rest, ...beside]
      if (nobody || !others.length || isAddressed(task)) continue
      const data = { task: task.id, n: leads.length, leads, lead, others, written: task.leads.join('; ') }
      say({ at: [...task.at, 'lead'], message: rest.length ? 'several' : 'coordinated', data })
    }
  },
})
