import { fileRule } from '../model/finding.ts'

const million = 1_000_000

/** Amounts are in đồng; one below a million was most likely typed in million đồng. */
export default fileRule({
  id: 'funding-too-small',
  severity: 'warning',
  about: 'file',
  family: 'targets',
  words: () => ({
    title: { vi: 'Kinh phí ghi bằng đồng', en: 'Amounts in đồng' },
    help: {
      vi: 'Số tiền ghi bằng đồng. Nếu là {amount:number} triệu đồng, ghi `amount: {meant}`.',
      en: 'Amounts are in đồng. If {amount:number} million đồng are meant, write `amount: {meant}`.',
    },
    messages: {
      small: {
        vi: 'Nhiệm vụ {task} ghi kinh phí {amount:number} đồng; có thể số này tính bằng triệu đồng.',
        en: 'Task {task} has {amount:number} đồng of funding; the figure may be in million đồng.',
      },
    },
  }),
  check({ plan }, say) {
    for (const { id, at, file } of plan.tasks) {
      const amount = file.funding?.amount ?? 0
      if (amount <= 0 || amount >= million) continue
      const data = { task: id, amount, meant: Math.round(amount * million) }
      say({ at: [...at, 'funding', 'amount'], message: 'small', data })
    }
  },
})
